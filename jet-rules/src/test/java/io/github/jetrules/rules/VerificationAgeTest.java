package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which values that still hold were verified longest ago, so that somebody looks at their sources next. All of them go into
 * {@code target/verified.txt}; the oldest are printed.
 */
class VerificationAgeTest {

    private static final Path REPORT = Path.of("target", "verified.txt");
    private static final int PRINTED = 10;

    /** A value without a last day, and the last day for which its source was checked. */
    private record Verified(String id, LocalDate through, String source) {

        @Override
        public String toString() {
            return through + "  " + id + " (" + source + ")";
        }
    }

    @Test
    void valuesThatWereVerifiedLongestAgoAreTold() throws IOException {
        List<Verified> values = JetRules.standard().parameters().histories().stream()
                .filter(history -> holds(last(history)))
                .map(history -> verified(history.parameter().id(), last(history)))
                .sorted(Comparator.comparing(Verified::through).thenComparing(Verified::id))
                .toList();

        Files.write(REPORT, values.stream().map(Verified::toString).toList());
        System.out.println("verified longest ago, of " + values.size() + " values that still hold:");
        values.stream().limit(PRINTED).forEach(value -> System.out.println("  " + value));

        assertThat(values.get(0)).hasToString("2007-03-31  country.AU.ALT (S45)");
        assertThat(values).extracting(Verified::id).doesNotHaveDuplicates().contains("appointment.term-length");
    }

    private static SourcedValue<?> last(ParameterHistory<?> history) {
        List<? extends Timeline.Entry<? extends SourcedValue<?>>> entries =
                history.values().entries();
        return entries.get(entries.size() - 1).value();
    }

    private static boolean holds(SourcedValue<?> value) {
        return value.value().isPresent() && value.span().lastDay().isEmpty();
    }

    private static Verified verified(String id, SourcedValue<?> value) {
        return new Verified(
                id,
                value.verifiedThrough().orElseThrow(),
                value.citation().source().id());
    }
}
