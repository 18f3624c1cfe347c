package io.github.jetrules.examples.comparison.speed;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.snakeyaml.engine.v2.api.Load;

/**
 * How long a process takes from its start to the first cost answer, beside one that prints a line.
 *
 * <p>The two run in turn, with the class path that a user of the library has and no options of the virtual machine.
 */
public final class StartComparison {

    private static final int RUNS = 20;

    private static final List<Class<?>> CLASS_PATH = List.of(
            FirstAnswer.class,
            JetRules.class,
            FiscalYear.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            NullMarked.class,
            Load.class);

    private StartComparison() {}

    /** Runs both, prints the median of each, and what one is of the other. */
    public static void main(String[] args) throws IOException, InterruptedException, URISyntaxException {
        String classPath = classPath();
        List<Long> lines = new ArrayList<>();
        List<Long> answers = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
            long line = microseconds(OneLine.class, classPath);
            long answer = microseconds(FirstAnswer.class, classPath);
            // The first run of each brings the files into memory.
            if (run > 0) {
                lines.add(line);
                answers.add(answer);
            }
        }
        long line = median(lines);
        long answer = median(answers);
        System.out.printf(
                Locale.ROOT,
                "Java %s, median of %d runs each: one line %d ms, first answer %d ms, ratio %d.%02d%n",
                Runtime.version().feature(),
                RUNS,
                line / 1_000,
                answer / 1_000,
                answer / line,
                answer % line * 100 / line);
    }

    private static long microseconds(Class<?> program, String classPath) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        int status = new ProcessBuilder(java, "-cp", classPath, program.getName())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(program.getName() + " ended with " + status);
        }
        return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
    }

    private static long median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return (sorted.get((RUNS - 1) / 2) + sorted.get(RUNS / 2)) / 2;
    }

    /** The jars of the library and of what it brings along, and the place of the two programs. */
    private static String classPath() throws URISyntaxException {
        List<String> places = new ArrayList<>();
        for (Class<?> type : CLASS_PATH) {
            places.add(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
