package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.calendar.RoundPlan.Planned;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is found of a round as a whole, beside its steps. */
final class PlanRemarks {

    private final Reasoning reasoning;

    PlanRemarks(Reasoning reasoning) {
        this.reasoning = reasoning;
    }

    /** The number of the round, with the source that prints it where there is one; else it is counted. */
    void addRound(FiscalYear arrivalYear) {
        ProgrammeRound round = ProgrammeRound.arrivingIn(arrivalYear);
        List<Citation> printed =
                reasoning.citeIf(CalendarParameters.ROUND, arrivalYear.firstDay(), number -> number == round.number());
        FindingCode code = printed.isEmpty() ? CalendarFindings.ROUND_COUNTED : CalendarFindings.ROUND;
        reasoning.found(code, printed, arrivalYear, round, arrivalYear.previous());
    }

    /** The months of a step. */
    void addMonths(Planned planned) {
        DatedStep step = planned.step();
        if (step.actor().isPresent()) {
            reasoning.found(
                    CalendarFindings.MONTHS_BY,
                    planned.citations(),
                    step.step(),
                    step.months(),
                    step.actor().get());
        } else {
            reasoning.found(CalendarFindings.MONTHS, planned.citations(), step.step(), step.months());
        }
    }

    /** Everything that holds for the round as a whole, where a source tells it. */
    void addAll(FiscalYear arrivalYear) {
        LocalDate day = arrivalYear.firstDay();
        reasoning.foundIfKnown(CalendarFindings.APRIL_SURVEY, CalendarParameters.APRIL_ARRIVAL, day, arrivalYear);
        InForce<Set<CountryCode>> others = reasoning.readIfKnown(CalendarParameters.NOT_FOR, day);
        if (others != null) {
            reasoning.found(CalendarFindings.NOT_FOR, others.citations(), List.copyOf(others.value()));
        }
        addPostponement(arrivalYear);
        reasoning.foundIfKnown(CalendarFindings.BODIES, CalendarParameters.BODIES, day);
    }

    /** That arrivals did not follow the plan, where a source tells it. */
    void addPostponement(FiscalYear arrivalYear) {
        reasoning.foundIfKnown(
                CalendarFindings.POSTPONED, CalendarParameters.POSTPONEMENT, arrivalYear.firstDay(), arrivalYear);
    }
}
