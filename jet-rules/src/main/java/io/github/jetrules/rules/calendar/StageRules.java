package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.calendar.DatedWindow.Position;
import io.github.jetrules.rules.calendar.RoundPlan.Planned;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the rounds stand on a day. */
final class StageRules {

    /** A step of one of the rounds that matter. */
    private record Candidate(
            FiscalYear arrivalYear, ProgrammeRound round, Planned planned, Position position, boolean postponed) {

        YearMonth from() {
            return planned.step().from();
        }

        StepState state(Optional<YearMonth> next) {
            if (postponed && position != Position.BEFORE) {
                return StepState.UNCLEAR;
            }
            return switch (position) {
                case WITHIN -> StepState.CURRENT;
                case UNCLEAR -> StepState.UNCLEAR;
                case AFTER -> StepState.OVER;
                case BEFORE -> next.equals(Optional.of(from())) ? StepState.NEXT : StepState.LATER;
            };
        }
    }

    private final ParameterSet parameters;
    private final Edition edition;

    StageRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
    }

    Stage answer(StageQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        PlanRemarks remarks = new PlanRemarks(reasoning, parameters);
        FiscalYear shown = question.fiscalYear().orElse(null);
        ProgrammeRound round = shown == null ? null : remarks.addRound(shown);
        List<FiscalYear> arrivalYears = mayBeUnderWay(question.on(), remarks);
        if (shown != null) {
            if (arrivalYears.stream().anyMatch(year -> year.isBefore(shown))) {
                reasoning.found(CalendarFindings.LATER_ROUNDS_ONLY, List.of(), remarks.named(shown), shown);
            }
            arrivalYears = Stream.concat(Stream.of(shown), arrivalYears.stream().filter(year -> year.isAfter(shown)))
                    .toList();
        }
        List<StagedStep> steps = new ArrayList<>();
        Set<FiscalYear> told = new TreeSet<>();
        List<Candidate> candidates = candidates(question, arrivalYears, reasoning, remarks);
        Optional<YearMonth> next = candidates.stream()
                .filter(candidate -> candidate.position() == Position.BEFORE)
                .map(Candidate::from)
                .min(Comparator.naturalOrder());
        for (Candidate candidate : candidates) {
            StepState state = candidate.state(next);
            boolean matters = state != StepState.OVER && state != StepState.LATER;
            if (matters || candidate.arrivalYear().equals(shown)) {
                add(question.on(), candidate, state, reasoning, remarks);
                told.add(candidate.arrivalYear());
                steps.add(new StagedStep(candidate.round(), candidate.planned().step(), state));
            }
        }
        if (steps.stream().noneMatch(step -> step.state() == StepState.CURRENT || step.state() == StepState.UNCLEAR)) {
            reasoning.found(CalendarFindings.NONE, List.of(), question.on());
        }
        told.forEach(remarks::addWholeRound);
        Explanation explanation = reasoning.explain(new Basis(question.on(), DateName.DAY_ASKED, edition));
        return reasoning.lacksSomething()
                ? new Stage.Undetermined(question, round, explanation, steps)
                : new Stage.Assessed(question, round, explanation, steps);
    }

    /**
     * The fiscal years of arrival of the rounds that may be under way on a day, earliest first: the fiscal year of the day
     * and the next; and the one before, if its arrivals were postponed.
     */
    private static List<FiscalYear> mayBeUnderWay(LocalDate day, PlanRemarks remarks) {
        FiscalYear year = FiscalYear.containing(day);
        return Stream.of(year.previous(), year, year.next())
                .filter(arrival -> !arrival.isBefore(ProgrammeRound.FIRST_YEAR))
                .filter(arrival -> !arrival.isBefore(year) || remarks.isPostponed(arrival))
                .toList();
    }

    /** The known steps of all rounds that matter, in order of time. */
    private static List<Candidate> candidates(
            StageQuestion question, List<FiscalYear> arrivalYears, Reasoning reasoning, PlanRemarks remarks) {
        List<Candidate> candidates = new ArrayList<>();
        for (FiscalYear year : arrivalYears) {
            ProgrammeRound round = remarks.named(year);
            Routes routes = Routes.of(question.organisation(), year.firstDay(), reasoning);
            RoundPlan plan = RoundPlan.read(year, routes, reasoning);
            boolean postponed = remarks.isPostponed(year);
            for (Planned planned : plan.steps()) {
                Position position = planned.step().months().position(question.on());
                candidates.add(
                        new Candidate(year, round, planned, position, postponed && isPlannedArrival(planned.step())));
            }
            if (!plan.unknown().isEmpty()) {
                boolean isOver = !postponed && year.lastDay().isBefore(question.on());
                reasoning.found(
                        isOver ? CalendarFindings.STAGE_NOT_ALL_KNOWN : CalendarFindings.STAGE_UNKNOWN,
                        List.of(),
                        round);
            }
        }
        candidates.sort(Comparator.comparing(Candidate::from)
                .thenComparing(Candidate::arrivalYear)
                .thenComparing(candidate -> candidate.planned().step().step()));
        return candidates;
    }

    /** Whether a step is the arrival by the plan, not by months that the caller gives. */
    private static boolean isPlannedArrival(DatedStep step) {
        return step.step() == Step.ARRIVAL && step.assurance() != Assurance.OVERRIDDEN;
    }

    private static FindingCode unclear(Candidate candidate) {
        if (candidate.postponed()) {
            return CalendarFindings.UNCLEAR_POSTPONED;
        }
        return candidate.planned().step().months().orBefore() ? CalendarFindings.UNCLEAR_END : CalendarFindings.UNCLEAR;
    }

    private static void add(
            LocalDate on, Candidate candidate, StepState state, Reasoning reasoning, PlanRemarks remarks) {
        DatedStep step = candidate.planned().step();
        List<Citation> citations = candidate.planned().citations();
        switch (state) {
            case CURRENT ->
                reasoning.found(CalendarFindings.CURRENT, citations, on, step.step(), candidate.round(), step.months());
            case UNCLEAR -> {
                List<Citation> why = candidate.postponed()
                        ? Citations.both(citations, remarks.citePostponement(candidate.arrivalYear()))
                        : citations;
                reasoning.found(unclear(candidate), why, on, step.step(), candidate.round(), step.months());
            }
            case NEXT ->
                reasoning.found(CalendarFindings.NEXT, citations, step.step(), candidate.round(), step.months());
            case OVER, LATER -> remarks.addMonths(candidate.planned());
        }
    }
}
