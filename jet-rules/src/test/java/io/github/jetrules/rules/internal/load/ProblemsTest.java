package io.github.jetrules.rules.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jetrules.rules.parameter.RulesDataException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void problemsAreInTheOrderOfFilesAndLines() {
        Problems problems = new Problems();
        assertThatNoException().isThrownBy(problems::throwIfAny);
        problems.add("sources.yaml", 9, "B", "a text", "nothing");
        problems.add("cost.yaml", 1, "C", "a text", "nothing");
        problems.add("sources.yaml", 2, "A", "a text", "nothing");

        RulesDataException refusal = catchThrowableOfType(RulesDataException.class, problems::throwIfAny);

        assertThat(refusal.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("sources.yaml:2", "sources.yaml:9", "cost.yaml:1");
    }
}
