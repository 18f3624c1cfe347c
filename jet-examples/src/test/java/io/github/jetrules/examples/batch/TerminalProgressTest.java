package io.github.jetrules.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    @Test
    void theBarSaysHowFarHowFastAndHowLong() {
        StringWriter terminal = new StringWriter();
        try (Progress bar = new TerminalProgress(new PrintWriter(terminal))) {
            bar.start(1_000, 400);
            bar.step(250);
        }
        String last = terminal.toString().substring(terminal.toString().lastIndexOf('\r'));
        assertThat(last)
                .contains("65%", "650/1000 rows", "rows/s")
                .containsPattern("\\d+:\\d\\d:\\d\\d") // the time since it was made
                .endsWith(System.lineSeparator());
        assertThat(last.strip()).hasSizeLessThan(80);
    }

    @Test
    void whereStandardErrorIsNoTerminalThereIsNoBar() {
        StringWriter file = new StringWriter();
        try (Progress progress = TerminalProgress.on(new PrintWriter(file))) {
            progress.start(1_000, 0);
            progress.step(1_000);
        }
        assertThat(file.toString()).isEmpty();
    }
}
