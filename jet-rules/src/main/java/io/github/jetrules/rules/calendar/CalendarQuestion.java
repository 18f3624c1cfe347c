package io.github.jetrules.rules.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import java.util.Map;

/**
 * When and through whom?
 *
 * @param fiscalYear the fiscal year in which the participants of the round arrive, from FY1987
 * @param organisation the kind of organisation that asks; where it is not said, routes are those of a municipality
 */
@SuppressWarnings("serial") // facts are serialisable
public record CalendarQuestion(FiscalYear fiscalYear, Fact<OrganisationKind> organisation) implements Question {

    /** The name of the question. */
    public static final String NAME = "calendar";

    /**
     * Checks that there is such a round.
     *
     * @throws IllegalArgumentException if the year is before FY1987
     */
    public CalendarQuestion {
        requireNonNull(fiscalYear, "fiscalYear");
        requireNonNull(organisation, "organisation");
        ProgrammeRound.arrivingIn(fiscalYear);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        return ImmutableMap.of("fiscalYear", fiscalYear, "organisation", organisation);
    }
}
