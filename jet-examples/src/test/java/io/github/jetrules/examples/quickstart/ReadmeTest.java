package io.github.jetrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path CODE = Path.of("src/main/java/io/github/jetrules/examples/quickstart/QuickStart.java");

    @Test
    void theFirstScreenShowsTheCodeThatRuns() throws IOException {
        String code = between(Files.readString(CODE), "// README: begin\n", "        // README: end");
        assertThat(block("java")).isEqualTo(code.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void theFirstScreenShowsWhatTheCodePrints() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        QuickStart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(block("text")).isEqualToNormalizingNewlines(printed.toString(StandardCharsets.UTF_8));
    }

    /** The first block of a language. */
    private static String block(String language) throws IOException {
        return between(Files.readString(Path.of("../README.md")), "```" + language + "\n", "```");
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
