package io.github.jetrules.rules.cost;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.time.FiscalYear;
import java.util.Map;

/**
 * What does the organisation pay?
 *
 * @param organisation who pays
 * @param facts what it says of its costs
 * @param fiscalYear the fiscal year of the costs
 */
public record CostQuestion(ContractingOrganisation organisation, CostFacts facts, FiscalYear fiscalYear)
        implements Question {

    /** The name of the question. */
    public static final String NAME = "cost";

    /** The name of the number of participants. */
    public static final String PARTICIPANTS = "participants";

    /** The name of the employment costs. */
    public static final String EMPLOYMENT_COSTS = "employmentCosts";

    /** The name of the roster. */
    public static final String ROSTER = "roster";

    /**
     * Checks that the roster is one of the fiscal year.
     *
     * @throws IllegalArgumentException if a year of appointment in the roster cannot have a day in the fiscal year
     */
    public CostQuestion {
        requireNonNull(organisation, "organisation");
        requireNonNull(facts, "facts");
        requireNonNull(fiscalYear, "fiscalYear");
        if (facts.roster().isKnown()) {
            facts.roster().value().get().groups().forEach(group -> group.checkedIn(fiscalYear));
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        return ImmutableMap.of(
                "organisation",
                organisation.kind(),
                PARTICIPANTS,
                facts.participants(),
                EMPLOYMENT_COSTS,
                facts.employmentCosts(),
                ROSTER,
                facts.roster(),
                "fiscalYear",
                fiscalYear);
    }
}
