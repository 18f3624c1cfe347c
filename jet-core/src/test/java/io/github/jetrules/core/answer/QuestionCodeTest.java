package io.github.jetrules.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionCodeTest {

    private static final QuestionCode POPULATION = QuestionCode.fact("population", ValueType.NUMBER, "year");

    @Test
    void aFactIsAskedOfTheCaller() {
        assertThatCode(POPULATION, "population", MissingKind.FACT, AskOf.CALLER, ValueType.NUMBER, List.of("year"));
        assertThat(POPULATION.key()).isEqualTo("question.population");
    }

    @Test
    void aJudgementIsAskedOfABody() {
        QuestionCode code = QuestionCode.judgement("skill", AskOf.CLAIR, ValueType.YES_NO);
        assertThatCode(code, "skill", MissingKind.JUDGEMENT, AskOf.CLAIR, ValueType.YES_NO, List.of());
    }

    @Test
    void aGapWantsASourcedValue() {
        QuestionCode code = QuestionCode.sourceGap("fee", AskOf.MINISTRY);
        assertThatCode(code, "fee", MissingKind.SOURCE_GAP, AskOf.MINISTRY, ValueType.SOURCED_VALUE, List.of());
    }

    @Test
    void canBeAskedOfAnotherBody() {
        QuestionCode asked = POPULATION.askedOf(AskOf.CLAIR);
        assertThatCode(asked, "population", MissingKind.FACT, AskOf.CLAIR, ValueType.NUMBER, List.of("year"));
        assertThat(POPULATION.askOf()).isEqualTo(AskOf.CALLER);
        assertThat(POPULATION.askedOf(AskOf.CALLER)).isSameAs(POPULATION);
    }

    /** Codes are equal by their id alone, so each part is compared by itself. */
    private static void assertThatCode(
            QuestionCode code, String id, MissingKind kind, AskOf askOf, ValueType type, List<String> parameters) {
        assertThat(code.id()).isEqualTo(id);
        assertThat(code.kind()).isEqualTo(kind);
        assertThat(code.askOf()).isEqualTo(askOf);
        assertThat(code.valueType()).isEqualTo(type);
        assertThat(code.parameters()).isEqualTo(parameters);
    }
}
