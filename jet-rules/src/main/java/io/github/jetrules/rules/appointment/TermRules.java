package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;

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
        List<AppointmentTerm> terms = terms(question, reasoning);
        Basis basis = new Basis(question.arrival(), DateName.ARRIVAL, edition);
        return reasoning.lacksSomething()
                ? ImmutableTermSchedule.Undetermined.of(question, reasoning.explain(basis), terms)
                : ImmutableTermSchedule.Assessed.of(question, reasoning.explain(basis), terms);
    }

    private static List<AppointmentTerm> terms(TermQuestion question, Reasoning reasoning) {
        LocalDate arrival = question.arrival();
        InForce<String> start = reasoning.read(AppointmentParameters.START, arrival);
        if (start == null) {
            reasoning.found(AppointmentFindings.START_UNKNOWN, List.of(), arrival);
            return List.of();
        }
        LocalDate firstDay = arrival.plusDays(1);
        reasoning.found(AppointmentFindings.STARTS, start.citations(), arrival, firstDay);
        InForce<CalendarPeriod> length = reasoning.read(AppointmentParameters.TERM_LENGTH, firstDay);
        if (length == null) {
            reasoning.found(AppointmentFindings.LENGTH_UNKNOWN, List.of(), firstDay);
            return List.of();
        }
        DateSpan first = length.value().startingOn(firstDay);
        reasoning.found(
                AppointmentFindings.FIRST_TERM,
                length.citations(),
                length.value(),
                firstDay,
                first.lastDay().orElseThrow());
        return withLaterTerms(question, new AppointmentTerm(1, first), length.value(), reasoning);
    }

    private static List<AppointmentTerm> withLaterTerms(
            TermQuestion question, AppointmentTerm first, CalendarPeriod length, Reasoning reasoning) {
        if (question.group().isEmpty()) {
            reasoning.found(AppointmentFindings.OUTSIDE_GROUPS, List.of(), question.arrival());
        } else if (question.group().get() == ArrivalGroup.APRIL
                && reasoning.read(AppointmentParameters.APRIL_ALIGNMENT, question.arrival()) == null) {
            reasoning.found(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN, List.of(), question.arrival());
            return List.of(first);
        }
        InForce<CalendarPeriod> maximum = reasoning.read(AppointmentParameters.MAXIMUM_LENGTH, first.firstDay());
        if (maximum == null) {
            reasoning.found(AppointmentFindings.MAXIMUM_UNKNOWN, List.of(), first.firstDay());
            return List.of(first);
        }
        ImmutableList.Builder<AppointmentTerm> terms = ImmutableList.builder();
        AppointmentTerm term = first;
        terms.add(term);
        for (int year = 2; year * length.months() <= maximum.value().months(); year++) {
            term = new AppointmentTerm(year, length.startingOn(term.lastDay().plusDays(1)));
            terms.add(term);
        }
        reasoning.found(AppointmentFindings.LONGEST, maximum.citations(), maximum.value(), term.lastDay());
        return terms.build();
    }
}
