package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways of an organisation's request and of the result, by its kind.
 *
 * @param request the way of the request; absent where no source tells it
 * @param result the way of the result; absent where no source tells it
 */
record Routes(Optional<Route> request, Optional<Route> result) {

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
        reasoning.found(CalendarFindings.DIRECT, coordinating.citations(), kind);
        Stop body = kind == OrganisationKind.PREFECTURE ? Stop.PREFECTURE : Stop.DESIGNATED_CITY;
        return new Routes(Optional.of(Route.of(body, Stop.CLAIR)), Optional.of(Route.of(Stop.CLAIR, body)));
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
        return new Routes(Optional.of(request.value()), Optional.of(result.value()));
    }
}
