package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.calendar.Routes.SourcedRoute;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The steps of one round, read in order of time; what is missing is noted. */
final class RoundPlan {

    /**
     * A step that is known.
     *
     * @param step the step with its months
     * @param citations where the months come from
     */
    record Planned(DatedStep step, List<Citation> citations) {}

    private static final Comparator<Planned> BY_MONTH =
            Comparator.comparing(planned -> planned.step().months().from());

    private final FiscalYear arrivalYear;
    private final Reasoning reasoning;
    private final List<Planned> steps = new ArrayList<>(9);
    private final List<Step> unknown = new ArrayList<>(0);

    private RoundPlan(FiscalYear arrivalYear, Reasoning reasoning) {
        this.arrivalYear = arrivalYear;
        this.reasoning = reasoning;
    }

    static RoundPlan read(FiscalYear arrivalYear, Routes routes, Reasoning reasoning) {
        RoundPlan plan = new RoundPlan(arrivalYear, reasoning);
        FiscalYear before = arrivalYear.previous();
        plan.addActed(Step.APPLICANT_RECRUITMENT, CalendarParameters.RECRUITMENT, before);
        plan.add(Step.PLACEMENT_REQUEST_SURVEY, CalendarParameters.SURVEY, before, routes.request());
        plan.addActed(Step.FIRST_NOTICE_AND_INTERVIEWS, CalendarParameters.INTERVIEWS, before);
        plan.add(Step.APRIL_NOTICE, CalendarParameters.APRIL_NOTICE, before, Optional.empty());
        plan.add(Step.APPLICANT_RESULTS, CalendarParameters.APPLICANT_RESULTS, before, Optional.empty());
        plan.add(Step.APRIL_ARRIVAL, CalendarParameters.APRIL_ARRIVAL, arrivalYear, Optional.empty());
        plan.add(Step.PLACEMENT_RESULTS, CalendarParameters.RESULTS, arrivalYear, routes.result());
        plan.addActed(Step.PLACEMENT_INFORMATION, CalendarParameters.PLACEMENT_INFORMATION, arrivalYear);
        plan.add(Step.ARRIVAL, CalendarParameters.ARRIVAL, arrivalYear, Optional.empty());
        plan.steps.sort(BY_MONTH);
        return plan;
    }

    List<Planned> steps() {
        return steps;
    }

    /** The steps whose months no source tells. */
    List<Step> unknown() {
        return unknown;
    }

    private LocalDate day() {
        return arrivalYear.firstDay();
    }

    private void add(Step step, Parameter<MonthWindow> months, FiscalYear year, Optional<SourcedRoute> route) {
        InForce<MonthWindow> window = reasoning.read(months, day());
        if (window == null) {
            unknown.add(step);
            return;
        }
        Assurances levels =
                route.map(SourcedRoute::levels).map(window.assurances()::plus).orElse(window.assurances());
        add(
                new ImmutableDatedStep(
                        step, window.value().in(year), Optional.empty(), route.map(SourcedRoute::route), levels),
                window);
    }

    private void addActed(Step step, Parameter<ActedMonths> months, FiscalYear year) {
        InForce<ActedMonths> window = reasoning.read(months, day());
        if (window == null) {
            unknown.add(step);
            return;
        }
        ActedMonths acted = window.value();
        add(
                new ImmutableDatedStep(
                        step,
                        acted.months().in(year),
                        Optional.of(acted.actor()),
                        Optional.empty(),
                        window.assurances()),
                window);
    }

    private void add(DatedStep step, InForce<?> reading) {
        steps.add(new Planned(step, reading.citations()));
    }
}
