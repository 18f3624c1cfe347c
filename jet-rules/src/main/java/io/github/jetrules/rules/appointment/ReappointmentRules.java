package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Citation;
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
 * reappointment is one of those given in principle or the condition for more years is met. The second is about years
 * within the longest time, so it does not arise beyond it.
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
        TermCounter counter = new TermCounter(history, reasoning);
        LocalDate next = firstDayOfNextTerm(history.completedTerms(), counter);
        if (next == null) {
            Basis basis = new Basis(history.arrival(), DateName.ARRIVAL, edition);
            return ImmutableReappointment.Undetermined.of(question, reasoning.explain(basis));
        }
        int nextYear = counter.nextYear();
        FindingStatus verdict = withinMaximum(nextYear, next, reasoning);
        if (verdict != FindingStatus.NOT_MET) {
            verdict = verdict.and(inPrincipleOrExtended(history, nextYear, next, reasoning));
        }
        addAprilReappointment(counter, history.cohortArrival(), next, reasoning);
        addSteps(history, next, reasoning);
        Basis basis = new Basis(next, DateName.FIRST_DAY_OF_TERM, edition);
        return switch (verdict) {
            case MET -> ImmutableReappointment.Permitted.of(question, reasoning.explain(basis));
            case NOT_MET -> ImmutableReappointment.NotPermitted.of(question, reasoning.explainDecided(basis));
            case UNKNOWN -> ImmutableReappointment.Undetermined.of(question, reasoning.explain(basis));
        };
    }

    private static @Nullable LocalDate firstDayOfNextTerm(int completed, TermCounter counter) {
        LocalDate firstDay = counter.firstDay();
        for (int i = 0; i < completed && firstDay != null; i++) {
            AppointmentTerm term = counter.count(firstDay);
            firstDay = term == null ? null : term.lastDay().plusDays(1);
        }
        return firstDay;
    }

    private static FindingStatus withinMaximum(int nextYear, LocalDate next, Reasoning reasoning) {
        InForce<CalendarPeriod> maximum = reasoning.read(AppointmentParameters.MAXIMUM_LENGTH, next);
        if (maximum == null) {
            return reasoning.found(AppointmentFindings.MAXIMUM_UNKNOWN, ImmutableList.of(), next);
        }
        if (CalendarPeriod.ofYears(nextYear).months() <= maximum.value().months()) {
            return reasoning.found(AppointmentFindings.WITHIN_MAXIMUM, maximum.citations(), nextYear, maximum.value());
        }
        reasoning.change(Change.of(AppointmentFindings.NEW_PARTICIPATION, maximum.value()));
        return reasoning.found(
                AppointmentFindings.MAXIMUM_REACHED, maximum.citations(), nextYear - 1, maximum.value(), next);
    }

    private static FindingStatus inPrincipleOrExtended(
            AppointmentHistory history, int nextYear, LocalDate next, Reasoning reasoning) {
        InForce<Integer> principle = reasoning.read(AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE, next);
        if (principle == null) {
            return reasoning.found(AppointmentFindings.IN_PRINCIPLE_UNKNOWN, ImmutableList.of(), next);
        }
        int reappointments = principle.value();
        if (nextYear - 1 <= reappointments) {
            return reasoning.found(
                    AppointmentFindings.IN_PRINCIPLE_MET, principle.citations(), nextYear, reappointments);
        }
        InForce<ExtensionCondition> condition = reasoning.read(AppointmentParameters.EXTENSION_CONDITION, next);
        if (condition == null) {
            return reasoning.found(AppointmentFindings.EXTENSION_UNKNOWN, ImmutableList.of(), nextYear, next);
        }
        List<Citation> citations = condition.citations();
        return switch (condition.value()) {
            case NONE -> reasoning.found(AppointmentFindings.GENERAL, citations, nextYear);
            case SPECIALIST_POST -> specialistPost(history, nextYear, citations, reasoning);
            case EXCEPTIONAL_PERFORMANCE -> exceptional(history, nextYear, reappointments, citations, reasoning);
        };
    }

    private static FindingStatus specialistPost(
            AppointmentHistory history, int nextYear, List<Citation> citations, Reasoning reasoning) {
        Boolean specialist = reasoning.need(
                history.specialistPost(),
                ReappointmentQuestion.SPECIALIST,
                AppointmentFindings.SPECIALIST_POST,
                citations,
                nextYear);
        if (specialist == null) {
            return reasoning.found(AppointmentFindings.SPECIALIST_UNKNOWN, citations, nextYear);
        }
        if (specialist) {
            return reasoning.found(AppointmentFindings.SPECIALIST_MET, citations, nextYear);
        }
        reasoning.change(Change.of(AppointmentFindings.SPECIALIST, nextYear));
        return reasoning.found(AppointmentFindings.SPECIALIST_NOT_MET, citations, nextYear);
    }

    private static FindingStatus exceptional(
            AppointmentHistory history,
            int nextYear,
            int reappointments,
            List<Citation> citations,
            Reasoning reasoning) {
        Boolean exceptional = reasoning.need(
                history.exceptionalPerformance(),
                ReappointmentQuestion.EXCEPTIONAL,
                AppointmentFindings.EXCEPTIONAL_PERFORMANCE,
                citations,
                nextYear);
        if (exceptional == null) {
            return reasoning.found(AppointmentFindings.EXCEPTIONAL_UNKNOWN, citations, nextYear, reappointments);
        }
        if (exceptional) {
            return reasoning.found(AppointmentFindings.EXCEPTIONAL_MET, citations, nextYear);
        }
        reasoning.change(Change.of(AppointmentFindings.JUDGED_SO, nextYear));
        return reasoning.found(AppointmentFindings.EXCEPTIONAL_NOT_MET, citations, nextYear, reappointments);
    }

    /** The first reappointment of an April arrival is a short one, beside those of others. */
    private static void addAprilReappointment(
            TermCounter counter, LocalDate cohortArrival, LocalDate next, Reasoning reasoning) {
        if (!counter.isShortNext()) {
            return;
        }
        InForce<LocalDate> alignment = reasoning.readIfKnown(AppointmentParameters.APRIL_ALIGNMENT, cohortArrival);
        if (alignment != null && !alignment.value().isBefore(next)) {
            reasoning.found(AppointmentFindings.APRIL_ALIGNED, alignment.citations(), next, alignment.value());
        } else {
            reasoning.found(AppointmentFindings.APRIL_NEXT, ImmutableList.of(), next);
        }
    }

    /** How it is made, and a consultation: steps to take, named in the answer, and never a condition of it. */
    private static void addSteps(AppointmentHistory history, LocalDate next, Reasoning reasoning) {
        addIfCited(AppointmentFindings.AGREEMENT, reasoning.cite(AppointmentParameters.AGREEMENT, next), reasoning);
        if (history.role().equals(Optional.of(Role.SEA))) {
            addIfCited(
                    AppointmentFindings.SEA_CONSULTATION,
                    reasoning.cite(AppointmentParameters.SEA_CONSULTATION, next),
                    reasoning);
        }
    }

    private static void addIfCited(FindingCode code, List<Citation> citations, Reasoning reasoning) {
        if (!citations.isEmpty()) {
            reasoning.found(code, citations);
        }
    }
}
