package io.github.jetrules.examples.comparison.plain;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.examples.comparison.Case;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a case as plain values; what is not known is null.
 *
 * @param organisation the kind of organisation
 * @param fiscalYear the fiscal year of costs and measure
 * @param participants the headcount
 * @param employmentCosts the employment costs in yen
 * @param population the population of the body
 * @param arrival the day of arrival
 * @param groupArrival the day on which the group arrived, of somebody who came later
 * @param isGroupUnknown whether that was asked, and nobody could say
 * @param completed the terms served
 * @param group the group of arrival
 * @param exceptional whether performance is exceptionally high
 * @param specialistPost whether the post is one that allows more years
 * @param country the code of a country
 * @param role a role
 * @param recruitmentYear a recruitment year
 */
public record PlainCase(
        OrganisationKind organisation,
        int fiscalYear,
        @Nullable BigDecimal participants,
        @Nullable BigDecimal employmentCosts,
        @Nullable BigDecimal population,
        LocalDate arrival,
        @Nullable LocalDate groupArrival,
        boolean isGroupUnknown,
        int completed,
        @Nullable ArrivalGroup group,
        @Nullable Boolean exceptional,
        @Nullable Boolean specialistPost,
        String country,
        Role role,
        int recruitmentYear) {

    /** The inputs of a case. */
    public static PlainCase of(Case asked) {
        AppointmentHistory history = asked.reappointment().history();
        return new PlainCase(
                asked.cost().organisation().kind(),
                asked.cost().fiscalYear().year(),
                asked.cost()
                        .facts()
                        .participants()
                        .value()
                        .map(headcount -> BigDecimal.valueOf(headcount.people()))
                        .orElse(null),
                asked.cost()
                        .facts()
                        .employmentCosts()
                        .value()
                        .map(yen -> BigDecimal.valueOf(yen.amount()))
                        .orElse(null),
                asked.measure()
                        .facts()
                        .population()
                        .value()
                        .map(Population::people)
                        .map(BigDecimal::valueOf)
                        .orElse(null),
                history.arrival(),
                history.groupArrival().orNull(),
                history.groupArrival().wasAsked(),
                history.completedTerms(),
                history.group().orElse(null),
                history.exceptionalPerformance().value().orElse(null),
                history.specialistPost().value().orElse(null),
                asked.country().country().code(),
                asked.country().role(),
                asked.country().recruitmentYear().year());
    }
}
