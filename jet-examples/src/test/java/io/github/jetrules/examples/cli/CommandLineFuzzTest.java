package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class CommandLineFuzzTest {

    /** A line of the input is an argument. */
    @FuzzTest(maxDuration = "2m")
    void wrongInputIsNamedInOneLineAndNothingElseGoesWrong(byte[] bytes) {
        Run run = Run.args(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));

        assertThat(run.status()).as(run.err()).isIn(0, 2, 3);
        if (run.status() == 2) {
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("jet: ").endsWith(System.lineSeparator());
            assertThat(run.err().strip().lines()).hasSize(1);
        }
    }
}
