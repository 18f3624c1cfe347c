package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days on which a group can have arrived.
 *
 * @param first the first of them
 * @param last the last of them
 */
record GroupDays(LocalDate first, LocalDate last) {

    /** One day alone. */
    static GroupDays of(LocalDate day) {
        return new GroupDays(day, day);
    }

    /** Whether there is only one. */
    boolean isOneDay() {
        return first.equals(last);
    }

    /** All days on which the group of somebody who arrived on a day can have arrived. */
    static GroupDays before(LocalDate arrival) {
        return new GroupDays(AppointmentHistory.earliestGroupArrival(arrival), arrival);
    }

    /** Those of them on which it can have been an April group: any day if that was said, else the days of April. */
    static GroupDays ofAprilGroup(AppointmentHistory history) {
        LocalDate arrival = history.arrival();
        if (history.group().isPresent() || arrival.getMonth() == Month.APRIL) {
            return before(arrival);
        }
        int year = arrival.getMonth().compareTo(Month.APRIL) > 0 ? arrival.getYear() : arrival.getYear() - 1;
        return new GroupDays(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year, Month.APRIL, 30));
    }

    /** Whether the group of a history may be an April group. */
    static boolean mayBeApril(AppointmentHistory history) {
        return history.group().orElse(null) != ArrivalGroup.SUMMER;
    }
}
