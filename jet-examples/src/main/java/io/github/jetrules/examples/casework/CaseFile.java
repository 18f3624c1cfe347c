package io.github.jetrules.examples.casework;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.eligibility.Applicant;
import java.time.LocalDate;

/**
 * What an office knows of one participant.
 *
 * @param applicant what the participant said when applying: role, country of recruitment, and facts for the criteria
 * @param organisation the kind of organisation that appoints the participant
 * @param arrival the day of arrival in Japan; the recruitment is that of the fiscal year before
 * @param exceptional how the organisation judges performance, experience and ability, once it has
 */
record CaseFile(Applicant applicant, OrganisationKind organisation, LocalDate arrival, Fact<Boolean> exceptional) {

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
                .role(applicant.role())
                .exceptionalPerformance(exceptional)
                .build();
    }
}
