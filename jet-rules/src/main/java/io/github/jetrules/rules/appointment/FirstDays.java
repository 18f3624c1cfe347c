package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.appointment.AppointmentHistory;
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

    /** Of any group with which somebody who arrived on a day can have come, or later than it. */
    static FirstDays ofAnyGroup(LocalDate arrival) {
        return new FirstDays(AppointmentHistory.earliestGroupArrival(arrival).plusDays(1), arrival.plusDays(1));
    }

    /** Of an April group: on any day if it was said to be one, else after the days of April. */
    static FirstDays ofAprilGroup(AppointmentHistory history) {
        LocalDate arrival = history.arrival();
        if (history.group().isPresent() || arrival.getMonth() == Month.APRIL) {
            return ofAnyGroup(arrival);
        }
        int year = arrival.getMonth().compareTo(Month.APRIL) > 0 ? arrival.getYear() : arrival.getYear() - 1;
        return new FirstDays(LocalDate.of(year, Month.APRIL, 2), LocalDate.of(year, Month.MAY, 1));
    }
}
