package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of one participation, each beginning on the day after the one before.
 *
 * <p>The terms are years of appointment; an April arrival has a short reappointment after the first.
 */
final class TermCounter {

    private final LocalDate arrival;
    private final LocalDate cohortArrival;
    private final Optional<ArrivalGroup> group;
    private final Reasoning reasoning;
    private final List<AppointmentTerm> terms = new ArrayList<>();

    TermCounter(AppointmentHistory history, Reasoning reasoning) {
        this.arrival = history.arrival();
        this.cohortArrival = history.cohortArrival();
        this.group = history.arrivalGroup();
        this.reasoning = reasoning;
    }

    /** The terms that were counted. */
    List<AppointmentTerm> terms() {
        return ImmutableList.copyOf(terms);
    }

    private boolean isAprilArrival() {
        return group.isPresent() && group.get() == ArrivalGroup.APRIL;
    }

    private boolean isLateArrival() {
        return cohortArrival.isBefore(arrival);
    }

    /** Whether the next term is the short reappointment of an April arrival. */
    boolean isShortNext() {
        return terms.size() == 1 && isAprilArrival();
    }

    /** The first day of the first term; null, with what is missing noted, where no source tells it. */
    @Nullable
    LocalDate firstDay() {
        InForce<BilingualText> start = reasoning.read(AppointmentParameters.START, arrival);
        if (start == null) {
            reasoning.found(AppointmentFindings.START_UNKNOWN, ImmutableList.of(), arrival);
            return null;
        }
        return arrival.plusDays(1);
    }

    /** Counts one more term that begins on a day; null, with what is missing noted, where no source tells its length. */
    @Nullable
    AppointmentTerm count(LocalDate firstDay) {
        AppointmentTerm term;
        if (terms.isEmpty() && isLateArrival()) {
            term = lateTerm(firstDay);
        } else {
            term = isShortNext() ? shortTerm(firstDay) : yearlyTerm(firstDay);
        }
        if (term != null) {
            terms.add(term);
        }
        return term;
    }

    /** The year of appointment of the next term; the short reappointment belongs to the first year. */
    int nextYear() {
        return terms.isEmpty() || !isAprilArrival() ? terms.size() + 1 : terms.size();
    }

    /** The first term of somebody who came later than the group: it ends with the group's first term. */
    private @Nullable AppointmentTerm lateTerm(LocalDate firstDay) {
        InForce<BilingualText> rule = reasoning.read(AppointmentParameters.LATE_ARRIVAL, arrival);
        if (rule == null) {
            reasoning.found(AppointmentFindings.LATE_UNKNOWN, ImmutableList.of(), arrival);
            return null;
        }
        AppointmentTerm ofGroup = yearlyTerm(cohortArrival.plusDays(1));
        if (ofGroup == null) {
            return null;
        }
        return new AppointmentTerm(1, DateSpan.ofInclusive(firstDay, ofGroup.lastDay()));
    }

    private @Nullable AppointmentTerm yearlyTerm(LocalDate firstDay) {
        InForce<CalendarPeriod> length = reasoning.read(AppointmentParameters.TERM_LENGTH, firstDay);
        if (length == null) {
            reasoning.found(AppointmentFindings.LENGTH_UNKNOWN, ImmutableList.of(), firstDay);
            return null;
        }
        return new AppointmentTerm(nextYear(), length.value().startingOn(firstDay));
    }

    private @Nullable AppointmentTerm shortTerm(LocalDate firstDay) {
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
        return new AppointmentTerm(nextYear(), DateSpan.ofInclusive(firstDay, alignment.value()), true);
    }
}
