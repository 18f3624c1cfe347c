package io.github.jetrules.rules.eligibility;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The programme year in which something happened for the last time, or that it never did.
 *
 * <p>A programme year is named after the fiscal year in which its participants arrive: that of 2015-2016 is FY2015, and
 * holds the arrivals of April 2015 as well as those of summer. This class is immutable and thread-safe and must be
 * treated as a value type.
 */
public final class LastTime implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The last programme year that can be named. */
    public static final int MAX_YEAR = FiscalYear.MAX_YEAR - 1;

    private static final LastTime NEVER = new LastTime(null);

    /** The word for never, beside years. */
    private enum Never implements Labelled {
        NEVER;

        private static final BilingualText LABEL = BilingualText.of("なし", "never");

        @Override
        public String id() {
            return "never";
        }

        @Override
        public String label(Locale locale) {
            return LABEL.in(locale);
        }
    }

    private final @Nullable FiscalYear year;

    private LastTime(@Nullable FiscalYear year) {
        this.year = year;
    }

    /** It never happened. */
    public static LastTime never() {
        return NEVER;
    }

    /**
     * It happened in a programme year, and in none after it.
     *
     * @param programmeYear FY1987 to FY2998
     * @throws IllegalArgumentException if the year is out of range
     */
    public static LastTime in(FiscalYear programmeYear) {
        requireNonNull(programmeYear, "programmeYear");
        checkArgument(
                !programmeYear.isBefore(ProgrammeRound.FIRST_YEAR) && programmeYear.year() <= MAX_YEAR,
                "programme year %s is out of range; accepted: %s to %s",
                programmeYear.year(),
                ProgrammeRound.FIRST_YEAR.year(),
                MAX_YEAR);
        return new LastTime(programmeYear);
    }

    /** The programme year; empty for never. */
    public Optional<FiscalYear> year() {
        return Optional.ofNullable(year);
    }

    /** The year, or the word for never, as a value that is written and read. */
    Serializable input() {
        return year == null ? Never.NEVER : year;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LastTime that && Objects.equals(year, that.year);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(year);
    }

    /** What is read was checked like what is made. */
    @Serial
    private Object readResolve() {
        return year == null ? NEVER : in(year);
    }

    /** {@code never} or {@code FY2015}. */
    @Override
    public String toString() {
        return year == null ? Never.NEVER.id() : year.toString();
    }
}
