package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JetRulesTest {

    @Test
    void thereIsOneStandardRuleBook() {
        assertThat(JetRules.standard()).isSameAs(JetRules.standard());
        assertThat(JetRules.standard().parameters().policy()).isEqualTo(EvidencePolicy.standard());
    }

    @Test
    void anotherPolicyLeavesTheStandardRuleBookAlone() {
        JetRules other = JetRules.standard().with(EvidencePolicy.carryForward());
        assertThat(other.parameters().policy()).isEqualTo(EvidencePolicy.carryForward());
        assertThat(JetRules.standard().parameters().policy()).isEqualTo(EvidencePolicy.standard());
        assertThat(other.version().dataHash())
                .isEqualTo(JetRules.standard().version().dataHash());
        assertThat(JetRules.standard().version().refused()).containsExactly(Assurance.CARRIED_FORWARD);
        assertThat(other.version().refused()).isEmpty();
    }

    @Test
    void theVersionNamesEditionDataAndLibrary() {
        assertThat(JetRules.standard().version().name()).matches("\\d{4}\\.\\d+");
        assertThat(JetRules.standard().version().dataHash()).matches("[0-9a-f]{64}");
        assertThat(JetRules.standard().version().libraryVersion()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    @Test
    void theNoticeIsASource() {
        assertThat(JetRules.standard().sources()).extracting(Source::id).contains("NOTICE");
    }

    @Test
    void aQuestionOfAnotherKindIsRefused() {
        Question weather = new Question() {
            private static final long serialVersionUID = 1L;

            @Override
            public String name() {
                return "weather";
            }

            @Override
            public Map<String, Object> inputs() {
                return Map.of();
            }
        };
        assertThatThrownBy(() -> JetRules.standard().answer(weather))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("question 'weather' is none of those of this library");
    }
}
