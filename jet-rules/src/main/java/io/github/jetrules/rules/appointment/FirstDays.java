package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.reasoning.ByFiscalYear;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which the first term of a group can have begun, each the day after one on which the group can have arrived.
 *
 * @param earliest the first of them
 * @param latest the last of them
 */
record FirstDays(LocalDate earliest, LocalDate latest) {

    /** Of a group that arrived on a day. */
    static FirstDays ofGroup(LocalDate groupArrival) {
        LocalDate day = groupArrival.plusDays(1);
        return new FirstDays(day, day);
    }

    /**
     * Of any group with which a participant can have come, or later than it.
     *
     * @param own the day after the participant's own arrival
     */
    static FirstDays ofAnyGroup(AppointmentHistory history, LocalDate own) {
        return new FirstDays(
                AppointmentHistory.earliestGroupArrival(history.arrival()).plusDays(1), own);
    }

    /** Of an April group: those of any group if it was said to be one, else the days after those of the last April. */
    static FirstDays ofAprilGroup(AppointmentHistory history, FirstDays ofAnyGroup, AfterApril afterApril) {
        LocalDate arrival = history.arrival();
        return history.group().isPresent() || arrival.getMonth() == Month.APRIL
                ? ofAnyGroup
                : afterApril.of(FiscalYear.containing(arrival));
    }

    /** The days after those of the April with which a fiscal year begins. */
    static final class AfterApril extends ByFiscalYear<FirstDays> {

        @Override
        protected FirstDays workOut(FiscalYear year) {
            LocalDate april = year.firstDay();
            return new FirstDays(april.plusDays(1), april.plusMonths(1));
        }
    }
}
