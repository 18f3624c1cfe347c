package io.github.jetrules.examples.casework;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import java.time.LocalDate;

/**
 * What an office knows of one participant.
 *
 * @param country the country of recruitment
 * @param role the role
 * @param organisation the kind of organisation that appoints the participant
 * @param arrival the day of arrival in Japan; the recruitment is that of the fiscal year before
 * @param exceptional how the organisation judges performance, experience and ability, once it has
 */
record CaseFile(
        CountryCode country, Role role, OrganisationKind organisation, LocalDate arrival, Fact<Boolean> exceptional) {

    FiscalYear arrivalYear() {
        return FiscalYear.containing(arrival);
    }

    FiscalYear recruitmentYear() {
        return arrivalYear().previous();
    }

    /** What was served after a number of terms. */
    AppointmentHistory after(int completedTerms) {
        return AppointmentHistory.builder()
                .arrival(arrival)
                .completedTerms(completedTerms)
                .role(role)
                .exceptionalPerformance(exceptional)
                .build();
    }
}
