package io.github.jetrules.examples.batch;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jspecify.annotations.Nullable;

/** A bar with rate and remaining time, drawn again and again on the last line of a terminal. */
public final class TerminalProgress implements Progress {

    private static final int WIDTH = 79;
    private static final int INTERVAL_MILLIS = 250;

    private final PrintWriter terminal;
    private @Nullable ProgressBar bar;

    TerminalProgress(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /**
     * A bar if standard error is a terminal, else nothing.
     *
     * @param err writes to standard error
     */
    public static Progress on(PrintWriter err) {
        return new ExecTerminalProvider().isSystemStream(SystemStream.Error) ? new TerminalProgress(err) : NONE;
    }

    @Override
    public void start(long rows, long done) {
        DecimalFormat wholes = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        bar = new ProgressBarBuilder()
                .setTaskName("batch")
                .setInitialMax(rows)
                .startsFrom(done, Duration.ZERO)
                .setUnit(" rows", 1)
                .showSpeed(wholes)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    private void draw(String text) {
        terminal.print("\r" + text);
        terminal.flush();
    }

    @Override
    public void step(long rows) {
        if (bar != null) {
            bar.stepBy(rows);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            terminal.println();
        }
    }
}
