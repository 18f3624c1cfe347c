package io.github.jetrules.rules.calendar;

import static io.github.jetrules.core.source.Assurance.ESTIMATED;
import static io.github.jetrules.core.source.Assurance.OVERRIDDEN;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.calendar.RoundPlan.Planned;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is found of a round as a whole, beside its steps. */
final class PlanRemarks {

    private final Reasoning reasoning;
    private final ParameterSet parameters;

    PlanRemarks(Reasoning reasoning, ParameterSet parameters) {
        this.reasoning = reasoning;
        this.parameters = parameters;
    }

    /**
     * The number of the round, with the source that prints it where there is one; else it is counted. The number of
     * another year is that of another round.
     */
    ProgrammeRound addRound(FiscalYear arrivalYear) {
        InForce<ProgrammeRound> printed = reasoning.aside(CalendarParameters.ROUND, arrivalYear.firstDay());
        if (printed == null) {
            return addCounted(arrivalYear);
        }
        reasoning.note(printed);
        reasoning.found(
                CalendarFindings.ROUND, printed.citations(), arrivalYear, printed.value(), arrivalYear.previous());
        return printed.value();
    }

    /** A number that no source prints is counted from the nearest that one does: every year has its round. */
    private ProgrammeRound addCounted(FiscalYear arrivalYear) {
        ProgrammeRound round = ProgrammeRound.arrivingIn(arrivalYear);
        reasoning.found(
                CalendarFindings.ROUND_COUNTED, nearest(arrivalYear), arrivalYear, round, arrivalYear.previous());
        return round;
    }

    /** Where the number of the nearest year comes from, the earlier of two; empty where the policy accepts none. */
    private List<Citation> nearest(FiscalYear year) {
        List<Citation> nearest = List.of();
        int least = Integer.MAX_VALUE;
        for (Timeline.Entry<SourcedValue<ProgrammeRound>> entry :
                parameters.history(CalendarParameters.ROUND).values().entries()) {
            LocalDate day = entry.span().firstDay();
            int distance = Math.abs(FiscalYear.containing(day).year() - year.year());
            if (distance < least
                    && parameters.read(CalendarParameters.ROUND, day) instanceof InForce<ProgrammeRound> printed
                    && !printed.assurances().contains(OVERRIDDEN)) {
                nearest = printed.citations();
                least = distance;
            }
        }
        return nearest;
    }

    /** The number of a round that is only named: what the caller says of it, else it is counted. */
    ProgrammeRound named(FiscalYear arrivalYear) {
        InForce<ProgrammeRound> said = reasoning.aside(CalendarParameters.ROUND, arrivalYear.firstDay());
        if (said == null || !said.assurances().contains(OVERRIDDEN)) {
            return ProgrammeRound.arrivingIn(arrivalYear);
        }
        reasoning.note(said);
        return said.value();
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
    void addWholeRound(FiscalYear arrivalYear) {
        LocalDate day = arrivalYear.firstDay();
        InForce<Set<OrganisationKind>> bodies = reasoning.readIfKnown(CalendarParameters.COORDINATING_BODIES, day);
        if (bodies != null) {
            reasoning.found(CalendarFindings.SURVEY_HELD, bodies.citations(), List.copyOf(bodies.value()));
        }
        reasoning.foundIfKnown(CalendarFindings.APRIL_SURVEY, CalendarParameters.APRIL_SURVEY, day, arrivalYear);
        InForce<Set<CountryCode>> others = reasoning.readIfKnown(CalendarParameters.NOT_FOR, day);
        if (others != null) {
            reasoning.found(CalendarFindings.NOT_FOR, others.citations(), List.copyOf(others.value()));
        }
        addPostponement(arrivalYear);
        reasoning.foundIfKnown(CalendarFindings.BODIES, CalendarParameters.BODIES, day);
    }

    /** Whether arrivals did not follow the plan, by a source or by inference, even by one that the policy refuses. */
    boolean isPostponed(FiscalYear arrivalYear) {
        return !(parameters.read(CalendarParameters.POSTPONEMENT, arrivalYear.firstDay()) instanceof Gap<?> gap)
                || gap.isRefused();
    }

    /** Where it stands that arrivals did not follow the plan. */
    List<Citation> citePostponement(FiscalYear arrivalYear) {
        return reasoning.cite(CalendarParameters.POSTPONEMENT, arrivalYear.firstDay());
    }

    /** That arrivals did not follow the plan, where a source tells it or it is inferred from one. */
    private void addPostponement(FiscalYear arrivalYear) {
        LocalDate day = arrivalYear.firstDay();
        InForce<?> known = reasoning.readIfKnown(CalendarParameters.POSTPONEMENT, day);
        if (known == null) {
            return;
        }
        FindingCode code = postponed(known.assurances());
        reasoning.found(code, known.citations(), arrivalYear);
        if (code.equals(CalendarFindings.POSTPONED)) {
            addDepartures(arrivalYear, day);
        }
    }

    private void addDepartures(FiscalYear arrivalYear, LocalDate day) {
        InForce<Set<LocalDate>> days = reasoning.readIfKnown(CalendarParameters.POSTPONED_DEPARTURES, day);
        if (days != null) {
            reasoning.found(
                    CalendarFindings.POSTPONED_DEPARTURES, days.citations(), arrivalYear, List.copyOf(days.value()));
        }
    }

    /** What the sources say of the reason holds for their values alone. */
    private static FindingCode postponed(Assurances levels) {
        if (levels.contains(OVERRIDDEN)) {
            return CalendarFindings.POSTPONED_SUPPLIED;
        }
        return levels.contains(ESTIMATED) ? CalendarFindings.POSTPONED_INFERRED : CalendarFindings.POSTPONED;
    }
}
