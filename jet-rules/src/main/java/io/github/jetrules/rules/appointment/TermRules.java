package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the terms of a participant run. */
final class TermRules {

    private final ParameterSet parameters;
    private final Edition edition;

    TermRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
    }

    TermSchedule answer(TermQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        TermCounter counter = new TermCounter(question.history(), reasoning);
        boolean isComplete = countAll(question, counter, reasoning);
        List<ScheduledTerm> terms = new LegalTerms(question, reasoning).schedule(counter.terms());
        Basis basis = new Basis(question.arrival(), DateName.ARRIVAL, edition);
        return isComplete
                ? ImmutableTermSchedule.Assessed.of(question, reasoning.explain(basis), terms)
                : ImmutableTermSchedule.Undetermined.of(question, reasoning.explain(basis), terms);
    }

    /** Counts the terms up to the longest time of appointment; false where something is missing on the way. */
    private boolean countAll(TermQuestion question, TermCounter counter, Reasoning reasoning) {
        LocalDate firstDay = counter.firstDay();
        AppointmentTerm term = firstDay == null ? null : counter.count(firstDay);
        if (firstDay == null || term == null) {
            return false;
        }
        reasoning.found(
                AppointmentFindings.STARTS,
                reasoning.cite(AppointmentParameters.START, question.arrival()),
                question.arrival(),
                firstDay);
        addFirstTerm(question.history(), term, reasoning);
        InForce<CalendarPeriod> maximum = reasoning.read(AppointmentParameters.MAXIMUM_LENGTH, term.firstDay());
        if (maximum == null) {
            reasoning.found(AppointmentFindings.MAXIMUM_UNKNOWN, ImmutableList.of(), term.firstDay());
            return false;
        }
        while (CalendarPeriod.ofYears(counter.nextYear()).months()
                <= maximum.value().months()) {
            term = counter.count(term.lastDay().plusDays(1));
            if (term == null) {
                return false;
            }
        }
        reasoning.found(AppointmentFindings.LONGEST, maximum.citations(), maximum.value(), term.lastDay());
        return true;
    }

    private void addFirstTerm(AppointmentHistory history, AppointmentTerm term, Reasoning reasoning) {
        LocalDate arrival = history.arrival();
        LocalDate counted = history.cohortArrival().plusDays(1);
        CalendarPeriod length =
                parameters.inForce(AppointmentParameters.TERM_LENGTH, counted).value();
        List<Citation> lengthCitations = reasoning.cite(AppointmentParameters.TERM_LENGTH, counted);
        List<Citation> lateCitations = reasoning.cite(AppointmentParameters.LATE_ARRIVAL, arrival);
        if (history.cohortArrival().isBefore(arrival)) {
            reasoning.found(
                    AppointmentFindings.LATE_FIRST_TERM,
                    ImmutableList.<Citation>builder()
                            .addAll(lateCitations)
                            .addAll(lengthCitations)
                            .build(),
                    length,
                    history.cohortArrival(),
                    term.firstDay(),
                    term.lastDay());
            return;
        }
        reasoning.found(AppointmentFindings.FIRST_TERM, lengthCitations, length, term.firstDay(), term.lastDay());
        boolean ofAprilGroup = history.group().equals(Optional.of(ArrivalGroup.APRIL));
        if (ArrivalGroup.usualFor(arrival).isEmpty() && !ofAprilGroup) {
            reasoning.found(AppointmentFindings.OUTSIDE_GROUPS, lateCitations, arrival);
        }
    }
}
