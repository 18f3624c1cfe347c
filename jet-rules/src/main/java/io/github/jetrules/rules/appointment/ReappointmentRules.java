package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant may be reappointed.
 *
 * <p>Two criteria, both of which must be met: the next term lies within the longest time of appointment, and either the
 * reappointment is one of those given in principle or the organisation judges the performance exceptionally high. The
 * second is about years within the longest time, so it does not arise beyond it.
 */
final class ReappointmentRules {

    private final ParameterSet parameters;
    private final Edition edition;

    ReappointmentRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
    }

    Reappointment answer(ReappointmentQuestion question) {
        AppointmentHistory history = question.history();
        Reasoning reasoning = new Reasoning(parameters);
        LocalDate next = firstDayOfNextTerm(history, reasoning);
        if (next == null) {
            Basis basis = new Basis(history.arrival(), DateName.ARRIVAL, edition);
            return ImmutableReappointment.Undetermined.of(question, reasoning.explain(basis));
        }
        FindingStatus verdict = withinMaximum(history, next, reasoning);
        if (verdict != FindingStatus.NOT_MET) {
            verdict = verdict.and(inPrincipleOrExceptional(history, next, reasoning));
        }
        Basis basis = new Basis(next, DateName.FIRST_DAY_OF_TERM, edition);
        return switch (verdict) {
            case MET -> ImmutableReappointment.Permitted.of(question, reasoning.explain(basis));
            case NOT_MET -> ImmutableReappointment.NotPermitted.of(question, reasoning.explainDecided(basis));
            case UNKNOWN -> ImmutableReappointment.Undetermined.of(question, reasoning.explain(basis));
        };
    }

    private static @Nullable LocalDate firstDayOfNextTerm(AppointmentHistory history, Reasoning reasoning) {
        LocalDate arrival = history.arrival();
        InForce<String> start = reasoning.read(AppointmentParameters.START, arrival);
        if (start == null) {
            reasoning.found(AppointmentFindings.START_UNKNOWN, List.of(), arrival);
            return null;
        }
        if (history.arrivalGroup().equals(Optional.of(ArrivalGroup.APRIL))
                && reasoning.read(AppointmentParameters.APRIL_ALIGNMENT, arrival) == null) {
            reasoning.found(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN, List.of(), arrival);
            return null;
        }
        LocalDate firstDay = arrival.plusDays(1);
        for (int term = 0; term < history.completedTerms(); term++) {
            InForce<CalendarPeriod> length = reasoning.read(AppointmentParameters.TERM_LENGTH, firstDay);
            if (length == null) {
                reasoning.found(AppointmentFindings.LENGTH_UNKNOWN, List.of(), firstDay);
                return null;
            }
            firstDay =
                    length.value().startingOn(firstDay).lastDay().orElseThrow().plusDays(1);
        }
        return firstDay;
    }

    private static FindingStatus withinMaximum(AppointmentHistory history, LocalDate next, Reasoning reasoning) {
        InForce<CalendarPeriod> maximum = reasoning.read(AppointmentParameters.MAXIMUM_LENGTH, next);
        if (maximum == null) {
            return reasoning.found(AppointmentFindings.MAXIMUM_UNKNOWN, List.of(), next);
        }
        int completed = history.completedTerms();
        if (CalendarPeriod.ofYears(completed + 1).months() <= maximum.value().months()) {
            return reasoning.found(
                    AppointmentFindings.WITHIN_MAXIMUM, maximum.citations(), completed + 1, maximum.value());
        }
        reasoning.change(Change.of(AppointmentFindings.NEW_PARTICIPATION, maximum.value()));
        return reasoning.found(
                AppointmentFindings.MAXIMUM_REACHED, maximum.citations(), completed, maximum.value(), next);
    }

    private static FindingStatus inPrincipleOrExceptional(
            AppointmentHistory history, LocalDate next, Reasoning reasoning) {
        InForce<Integer> principle = reasoning.read(AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE, next);
        if (principle == null) {
            return reasoning.found(AppointmentFindings.IN_PRINCIPLE_UNKNOWN, List.of(), next);
        }
        int nextYear = history.completedTerms() + 1;
        int reappointments = principle.value();
        if (history.completedTerms() <= reappointments) {
            return reasoning.found(
                    AppointmentFindings.IN_PRINCIPLE_MET, principle.citations(), nextYear, reappointments);
        }
        Boolean exceptional = reasoning.need(
                history.exceptionalPerformance(),
                ReappointmentQuestion.EXCEPTIONAL,
                AppointmentFindings.EXCEPTIONAL_PERFORMANCE,
                principle.citations(),
                nextYear);
        if (exceptional == null) {
            return reasoning.found(
                    AppointmentFindings.EXCEPTIONAL_UNKNOWN, principle.citations(), nextYear, reappointments);
        }
        if (exceptional) {
            return reasoning.found(AppointmentFindings.EXCEPTIONAL_MET, principle.citations(), nextYear);
        }
        reasoning.change(Change.of(AppointmentFindings.JUDGED_SO, nextYear));
        return reasoning.found(
                AppointmentFindings.EXCEPTIONAL_NOT_MET, principle.citations(), nextYear, reappointments);
    }
}
