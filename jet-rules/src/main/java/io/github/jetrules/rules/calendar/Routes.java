package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The routes of an organisation's request and of the result, by its kind.
 *
 * @param request the route of the request; absent where no source tells it
 * @param result the route of the result; absent where no source tells it
 */
record Routes(Optional<SourcedRoute> request, Optional<SourcedRoute> result) {

    /** A route and how far it holds. */
    record SourcedRoute(Route route, Assurances levels) {}

    private static final Routes NONE = new Routes(Optional.empty(), Optional.empty());

    /**
     * The routes on a day, with what was found and what is missing noted: those of a municipality where nobody said whose,
     * which is then noted as well.
     */
    static Routes of(Fact<OrganisationKind> organisation, LocalDate day, Reasoning reasoning) {
        OrganisationKind kind = organisation.orNull();
        if (kind == null || kind == OrganisationKind.MUNICIPALITY) {
            return ofMunicipality(kind != null, day, reasoning);
        }
        InForce<Set<OrganisationKind>> coordinating = reasoning.read(CalendarParameters.COORDINATING_BODIES, day);
        if (coordinating == null) {
            reasoning.found(CalendarFindings.ROUTE_UNKNOWN, List.of());
            return NONE;
        }
        if (!coordinating.value().contains(kind)) {
            reasoning.found(CalendarFindings.ROUTE_UNKNOWN, coordinating.citations());
            reasoning.lack("route", CalendarFindings.ASK_ROUTE, coordinating.citations(), kind);
            return NONE;
        }
        if (kind != OrganisationKind.PREFECTURE) {
            return ofDesignatedCity(coordinating, day, reasoning);
        }
        reasoning.found(CalendarFindings.DIRECT, coordinating.citations(), kind);
        return new Routes(
                sourced(coordinating.assurances(), Stop.PREFECTURE, Stop.CLAIR),
                sourced(coordinating.assurances(), Stop.CLAIR, Stop.PREFECTURE));
    }

    /**
     * The notice addresses the survey to designated cities too, but prints the route of the result by the prefecture.
     */
    private static Routes ofDesignatedCity(
            InForce<Set<OrganisationKind>> coordinating, LocalDate day, Reasoning reasoning) {
        OrganisationKind kind = OrganisationKind.DESIGNATED_CITY;
        Optional<SourcedRoute> request = sourced(coordinating.assurances(), Stop.DESIGNATED_CITY, Stop.CLAIR);
        if (!reasoning.mayEstimate()) {
            reasoning.found(CalendarFindings.DIRECT, coordinating.citations(), kind);
            reasoning.lack("route", CalendarFindings.ASK_ROUTE, coordinating.citations(), kind);
            return new Routes(request, Optional.empty());
        }
        reasoning.estimate();
        reasoning.found(
                CalendarFindings.DIRECT_RESULT_INFERRED,
                Citations.both(coordinating.citations(), reasoning.cite(CalendarParameters.RESULT_ROUTE, day)),
                kind);
        Assurances inferred = coordinating.assurances().plus(Assurance.ESTIMATED);
        return new Routes(request, sourced(inferred, Stop.CLAIR, Stop.DESIGNATED_CITY));
    }

    private static Optional<SourcedRoute> sourced(Assurances levels, Stop... stops) {
        return Optional.of(new SourcedRoute(Route.of(stops), levels));
    }

    private static Routes ofMunicipality(boolean said, LocalDate day, Reasoning reasoning) {
        InForce<Route> request = reasoning.read(CalendarParameters.REQUEST_ROUTE, day);
        InForce<Route> result = reasoning.read(CalendarParameters.RESULT_ROUTE, day);
        if (request == null || result == null) {
            reasoning.found(CalendarFindings.ROUTE_UNKNOWN, List.of());
            return NONE;
        }
        if (!said) {
            reasoning.found(CalendarFindings.MUNICIPALITY_SHOWN, List.of());
        }
        reasoning.found(
                CalendarFindings.THROUGH_PREFECTURE,
                Citations.both(request.citations(), result.citations()),
                request.value(),
                result.value());
        if (!request.assurances().contains(Assurance.OVERRIDDEN)) {
            reasoning.foundIfKnown(
                    CalendarFindings.THROUGH_COORDINATING_BODY, CalendarParameters.MUNICIPAL_REQUEST, day);
        }
        return new Routes(
                Optional.of(new SourcedRoute(request.value(), request.assurances())),
                Optional.of(new SourcedRoute(result.value(), result.assurances())));
    }
}
