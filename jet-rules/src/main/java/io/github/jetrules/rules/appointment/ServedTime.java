package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Reading.InForce;
import org.jspecify.annotations.Nullable;

/**
 * What was served before a next term, by which its year of appointment is counted.
 *
 * @param months the months of the terms served, the first one of a late arrival counted as that of the group; without the
 *     short reappointment, which belongs to the first year
 * @param isShortNext whether the next term is the short reappointment of an April arrival
 */
record ServedTime(int months, boolean isShortNext) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** The year of appointment in which the next term begins; the short reappointment belongs to the first year. */
    int nextYear() {
        int years = months / MONTHS_OF_A_YEAR;
        return isShortNext ? years : years + 1;
    }

    /** The year of appointment in which the next term ends, if it is so long; as it begins where nobody can say. */
    int lastYear(@Nullable InForce<CalendarPeriod> length) {
        return isShortNext || length == null
                ? nextYear()
                : (months + length.value().months()) / MONTHS_OF_A_YEAR;
    }
}
