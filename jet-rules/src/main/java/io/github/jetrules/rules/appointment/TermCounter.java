package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of one participation, each beginning on the day after the one before.
 *
 * <p>A term is as long as the law says on its first day; an April arrival has a short reappointment after the first.
 */
final class TermCounter {

    private final LocalDate arrival;
    private final LocalDate groupArrival;
    private final boolean isAprilArrival;
    private final AppointmentLaw.Days law;
    private final Reasoning reasoning;
    private int counted;

    /** Without the short reappointment, which belongs to the first year. */
    private int monthsServed;

    /** Counts as the history says; whoever names no day of the group came with it. */
    TermCounter(AppointmentHistory history, AppointmentLaw.Days law, Reasoning reasoning) {
        this.arrival = history.arrival();
        this.groupArrival = history.groupArrivalOrOwn();
        this.isAprilArrival = history.arrivalGroup().orElse(null) == ArrivalGroup.APRIL;
        this.law = law;
        this.reasoning = reasoning;
    }

    /** Whether the next term is the short reappointment of an April arrival. */
    boolean isShortNext() {
        return counted == 1 && isAprilArrival;
    }

    /** Whether the participant came later than the group. */
    boolean isLate() {
        return groupArrival.isBefore(arrival);
    }

    /** Whether the next term is the first one of somebody who came later than the group. */
    private boolean isLateNext() {
        return counted == 0 && isLate();
    }

    /** Whether the next term and all after it are whole years, the first one counted as that of the group. */
    private boolean isYearlyFromNext() {
        return counted > 1 || !isAprilArrival;
    }

    /** What was served so far. */
    ServedTime served() {
        return new ServedTime(monthsServed, isShortNext());
    }

    /**
     * Counts one more term that begins on a day, and says which day follows it; null where no source tells its length, with
     * what is missing noted, unless it is that of a short reappointment.
     */
    @Nullable
    LocalDate count(LocalDate firstDay) {
        LocalDate dayAfter;
        if (isLateNext()) {
            dayAfter = lateTerm();
        } else {
            dayAfter = isShortNext() ? shortTerm(firstDay) : yearlyTerm(firstDay);
        }
        if (dayAfter != null) {
            counted++;
        }
        return dayAfter;
    }

    /** Counts several terms of which the first begins on a day, and says which day follows them, or null. */
    @Nullable
    LocalDate count(LocalDate firstDay, int terms) {
        LocalDate next = terms > 0 && isLateNext() ? firstDayOfGroup() : firstDay;
        for (int left = terms; left > 0 && next != null; left--) {
            LocalDate dayAfterAll = isYearlyFromNext() ? countOfSameLength(next, left) : null;
            if (dayAfterAll != null) {
                return dayAfterAll;
            }
            next = count(next);
        }
        return next;
    }

    /** Counts so many terms at once, if one reading tells the length of terms up to the day after them; else null. */
    private @Nullable LocalDate countOfSameLength(LocalDate firstDay, int terms) {
        AppointmentLaw here = law.on(firstDay);
        InForce<CalendarPeriod> length = here.termLength();
        if (length == null) {
            return null;
        }
        LocalDate dayAfter = length.value().dayAfter(firstDay, terms);
        if (here.otherLengthFrom() != null && !here.otherLengthFrom().isAfter(dayAfter)) {
            return null;
        }
        reasoning.note(length);
        counted += terms;
        monthsServed += terms * length.value().months();
        return dayAfter;
    }

    private @Nullable LocalDate firstDayOfGroup() {
        return law.on(arrival).noteLateArrival(arrival, reasoning) ? groupArrival.plusDays(1) : null;
    }

    private @Nullable LocalDate lateTerm() {
        LocalDate firstDay = firstDayOfGroup();
        return firstDay == null ? null : yearlyTerm(firstDay);
    }

    private @Nullable LocalDate yearlyTerm(LocalDate firstDay) {
        FindingCode ifUnknown =
                counted == 0 ? AppointmentFindings.LENGTH_UNKNOWN : AppointmentFindings.LATER_LENGTH_UNKNOWN;
        InForce<CalendarPeriod> length = law.on(firstDay).noteLength(firstDay, ifUnknown, reasoning);
        if (length == null) {
            return null;
        }
        monthsServed += length.value().months();
        return length.value().dayAfter(firstDay);
    }

    /** Whether a day can be the last of a short reappointment that begins on another: within a year from then. */
    private static boolean canEndShortTerm(LocalDate lastDay, LocalDate firstDay) {
        return !lastDay.isBefore(firstDay) && lastDay.isBefore(firstDay.plusYears(1));
    }

    private @Nullable LocalDate shortTerm(LocalDate firstDay) {
        LocalDate lastDay = noteShortTerm(firstDay);
        return lastDay == null ? null : lastDay.plusDays(1);
    }

    /** The last day of a short reappointment that begins on a day, and that it is one; null where no source tells it. */
    @Nullable
    LocalDate noteShortTerm(LocalDate firstDay) {
        InForce<LocalDate> alignment = law.on(groupArrival).aprilAlignment();
        if (alignment == null) {
            return null;
        }
        reasoning.note(alignment);
        if (!canEndShortTerm(alignment.value(), firstDay)) {
            return null;
        }
        reasoning.found(AppointmentFindings.APRIL_ALIGNED, alignment.citations(), firstDay, alignment.value());
        return alignment.value();
    }

    /** Where the last day of short reappointments stands; empty where no source tells it. */
    List<Citation> citeAlignment() {
        return law.on(groupArrival).citeAlignment();
    }

    /**
     * The finding that no source tells the last day of the short reappointment, or only one on which it cannot end.
     *
     * @param matters whether another answer could follow if it were known
     */
    Finding foundOpenAlignment(boolean matters) {
        return matters
                ? new Finding(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN, List.of(arrival), citeAlignment())
                : new Finding(AppointmentFindings.NEXT_TERM_OF_APRIL_OPEN, List.of(), citeAlignment());
    }

    /** Notes that it would help to know that day. */
    void askAlignment() {
        if (law.on(groupArrival).noteAlignment(groupArrival, reasoning) != null) {
            reasoning.lack(
                    AppointmentParameters.APRIL_ALIGNMENT.id(),
                    AppointmentFindings.ASK_APRIL_ALIGNMENT,
                    citeAlignment(),
                    arrival);
        }
    }
}
