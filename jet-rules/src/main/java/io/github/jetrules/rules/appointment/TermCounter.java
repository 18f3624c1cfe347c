package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of one participation, each beginning on the day after the one before.
 *
 * <p>The terms are years of appointment; an April arrival has a short reappointment after the first.
 */
final class TermCounter {

    private final LocalDate arrival;
    private final LocalDate cohortArrival;
    private final boolean isAprilArrival;
    private final AppointmentLaw.Days law;
    private final Reasoning reasoning;
    private int counted;

    TermCounter(AppointmentHistory history, AppointmentLaw.Days law, Reasoning reasoning) {
        this.arrival = history.arrival();
        this.cohortArrival = history.cohortArrival();
        this.isAprilArrival = history.arrivalGroup().orElse(null) == ArrivalGroup.APRIL;
        this.law = law;
        this.reasoning = reasoning;
    }

    /** Whether the next term is the short reappointment of an April arrival. */
    boolean isShortNext() {
        return counted == 1 && isAprilArrival;
    }

    /** Whether the next term is the first one of somebody who came later than the group. */
    private boolean isLateNext() {
        return counted == 0 && cohortArrival.isBefore(arrival);
    }

    /** Whether the next term and all after it are whole years. */
    private boolean isYearlyFromNext() {
        return counted > 1 || (!isAprilArrival && !isLateNext());
    }

    /** The year of appointment of the next term; the short reappointment belongs to the first year. */
    int nextYear() {
        return counted == 0 || !isAprilArrival ? counted + 1 : counted;
    }

    /** The first day of the first term; null, with what is missing noted, where no source tells it. */
    @Nullable
    LocalDate firstDay() {
        InForce<BilingualText> start = law.on(arrival).start();
        if (start == null) {
            reasoning.read(AppointmentParameters.START, arrival);
            reasoning.found(AppointmentFindings.START_UNKNOWN, ImmutableList.of(), arrival);
            return null;
        }
        reasoning.note(start);
        return arrival.plusDays(1);
    }

    /**
     * Counts one more term that begins on a day, and says which day follows it; null, with what is missing noted, where no
     * source tells its length.
     */
    @Nullable
    LocalDate count(LocalDate firstDay) {
        LocalDate dayAfter;
        if (isLateNext()) {
            dayAfter = lateTerm();
        } else {
            dayAfter = isShortNext() ? shortTerm(firstDay) : yearlyTerms(firstDay, 1);
        }
        if (dayAfter != null) {
            counted++;
        }
        return dayAfter;
    }

    /** Counts several terms of which the first begins on a day, and says which day follows them, or null. */
    @Nullable
    LocalDate count(LocalDate firstDay, int terms) {
        LocalDate next = firstDay;
        for (int left = terms; left > 0 && next != null; left--) {
            if (isYearlyFromNext() && isSameLengthThrough(next, left)) {
                counted += left;
                return yearlyTerms(next, left);
            }
            next = count(next);
        }
        return next;
    }

    /** Whether one reading tells the length of so many terms from a day on: each stretch of days has one of its own. */
    @SuppressWarnings("ReferenceEquality") // an equal reading may stand on both sides of another one
    private boolean isSameLengthThrough(LocalDate firstDay, int terms) {
        InForce<CalendarPeriod> length = law.on(firstDay).termLength();
        if (length == null) {
            return false;
        }
        LocalDate lastFirstDay = length.value().dayAfter(firstDay, terms - 1);
        return law.on(lastFirstDay).termLength() == length;
    }

    /** The first term of somebody who came later than the group: it ends with the group's first term. */
    private @Nullable LocalDate lateTerm() {
        InForce<BilingualText> rule = reasoning.read(AppointmentParameters.LATE_ARRIVAL, arrival);
        if (rule == null) {
            reasoning.found(AppointmentFindings.LATE_UNKNOWN, ImmutableList.of(), arrival);
            return null;
        }
        return yearlyTerms(cohortArrival.plusDays(1), 1);
    }

    private @Nullable LocalDate yearlyTerms(LocalDate firstDay, int terms) {
        InForce<CalendarPeriod> length = law.on(firstDay).termLength();
        if (length == null) {
            reasoning.read(AppointmentParameters.TERM_LENGTH, firstDay);
            reasoning.found(AppointmentFindings.LENGTH_UNKNOWN, ImmutableList.of(), firstDay);
            return null;
        }
        reasoning.note(length);
        return length.value().dayAfter(firstDay, terms);
    }

    private @Nullable LocalDate shortTerm(LocalDate firstDay) {
        InForce<LocalDate> alignment = reasoning.read(AppointmentParameters.APRIL_ALIGNMENT, cohortArrival);
        if (alignment == null) {
            reasoning.found(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN, ImmutableList.of(), arrival);
            return null;
        }
        if (alignment.value().isBefore(firstDay)) {
            reasoning.found(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN, alignment.citations(), arrival);
            reasoning.lack(
                    AppointmentParameters.APRIL_ALIGNMENT.id(),
                    AppointmentFindings.ASK_APRIL_ALIGNMENT,
                    alignment.citations(),
                    arrival);
            return null;
        }
        reasoning.found(AppointmentFindings.APRIL_ALIGNED, alignment.citations(), firstDay, alignment.value());
        return alignment.value().plusDays(1);
    }
}
