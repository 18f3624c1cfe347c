package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether stays in Japan remain below a limit in whole years.
 *
 * <p>One unbroken stay is counted by the calendar: it reaches six years on the day before the sixth return of its first
 * day, so five years and 364 days remain below. The sources give no way to add the days of several stays up to years.
 * Their sum is certain where it is less than that many years of 365 days, or at least that many of 366; between the two
 * the body in charge has to judge.
 *
 * @param belowLimit met where the stays remain below, not met where they reach the limit, unknown between the two
 * @param days the days of all stays within the window
 */
record ResidenceCount(FindingStatus belowLimit, long days) {

    private static final int DAYS_OF_COMMON_YEAR = 365;
    private static final int DAYS_OF_LEAP_YEAR = 366;

    static ResidenceCount of(Stays stays, DateSpan window, CalendarPeriod limit) {
        List<DateSpan> unbroken = stays.unbrokenIn(window);
        long days = unbroken.stream()
                .mapToLong(stay -> stay.lengthInDays().orElseThrow())
                .sum();
        return new ResidenceCount(belowLimit(unbroken, days, limit), days);
    }

    private static FindingStatus belowLimit(List<DateSpan> unbroken, long days, CalendarPeriod limit) {
        if (unbroken.stream().anyMatch(stay -> reaches(stay, limit))) {
            return FindingStatus.NOT_MET;
        }
        long years = limit.years();
        if (unbroken.size() <= 1 || days < years * DAYS_OF_COMMON_YEAR) {
            return FindingStatus.MET;
        }
        return days >= years * DAYS_OF_LEAP_YEAR ? FindingStatus.NOT_MET : FindingStatus.UNKNOWN;
    }

    private static boolean reaches(DateSpan stay, CalendarPeriod limit) {
        return !Stays.lastDay(limit.startingOn(stay.firstDay())).isAfter(Stays.lastDay(stay));
    }

    /**
     * The days in which residence is counted: from 1 January of the year of arrival less some years. The sources name no
     * end; departure lies within the fiscal year of arrival, so days after it cannot count.
     */
    static DateSpan window(FiscalYear arrivalYear, int years) {
        return DateSpan.ofInclusive(LocalDate.of(arrivalYear.year() - years, 1, 1), arrivalYear.lastDay());
    }
}
