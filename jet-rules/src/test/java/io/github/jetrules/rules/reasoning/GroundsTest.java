package io.github.jetrules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.rules.JetRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsTest {

    @Test
    void withoutChangesAllElseStays() {
        Reasoning reasoning = new Reasoning(JetRules.standard().parameters());
        reasoning.found(FindingCode.notMet("rule", "not-met"), List.of());
        Grounds plain = reasoning.grounds();
        reasoning.change(Change.of(ChangeCode.of("change")));
        Grounds changing = reasoning.grounds();

        assertThat(changing.changes()).hasSize(1);
        assertThat(changing.withoutChanges()).isEqualTo(plain);
        assertThat(plain.withoutChanges()).isSameAs(plain);
    }
}
