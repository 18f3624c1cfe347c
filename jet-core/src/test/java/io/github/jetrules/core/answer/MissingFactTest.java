package io.github.jetrules.core.answer;

import static io.github.jetrules.core.fixture.Samples.CITATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingFactTest {

    private static final QuestionCode CODE = QuestionCode.fact("population", ValueType.NUMBER, "year");

    @Test
    void hasWhatItsQuestionSays() {
        MissingFact missing = new MissingFact("population", CODE, List.of(2019), false, List.of(CITATION));
        assertThat(missing.kind()).isEqualTo(MissingKind.FACT);
        assertThat(missing.askOf()).isEqualTo(AskOf.CALLER);
        assertThat(missing.arguments()).containsExactly(2019);
        assertThat(missing.citations()).containsExactly(CITATION);
    }

    @Test
    void canBeAskedUnlessAskedBeforeOrAGapInTheSources() {
        assertThat(Samples.fact("f", false).canBeAsked()).isTrue();
        assertThat(Samples.fact("f", true).canBeAsked()).isFalse();
        assertThat(Samples.judgement("j", false).canBeAsked()).isTrue();
        assertThat(Samples.judgement("j", true).canBeAsked()).isFalse();
        assertThat(Samples.gap("g", false).canBeAsked()).isFalse();
        assertThat(Samples.gap("g", true).canBeAsked()).isFalse();
    }

    @Test
    void refusesTooFewAndTooManyArguments() {
        for (List<Object> arguments : List.<List<Object>>of(List.of(), List.of(1, 2))) {
            assertThatThrownBy(() -> new MissingFact("population", CODE, arguments, false, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("question question.population has arguments " + arguments + "; accepted: [year]");
        }
    }

    @Test
    void copiesItsLists() {
        List<Object> arguments = new ArrayList<>(List.of(2019));
        MissingFact missing = new MissingFact("population", CODE, arguments, false, List.of());
        arguments.clear();
        assertThat(missing.arguments()).containsExactly(2019);
    }
}
