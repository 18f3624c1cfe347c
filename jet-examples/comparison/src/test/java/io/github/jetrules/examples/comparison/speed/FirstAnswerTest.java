package io.github.jetrules.examples.comparison.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a process loads on the way to its first answer, which is most of the time that it takes. */
class FirstAnswerTest {

    @Test
    void noCollectionOfGuavaIsLoaded() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstAnswer.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).isZero();
        assertThat(lines).anyMatch(line -> line.contains(" io.github.jetrules.rules.JetRules "));
        assertThat(lines).contains("JPY 351000");
        for (String avoided : List.of(" com.google.common.collect.", "$$Lambda", "java.lang.runtime.ObjectMethods")) {
            assertThat(lines).noneMatch(line -> line.contains(avoided));
        }
    }
}
