package io.github.jetrules.rules.appointment;

import java.time.LocalDate;

/**
 * A year of appointment that the next term may be, with the days on which it then begins.
 *
 * @param year the year of appointment
 * @param earliest the earliest first day
 * @param latest the latest first day
 */
record PossibleTerm(int year, LocalDate earliest, LocalDate latest) {

    /** Whether it can begin on one day only. */
    boolean isOneDay() {
        return earliest.equals(latest);
    }
}
