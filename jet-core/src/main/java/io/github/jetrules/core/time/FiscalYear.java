package io.github.jetrules.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A Japanese fiscal year (会計年度), 1 April to 31 March, named after the calendar year in which it begins.
 *
 * <pre>{@code
 * FiscalYear.of(2019).firstDay()              // 2019-04-01
 * FiscalYear.of(2019).label(Locale.JAPANESE)  // 令和元年度
 * FiscalYear.containing(LocalDate.of(2020, 3, 31))  // FY2019
 * }</pre>
 *
 * <p>Years from 1947, when the Local Autonomy Act came into force, to 2999 can be named.
 * This class is immutable and thread-safe.
 *
 * @param year the calendar year of the first day, 1947 to 2999
 */
public record FiscalYear(int year) implements Comparable<FiscalYear>, Serializable {

    /** The first fiscal year that can be named. */
    public static final int MIN_YEAR = 1947;

    /** The last fiscal year that can be named. */
    public static final int MAX_YEAR = 2999;

    private static final int FIRST_MONTH = 4;

    /** Almost every question asks for one of them. */
    private static final LocalDate[] FIRST_DAYS = new LocalDate[MAX_YEAR - MIN_YEAR + 1];

    static {
        for (int i = 0; i < FIRST_DAYS.length; i++) {
            FIRST_DAYS[i] = LocalDate.of(MIN_YEAR + i, FIRST_MONTH, 1);
        }
    }

    /** Loads on first use: most programs name no year in Japanese. */
    private static final class Eras {
        static final Map<JapaneseEra, String> NAMES =
                Map.of(JapaneseEra.SHOWA, "昭和", JapaneseEra.HEISEI, "平成", JapaneseEra.REIWA, "令和");
    }

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the year is outside 1947 to 2999
     */
    public FiscalYear {
        if (!isInRange(year)) { // the message is made only when it is needed
            throw new IllegalArgumentException(
                    "fiscal year " + year + " is out of range; accepted: " + MIN_YEAR + " to " + MAX_YEAR);
        }
    }

    /**
     * The fiscal year that begins on 1 April of a calendar year.
     *
     * @param year 1947 to 2999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    /**
     * The fiscal year that contains a day.
     *
     * @param day a day from 1947-04-01 to 3000-03-31
     * @throws IllegalArgumentException if the day is out of range
     */
    public static FiscalYear containing(LocalDate day) {
        int year = yearOf(day);
        if (!isInRange(year)) { // the message is made only when it is needed
            throw new IllegalArgumentException("day " + day + " lies in no fiscal year that can be named; accepted: "
                    + MIN_YEAR + "-04-01 to " + (MAX_YEAR + 1) + "-03-31");
        }
        return new FiscalYear(year);
    }

    /**
     * The first fiscal year that begins on a day or after it, of those that can be named.
     *
     * @return FY1947 for every day up to 1947-04-01; empty for days after 2999-04-01
     */
    public static Optional<FiscalYear> firstFrom(LocalDate day) {
        int named = yearOf(day);
        boolean beginsThen = day.getMonthValue() == FIRST_MONTH && day.getDayOfMonth() == 1;
        int year = Math.max(MIN_YEAR, beginsThen ? named : named + 1);
        return isInRange(year) ? Optional.of(new FiscalYear(year)) : Optional.empty();
    }

    private static int yearOf(LocalDate day) {
        requireNonNull(day, "day");
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    }

    /**
     * Reads {@code FY2019} or {@code 2019}.
     *
     * @throws IllegalArgumentException if the text is neither, or the year is out of range
     */
    public static FiscalYear parse(String text) {
        requireNonNull(text, "text");
        String digits = text.startsWith("FY") ? text.substring(2) : text;
        boolean fourDigits = digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        checkArgument(
                fourDigits,
                "fiscal year '%s' is not a year; accepted: %s to %s, such as 2019 or FY2019",
                text,
                MIN_YEAR,
                MAX_YEAR);
        return new FiscalYear(Integer.parseInt(digits));
    }

    /** Whether a day lies in a fiscal year that can be named: 1947-04-01 to 3000-03-31. */
    public static boolean isInRange(LocalDate day) {
        return isInRange(yearOf(day));
    }

    /** Whether a number can name a fiscal year: 1947 to 2999. */
    public static boolean isInRange(int year) {
        return year >= MIN_YEAR && year <= MAX_YEAR;
    }

    /** 1 April of the year. */
    public LocalDate firstDay() {
        return FIRST_DAYS[year - MIN_YEAR];
    }

    /** 31 March of the next calendar year. */
    public LocalDate lastDay() {
        return LocalDate.of(year + 1, FIRST_MONTH, 1).minusDays(1);
    }

    /** All days of the year. */
    public DateSpan span() {
        return DateSpan.ofInclusive(firstDay(), lastDay());
    }

    /** Whether a day lies in this year. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /**
     * The fiscal year that many years later, or earlier where the number is negative.
     *
     * @throws IllegalArgumentException if the result is out of range
     */
    public FiscalYear plusYears(int years) {
        return new FiscalYear(
                Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, (long) year + years))));
    }

    /**
     * The year after this one.
     *
     * @throws IllegalArgumentException if it is the last that can be named
     */
    public FiscalYear next() {
        return plusYears(1);
    }

    /**
     * The year before this one.
     *
     * @throws IllegalArgumentException if it is the first that can be named
     */
    public FiscalYear previous() {
        return plusYears(-1);
    }

    /** Whether this year lies before another. */
    public boolean isBefore(FiscalYear other) {
        return year < other.year;
    }

    /** Whether this year lies after another. */
    public boolean isAfter(FiscalYear other) {
        return year > other.year;
    }

    /**
     * The name of the year: {@code 令和元年度} in Japanese, {@code FY2019} in every other language.
     *
     * <p>The era is the one in force on 31 December, so that the fiscal years in which an era began carry its first
     * year, as official documents write them (令和元年度, 平成元年度).
     */
    public String label(Locale locale) {
        return locale.getLanguage().equals("ja") ? japaneseLabel() : toString();
    }

    private String japaneseLabel() {
        JapaneseDate newYearsEve = JapaneseDate.from(LocalDate.of(year, 12, 31));
        String era = Eras.NAMES.get(newYearsEve.getEra());
        if (era == null) {
            return year + "年度";
        }
        int yearOfEra = newYearsEve.get(ChronoField.YEAR_OF_ERA);
        return era + (yearOfEra == 1 ? "元" : Integer.toString(yearOfEra)) + "年度";
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** The form that {@link #parse} reads: {@code FY2019}. */
    @Override
    public String toString() {
        return "FY" + year;
    }
}
