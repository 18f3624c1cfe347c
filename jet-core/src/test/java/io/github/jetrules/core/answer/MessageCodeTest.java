package io.github.jetrules.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * A code is what its id says: constants can be compared with codes of other releases, whose sentences may be mended.
 */
class MessageCodeTest {

    @Test
    void findingsAreTheSameByRuleAndVariant() {
        FindingCode code = FindingCode.met("rule", "variant", "year");

        assertThat(code)
                .isEqualTo(FindingCode.unknown("rule", "variant"))
                .hasSameHashCodeAs(FindingCode.unknown("rule", "variant"))
                .isNotEqualTo(FindingCode.met("rule", "other", "year"))
                .isNotEqualTo(FindingCode.met("other", "variant", "year"))
                .isNotEqualTo("rule");
        assertThat(code.hashCode())
                .isNotEqualTo(FindingCode.met("rule", "other").hashCode())
                .isNotEqualTo(FindingCode.met("other", "variant").hashCode());
    }

    @Test
    void questionsAreTheSameByIdWhoeverIsAsked() {
        QuestionCode code = QuestionCode.sourceGap("gap", AskOf.CLAIR, "year");

        assertThat(code)
                .isEqualTo(code.askedOf(AskOf.MINISTRY))
                .hasSameHashCodeAs(code.askedOf(AskOf.MINISTRY))
                .isEqualTo(QuestionCode.fact("gap", ValueType.YES_NO))
                .isNotEqualTo(QuestionCode.sourceGap("other", AskOf.CLAIR, "year"))
                .isNotEqualTo("gap");
        assertThat(code.hashCode())
                .isNotEqualTo(QuestionCode.sourceGap("other", AskOf.CLAIR).hashCode());
    }

    @Test
    void changesAreTheSameById() {
        ChangeCode code = ChangeCode.of("change", "year");

        assertThat(code)
                .isEqualTo(ChangeCode.of("change"))
                .hasSameHashCodeAs(ChangeCode.of("change"))
                .isNotEqualTo(ChangeCode.of("other", "year"))
                .isNotEqualTo("change");
        assertThat(code.hashCode()).isNotEqualTo(ChangeCode.of("other").hashCode());
    }
}
