package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.ByStretch;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Kept;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of a reappointment for participants of a role on a stretch of days on which they stay the same, and the
 * steps to take.
 *
 * <p>Two criteria, both of which must be met: the next term lies within the longest time of appointment, and either the
 * reappointment is one of those given in principle or the condition for more years is met. The second is about years
 * within the longest time, so it does not arise beyond it.
 *
 * <p>The verdict is the same for every day of the stretch, unless something is not known there, so it is kept.
 */
final class ReappointmentCriteria {

    /** What can be said of a fact: yes, no, not supplied, asked without an answer. */
    private static final int STATES = 4;

    /** More years than a working life has. */
    private static final int USUAL_YEARS = 64;

    private final ParameterSet parameters;
    private final @Nullable InForce<CalendarPeriod> termLength;
    private final @Nullable InForce<CalendarPeriod> maximum;
    private final @Nullable ExtensionCondition condition;
    private final Grounds steps;
    private final @Nullable LocalDate othersFrom;
    private final Kept<Verdict> within;
    private final Kept<Verdict> beyond = new Kept<>(USUAL_YEARS);

    private ReappointmentCriteria(
            boolean ofSeas, LocalDate day, @Nullable LocalDate othersFrom, ParameterSet parameters) {
        this.parameters = parameters;
        this.othersFrom = othersFrom;
        Reasoning reasoning = new Reasoning(parameters);
        this.termLength = reasoning.readIfKnown(AppointmentParameters.TERM_LENGTH, day);
        InForce<ExtensionCondition> extension = reasoning.readIfKnown(AppointmentParameters.EXTENSION_CONDITION, day);
        this.maximum = reasoning.readIfKnown(AppointmentParameters.MAXIMUM_LENGTH, day);
        this.condition = extension == null ? null : extension.value();
        this.steps = steps(ofSeas, day, parameters);
        this.within = new Kept<>(maximum == null ? 0 : maximum.value().years() * STATES);
    }

    /** How a reappointment is made, and a consultation: steps to take, named in the answer, and never a condition of it. */
    private static Grounds steps(boolean ofSeas, LocalDate day, ParameterSet parameters) {
        Reasoning reasoning = new Reasoning(parameters);
        reasoning.foundAside(AppointmentFindings.AGREEMENT, AppointmentParameters.AGREEMENT, day);
        reasoning.foundAside(AppointmentFindings.SAME_POST, AppointmentParameters.SAME_POST, day);
        if (ofSeas) {
            reasoning.foundAside(AppointmentFindings.SEA_CONSULTATION, AppointmentParameters.SEA_CONSULTATION, day);
        }
        return reasoning.grounds();
    }

    /** The first later day with other criteria; null if there is none. */
    @Nullable
    LocalDate othersFrom() {
        return othersFrom;
    }

    /**
     * Whether the criteria are met for a next term.
     *
     * @param served what was served before it
     * @param next its first day, one of the stretch
     */
    Verdict verdict(AppointmentHistory history, ServedTime served, LocalDate next) {
        int lastYear = served.lastYear(termLength);
        if (maximum != null && lastYear > maximum.value().years()) {
            return beyondMaximum(lastYear, maximum);
        }
        int nextYear = served.nextYear();
        int place = (nextYear - 1) * STATES + stateOfDecidingFact(history);
        Verdict known = within.get(place);
        return known == null ? keepIfLasting(place, workOut(history, nextYear, next)) : known;
    }

    private Verdict keepIfLasting(int place, Verdict verdict) {
        return verdict.isKept() ? within.keep(place, verdict) : verdict;
    }

    private Verdict beyondMaximum(int lastYear, InForce<CalendarPeriod> maximum) {
        Verdict known = beyond.get(lastYear);
        return known == null ? beyond.keep(lastYear, maximumReached(lastYear, maximum)) : known;
    }

    private Verdict maximumReached(int lastYear, InForce<CalendarPeriod> maximum) {
        Reasoning reasoning = new Reasoning(parameters);
        reasoning.note(maximum);
        noteLongTerm(reasoning);
        reasoning.change(Change.of(AppointmentFindings.NEW_PARTICIPATION, maximum.value()));
        FindingStatus status =
                reasoning.found(AppointmentFindings.MAXIMUM_REACHED, maximum.citations(), lastYear, maximum.value());
        return new Verdict(status, reasoning.grounds(), steps, beyond.hasPlaceFor(lastYear));
    }

    private int stateOfDecidingFact(AppointmentHistory history) {
        if (condition == null || condition == ExtensionCondition.NONE) {
            return 0;
        }
        Fact<Boolean> fact = condition == ExtensionCondition.SPECIALIST_POST
                ? history.specialistPost()
                : history.exceptionalPerformance();
        Boolean value = fact.orNull();
        if (value == null) {
            return fact.wasAsked() ? 3 : 2;
        }
        return value ? 0 : 1;
    }

