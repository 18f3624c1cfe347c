package io.github.jetrules.rules.calendar;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The calendar of a round, and through whom its papers pass.
 *
 * <p>Everything here goes by 1 April of the fiscal year of arrival; the survey of a round is held in the fiscal year
 * before. This class is immutable and thread-safe.
 */
public final class CalendarRules {

    private final ParameterSet parameters;
    private final Edition edition;

    /** The rules on these values. */
    public CalendarRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
    }

    /**
     * The steps of the round that arrives in a fiscal year, with the routes of a municipality.
     *
     * @param fiscalYear the fiscal year of arrival, from FY1987
     * @throws IllegalArgumentException if the year is before FY1987
     */
    public RoundCalendar round(FiscalYear fiscalYear) {
        return round(new CalendarQuestion(fiscalYear, Fact.notSupplied()));
    }

    /** The steps of a round with the routes of a kind of organisation. */
    public RoundCalendar round(FiscalYear fiscalYear, OrganisationKind organisation) {
        return round(new CalendarQuestion(fiscalYear, Fact.known(organisation)));
    }

    /** The same for a question that was made before. */
    public RoundCalendar round(CalendarQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        FiscalYear arrivalYear = question.fiscalYear();
        FiscalYear recruitmentYear = arrivalYear.previous();
        reasoning.found(
                CalendarFindings.ROUND,
                reasoning.cite(CalendarParameters.ROUND, arrivalYear.firstDay()),
                arrivalYear,
                question.round(),
                recruitmentYear);
        Routes routes = routes(question, reasoning);
        List<DatedStep> steps = new ArrayList<>(4);
        LocalDate day = arrivalYear.firstDay();
        add(
                steps,
                Step.PLACEMENT_REQUEST_SURVEY,
                CalendarParameters.SURVEY,
                recruitmentYear,
                day,
                routes.request(),
                reasoning);
        add(steps, Step.APRIL_ARRIVAL, CalendarParameters.APRIL_ARRIVAL, arrivalYear, day, Optional.empty(), reasoning);
        add(steps, Step.PLACEMENT_RESULTS, CalendarParameters.RESULTS, arrivalYear, day, routes.result(), reasoning);
        add(steps, Step.ARRIVAL, CalendarParameters.ARRIVAL, arrivalYear, day, Optional.empty(), reasoning);
        Explanation explanation = reasoning.explain(new Basis(day, DateName.FIRST_DAY_OF_FISCAL_YEAR, edition));
        return reasoning.lacksSomething()
                ? ImmutableRoundCalendar.Undetermined.of(question, explanation, steps)
                : ImmutableRoundCalendar.Assessed.of(question, explanation, steps);
    }

    private record Routes(Optional<Route> request, Optional<Route> result) {
        static final Routes NONE = new Routes(Optional.empty(), Optional.empty());
    }

    private static void add(
            List<DatedStep> steps,
            Step step,
            Parameter<MonthWindow> months,
            FiscalYear year,
            LocalDate day,
            Optional<Route> route,
            Reasoning reasoning) {
        InForce<MonthWindow> window = reasoning.read(months, day);
        if (window == null) {
            reasoning.found(CalendarFindings.MONTHS_UNKNOWN, ImmutableList.of(), step);
            return;
        }
        YearMonth from = window.value().fromIn(year);
        YearMonth through = window.value().throughIn(year);
        reasoning.found(
                CalendarFindings.MONTHS,
                window.citations(),
                step,
                window.value().in(year));
        steps.add(ImmutableDatedStep.of(step, from, through, route));
    }

    private static Routes routes(CalendarQuestion question, Reasoning reasoning) {
        OrganisationKind kind = question.organisation().value().orElse(OrganisationKind.MUNICIPALITY);
        LocalDate day = question.fiscalYear().firstDay();
        if (kind == OrganisationKind.MUNICIPALITY) {
            return routesOfMunicipality(day, reasoning);
        }
        InForce<Set<OrganisationKind>> coordinating = reasoning.read(CalendarParameters.COORDINATING_BODIES, day);
        if (coordinating == null) {
            reasoning.found(CalendarFindings.ROUTE_UNKNOWN, ImmutableList.of());
            return Routes.NONE;
        }
        if (!coordinating.value().contains(kind)) {
            reasoning.found(CalendarFindings.ROUTE_UNKNOWN, coordinating.citations());
            reasoning.lack("route", CalendarFindings.ASK_ROUTE, coordinating.citations(), kind);
            return Routes.NONE;
        }
        reasoning.found(CalendarFindings.DIRECT, coordinating.citations(), kind);
        Stop body = kind == OrganisationKind.PREFECTURE ? Stop.PREFECTURE : Stop.DESIGNATED_CITY;
        return new Routes(Optional.of(Route.of(body, Stop.CLAIR)), Optional.of(Route.of(Stop.CLAIR, body)));
    }

    private static Routes routesOfMunicipality(LocalDate day, Reasoning reasoning) {
        InForce<Route> request = reasoning.read(CalendarParameters.REQUEST_ROUTE, day);
        InForce<Route> result = reasoning.read(CalendarParameters.RESULT_ROUTE, day);
        if (request == null || result == null) {
            reasoning.found(CalendarFindings.ROUTE_UNKNOWN, ImmutableList.of());
            return Routes.NONE;
        }
        reasoning.found(CalendarFindings.THROUGH_PREFECTURE, request.citations(), request.value());
        return new Routes(Optional.of(request.value()), Optional.of(result.value()));
    }
}
