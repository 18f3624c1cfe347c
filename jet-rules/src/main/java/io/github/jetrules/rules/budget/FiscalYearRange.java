package io.github.jetrules.rules.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.FiscalYear;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Fiscal years (会計年度) that follow one another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param first the first year
 * @param last the last year, inclusive
 */
public record FiscalYearRange(FiscalYear first, FiscalYear last) implements Labelled, Serializable {

    /** How many years a range may have. */
    public static final int MAX_SIZE = 100;

    private static final String BETWEEN = "..";

    /**
     * Checks order and size.
     *
     * @throws IllegalArgumentException if the last is before the first, or there are more than 100
     */
    public FiscalYearRange {
        checkArgument(
                !last.isBefore(first),
                "fiscal years %s..%s run backwards; accepted: the earlier year first",
                first.year(),
                last.year());
        int size = last.year() - first.year() + 1;
        checkArgument(
                size <= MAX_SIZE,
                "fiscal years %s..%s are %s years; accepted: at most %s",
                first.year(),
                last.year(),
                size,
                MAX_SIZE);
    }

    /**
     * All years from one to another.
     *
     * @param first 1947 to 2999
     * @param last the same, inclusive
     * @throws IllegalArgumentException if a year is out of range, or they make no range
     */
    public static FiscalYearRange ofInclusive(int first, int last) {
        return new FiscalYearRange(FiscalYear.of(first), FiscalYear.of(last));
    }

    /**
     * All years from one to another, the last one included.
     *
     * @throws IllegalArgumentException if they make no range
     */
    public static FiscalYearRange ofInclusive(FiscalYear first, FiscalYear last) {
        return new FiscalYearRange(first, last);
    }

    /** One year alone. */
    public static FiscalYearRange of(FiscalYear only) {
        return new FiscalYearRange(only, only);
    }

    /**
     * Reads {@code 2019} or {@code 2019..2021}; each year may be written {@code FY2019}.
     *
     * @throws IllegalArgumentException if the text is neither, or the years make no range
     */
    public static FiscalYearRange parse(String text) {
        requireNonNull(text, "text");
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return of(only(text));
        }
        String first = text.substring(0, between);
        String last = text.substring(between + BETWEEN.length());
        checkArgument(
                !first.isBlank() && !last.isBlank(),
                "fiscal years '%s' lack the first or the last year; accepted: 1947 to 2999, such as 2019 or 2019..2021",
                text);
        return new FiscalYearRange(FiscalYear.parse(first), FiscalYear.parse(last));
    }

    private static FiscalYear only(String text) {
        try {
            return FiscalYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage() + ", or 2019..2021", e);
        }
    }

    /** Every year of the range, the first one first. */
    public List<FiscalYear> years() {
        return IntStream.rangeClosed(first.year(), last.year())
                .mapToObj(FiscalYear::of)
                .toList();
    }

    /** Whether there is more than one. */
    public boolean isSeveral() {
        return !first.equals(last);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String id() {
        return toString();
    }

    /** {@code FY2019 to FY2021}, {@code 令和元年度～令和3年度}; of one year its name alone. */
    @Override
    public String label(Locale locale) {
        String to = locale.getLanguage().equals("ja") ? "～" : " to ";
        return isSeveral() ? first.label(locale) + to + last.label(locale) : first.label(locale);
    }

    /** The form that {@link #parse} reads: {@code FY2019..FY2021}. */
    @Override
    public String toString() {
        return isSeveral() ? first + BETWEEN + last : first.toString();
    }
}
