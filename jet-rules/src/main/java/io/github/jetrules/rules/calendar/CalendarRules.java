package io.github.jetrules.rules.calendar;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.calendar.RoundPlan.Planned;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar of a round, and through whom its papers pass.
 *
 * <p>Everything here goes by 1 April of the fiscal year of arrival; recruitment and survey of a round are held in the
 * fiscal year before. It is the plan of the round, not what became of it. This class is immutable and thread-safe.
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
     * The steps of the round that arrives in a fiscal year, with the routes of a municipality, which the answer says.
     *
     * @param fiscalYear the fiscal year of arrival, from FY1987
     * @throws IllegalArgumentException if the year is before FY1987
     */
    public RoundCalendar round(FiscalYear fiscalYear) {
        return round(new CalendarQuestion(fiscalYear, Fact.notSupplied()));
    }

    /**
     * The steps of a round with the routes of a kind of organisation.
     *
     * @param fiscalYear the fiscal year of arrival, from FY1987
     * @throws IllegalArgumentException if the year is before FY1987
     */
    public RoundCalendar round(FiscalYear fiscalYear, OrganisationKind organisation) {
        requireNonNull(organisation, "organisation");
        return round(new CalendarQuestion(fiscalYear, Fact.known(organisation)));
    }

    /** The same for a question that was made before. */
    public RoundCalendar round(CalendarQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        FiscalYear arrivalYear = question.fiscalYear();
        LocalDate day = arrivalYear.firstDay();
        PlanRemarks remarks = new PlanRemarks(reasoning, parameters);
        ProgrammeRound round = remarks.addRound(arrivalYear);
        Routes routes = Routes.of(question.organisation(), day, reasoning);
        RoundPlan plan = RoundPlan.read(arrivalYear, routes, reasoning);
        List<DatedStep> steps = new ArrayList<>(plan.steps().size());
        for (Planned planned : plan.steps()) {
            remarks.addMonths(planned);
            steps.add(planned.step());
        }
        plan.unknown().forEach(step -> reasoning.found(CalendarFindings.MONTHS_UNKNOWN, List.of(), step));
        remarks.addWholeRound(arrivalYear);
        Explanation explanation = reasoning.explain(new Basis(day, DateName.FIRST_DAY_OF_FISCAL_YEAR, edition));
        return reasoning.lacksSomething()
                ? new RoundCalendar.Undetermined(question, round, explanation, steps)
                : new RoundCalendar.Assessed(question, round, explanation, steps);
    }

    /**
     * The steps in which a day falls and those that begin next, of all rounds.
     *
     * <p>A day lies in two rounds: the one that arrives in its fiscal year, and the one that is recruited in it. Where the
     * arrivals of the fiscal year before were postponed, they may still be to come, so that round is looked at too; how long
     * after is not sourced, and is not followed further. Goes by 1 April of the fiscal year of arrival of each.
     *
     * @param day a day from 1 April 1986, when the first round was recruited, to 31 March 2999
     * @throws IllegalArgumentException if the day is out of range
     */
    public Stage stageOn(LocalDate day) {
        return stageOn(StageQuestion.of(day));
    }

    /** The same for a question that was made before. */
    public Stage stageOn(StageQuestion question) {
        return new StageRules(parameters, edition).answer(question);
    }
}