    private Verdict workOut(AppointmentHistory history, int nextYear, LocalDate next) {
        Reasoning reasoning = new Reasoning(parameters);
        FindingStatus status =
                withinMaximum(nextYear, next, reasoning).and(inPrincipleOrExtended(history, nextYear, next, reasoning));
        Grounds grounds = reasoning.grounds();
        // A gap names the first day of the next term, so a verdict with one is of that day alone.
        return new Verdict(status, grounds, steps, !grounds.hasGap());
    }

    private FindingStatus withinMaximum(int nextYear, LocalDate next, Reasoning reasoning) {
        if (maximum == null) {
            reasoning.read(AppointmentParameters.MAXIMUM_LENGTH, next);
            return reasoning.found(AppointmentFindings.MAXIMUM_UNKNOWN, List.of(), next);
        }
        reasoning.note(maximum);
        noteLongTerm(reasoning);
        return reasoning.found(AppointmentFindings.WITHIN_MAXIMUM, maximum.citations(), nextYear, maximum.value());
    }

    /** Where a term is longer than a year, its length tells in which year it ends. */
    private void noteLongTerm(Reasoning reasoning) {
        if (termLength != null && termLength.value().years() > 1) {
            reasoning.note(termLength);
        }
    }

    private static FindingStatus inPrincipleOrExtended(
            AppointmentHistory history, int nextYear, LocalDate next, Reasoning reasoning) {
        InForce<Integer> principle = reasoning.read(AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE, next);
        if (principle == null) {
            return reasoning.found(AppointmentFindings.IN_PRINCIPLE_UNKNOWN, List.of(), next);
        }
        int lastYear = principle.value() + 1;
        if (principle.assurances().contains(Assurance.ESTIMATED)) {
            reasoning.found(AppointmentFindings.IN_PRINCIPLE_INFERRED, principle.citations(), lastYear);
        }
        if (nextYear == 1) {
            return reasoning.found(AppointmentFindings.FIRST_YEAR, principle.citations(), lastYear);
        }
        if (nextYear <= lastYear) {
            return reasoning.found(AppointmentFindings.IN_PRINCIPLE_MET, principle.citations(), nextYear, lastYear);
        }
        InForce<ExtensionCondition> condition = reasoning.read(AppointmentParameters.EXTENSION_CONDITION, next);
        if (condition == null) {
            return reasoning.found(AppointmentFindings.EXTENSION_UNKNOWN, List.of(), nextYear, next);
        }
        reasoning.foundAside(AppointmentFindings.OTHER_MAXIMUM, AppointmentParameters.OTHER_MAXIMUM, next);
        List<Citation> citations = condition.citations();
        return switch (condition.value()) {
            case NONE -> reasoning.found(AppointmentFindings.GENERAL, citations, nextYear);
            case SPECIALIST_POST -> specialistPost(history, nextYear, citations, reasoning);
            case EXCEPTIONAL_PERFORMANCE ->
                exceptional(history, nextYear, lastYear, Citations.both(principle.citations(), citations), reasoning);
        };
    }

    private static FindingStatus specialistPost(
            AppointmentHistory history, int nextYear, List<Citation> citations, Reasoning reasoning) {
        Boolean specialist = reasoning.need(
                history.specialistPost(),
                ReappointmentQuestion.SPECIALIST,
                AppointmentFindings.SPECIALIST_POST,
                citations);
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
            AppointmentHistory history, int nextYear, int lastYear, List<Citation> citations, Reasoning reasoning) {
        Boolean exceptional = reasoning.need(
                history.exceptionalPerformance(),
                ReappointmentQuestion.EXCEPTIONAL,
                AppointmentFindings.EXCEPTIONAL_PERFORMANCE,
                citations);
        if (exceptional == null) {
            return reasoning.found(AppointmentFindings.EXCEPTIONAL_UNKNOWN, citations, nextYear, lastYear);
        }
        if (exceptional) {
            return reasoning.found(AppointmentFindings.EXCEPTIONAL_MET, citations, nextYear);
        }
        reasoning.change(Change.of(AppointmentFindings.JUDGED_SO, nextYear));
        return reasoning.found(AppointmentFindings.EXCEPTIONAL_NOT_MET, citations, nextYear, lastYear);
    }

    /** The criteria for participants of a role on all days. */
    static final class Days extends ByStretch<ReappointmentCriteria> {

        private static final List<Parameter<?>> READ = List.of(
                AppointmentParameters.TERM_LENGTH,
                AppointmentParameters.MAXIMUM_LENGTH,
                AppointmentParameters.OTHER_MAXIMUM,
                AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE,
                AppointmentParameters.EXTENSION_CONDITION,
                AppointmentParameters.AGREEMENT,
                AppointmentParameters.SAME_POST,
                AppointmentParameters.SEA_CONSULTATION);

        private final boolean ofSeas;
        private final ParameterSet parameters;

        Days(boolean ofSeas, ParameterSet parameters) {
            super(parameters, READ);
            this.ofSeas = ofSeas;
            this.parameters = parameters;
        }

        @Override
        protected ReappointmentCriteria workOut(LocalDate day) {
            return new ReappointmentCriteria(ofSeas, day, nextAfter(day), parameters);
        }
    }
}
