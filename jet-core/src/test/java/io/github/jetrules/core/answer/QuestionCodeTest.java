package io.github.jetrules.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionCodeTest {

    @Test
    void aFactIsAskedOfTheCaller() {
        QuestionCode code = QuestionCode.fact("population", ValueType.NUMBER, "year");
        assertThat(code)
                .isEqualTo(new QuestionCode(
                        "population", MissingKind.FACT, AskOf.CALLER, ValueType.NUMBER, List.of("year")));
        assertThat(code.key()).isEqualTo("question.population");
    }

    @Test
    void aJudgementIsAskedOfABody() {
        assertThat(QuestionCode.judgement("skill", AskOf.CLAIR, ValueType.YES_NO))
                .isEqualTo(new QuestionCode("skill", MissingKind.JUDGEMENT, AskOf.CLAIR, ValueType.YES_NO, List.of()));
    }

    @Test
    void aGapWantsASourcedValue() {
        assertThat(QuestionCode.sourceGap("fee", AskOf.MINISTRY))
                .isEqualTo(new QuestionCode(
                        "fee", MissingKind.SOURCE_GAP, AskOf.MINISTRY, ValueType.SOURCED_VALUE, List.of()));
    }

    @Test
    void canBeAskedOfAnotherBody() {
        QuestionCode code = QuestionCode.fact("population", ValueType.NUMBER, "year");
        assertThat(code.askedOf(AskOf.CLAIR))
                .isEqualTo(new QuestionCode(
                        "population", MissingKind.FACT, AskOf.CLAIR, ValueType.NUMBER, List.of("year")));
        assertThat(code.askOf()).isEqualTo(AskOf.CALLER);
    }
}
