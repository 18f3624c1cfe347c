package io.github.jetrules.rules.appointment;

import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A year of appointment that the next term may be, with the days on which it then begins.
 *
 * @param counter what was served before it
 * @param earliest the earliest first day
 * @param latest the latest first day
 */
record PossibleTerm(TermCounter counter, LocalDate earliest, LocalDate latest) {

    /** The next term if all terms served were whole years, counted from a group that arrived within a span of days. */
    static @Nullable PossibleTerm afterWholeYears(
            LocalDate arrival, GroupDays group, int served, AppointmentLaw.Days law, Reasoning reasoning) {
        TermCounter first = new TermCounter(arrival, group.first(), false, law, reasoning);
        TermCounter last = new TermCounter(arrival, group.last(), false, law, reasoning);
        return of(last, count(first, served), count(last, served));
    }

    /**
     * The next term if one of the terms served was the short reappointment of an April arrival, or the next one is: the
     * short one ends within a year, and not before its first day.
     */
    static @Nullable PossibleTerm afterShortTerm(
            LocalDate arrival, GroupDays group, int served, AppointmentLaw.Days law, Reasoning reasoning) {
        if (served == 1) {
            TermCounter first = new TermCounter(arrival, group.first(), true, law, reasoning);
            TermCounter last = new TermCounter(arrival, group.last(), true, law, reasoning);
            return of(last, count(first, 1), count(last, 1));
        }
        TermCounter first = new TermCounter(arrival, group.first(), false, law, reasoning);
        TermCounter last = new TermCounter(arrival, group.last(), false, law, reasoning);
        LocalDate dayBefore = count(first, served - 1);
        return of(first, dayBefore == null ? null : dayBefore.plusDays(1), count(last, served));
    }

    private static @Nullable LocalDate count(TermCounter counter, int terms) {
        LocalDate firstDay = counter.firstDay();
        return firstDay == null ? null : counter.count(firstDay, terms);
    }

    private static @Nullable PossibleTerm of(
            TermCounter counter, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest == null || latest == null ? null : new PossibleTerm(counter, earliest, latest);
    }

    /** The year of appointment. */
    int year() {
        return counter.nextYear();
    }
}
