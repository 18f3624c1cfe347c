package io.github.jetrules.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/**
 * A period of whole months, counted by the calendar as the Civil Code (民法) does in articles 140 and 143.
 *
 * <p>A period that begins with the beginning of a day counts that day. It ends on the day before the day of the last
 * month that corresponds to its first day; where the last month has no such day, on the last day of that month.
 *
 * <pre>{@code
 * CalendarPeriod.ofYears(1).startingOn(LocalDate.of(2019, 7, 29))  // 2019-07-29/2020-07-28
 * CalendarPeriod.ofYears(1).startingOn(LocalDate.of(2020, 2, 29))  // 2020-02-29/2021-02-28
 * }</pre>
 *
 * <p>{@code plusYears(1).minusDays(1)} is wrong for some dates: from 29 February it ends on 27 February.
 * This class is immutable and thread-safe.
 *
 * @param months the length in months, 1 to 1,200
 */
public record CalendarPeriod(int months) implements Serializable {

    private static final int MAX_MONTHS = 1200;

    private static final int MONTHS_OF_A_YEAR = 12;

    /** The only month whose length is not the same in every year. */
    private static final int FEBRUARY = 2;

    /** Every month has this day, so none of the periods from it ends early. */
    private static final int SHORTEST_MONTH = 28;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the length is outside 1 to 1,200 months
     */
    public CalendarPeriod {
        checkArgument(
                months >= 1 && months <= MAX_MONTHS,
                "months %s is out of range; accepted: 1 to %s",
                months,
                MAX_MONTHS);
    }

    /**
     * A period of years, 1 to 100.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public static CalendarPeriod ofYears(int years) {
        checkArgument(
                years >= 1 && years <= MAX_MONTHS / MONTHS_OF_A_YEAR,
                "years %s is out of range; accepted: 1 to 100",
                years);
        return new CalendarPeriod(years * MONTHS_OF_A_YEAR);
    }

    /**
     * A period of months, 1 to 1,200.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public static CalendarPeriod ofMonths(int months) {
        return new CalendarPeriod(months);
    }

    /** The whole years of the period; months beyond them are left out. */
    public int years() {
        return months / MONTHS_OF_A_YEAR;
    }

    /**
     * The period that begins with the beginning of a day.
     *
     * <p>Rounding at the end of a month: from 31 August, six months end on 28 or 29 February.
     */
    public DateSpan startingOn(LocalDate firstDay) {
        return DateSpan.ofInclusive(firstDay, dayAfter(firstDay).minusDays(1));
    }

    /** The day after the period that begins with the beginning of a day: the first day of what follows. */
    public LocalDate dayAfter(LocalDate firstDay) {
        LocalDate corresponding = firstDay.plusMonths(months);
        boolean exists = corresponding.getDayOfMonth() == firstDay.getDayOfMonth();
        return exists ? corresponding : corresponding.plusDays(1);
    }

    /**
     * The day after that many such periods, each of which begins on the day after the one before.
     *
     * @param times 0 or more
     * @throws IllegalArgumentException if the number is below 0
     */
    public LocalDate dayAfter(LocalDate firstDay, int times) {
        checkArgument(times >= 0, "number of periods %s is below 0; accepted: 0 or more", times);
        LocalDate day = firstDay;
        int left = times;
        while (left > 0 && mayEndEarly(day)) {
            day = dayAfter(day);
            left--;
        }
        return day.plusMonths((long) months * left);
    }

    /** Whether a month in which such periods from a day end may have no such day. */
    private boolean mayEndEarly(LocalDate firstDay) {
        boolean endsInTheSameMonth = months % MONTHS_OF_A_YEAR == 0;
        return firstDay.getDayOfMonth() > SHORTEST_MONTH
                && !(endsInTheSameMonth && firstDay.getMonthValue() != FEBRUARY);
    }

    /** The ISO form, such as {@code P1Y} or {@code P4M}. */
    @Override
    public String toString() {
        return Period.ofMonths(months).normalized().toString();
    }
}
