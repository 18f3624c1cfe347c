package io.github.jetrules.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static Answer status(String country, int recruitment) {
        return status(JetRules.standard(), country, recruitment);
    }

    private static Answer status(JetRules rules, String country, int recruitment) {
        return rules.countries().status(CountryCode.of(country), Role.ALT, FiscalYear.of(recruitment));
    }

    @Test
    void answersThatSayTheSameAreEqual() {
        Answer answer = status("PH", 2019);
        Answer again = status(JetRules.standard().with(EvidencePolicy.standard()), "PH", 2019);
        assertThat(again).isNotSameAs(answer).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(List.of(
                        status("PH", 2020),
                        status("PH", 2018),
                        status("US", 2019),
                        status(JetRules.standard().with(EvidencePolicy.carryForward()), "PH", 2019)))
                .doesNotContain(answer);
        assertThat(answer).isNotEqualTo("another thing");
        assertThat(status("PH", 2019).hashCode())
                .isNotEqualTo(status("PH", 2018).hashCode());
    }

    @Test
    void toStringTellsOutcomeQuestionDetailsAndReasons() {
        Answer answer = status("PH", 2019);
        assertThat(answer)
                .hasToString("FORMAL " + answer.question() + " " + answer.details() + " " + answer.explanation());
    }
}
