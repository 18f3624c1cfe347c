package io.github.jetrules.rules.fiscal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.time.FiscalYear;
import java.util.Map;

/**
 * What does local allocation tax count?
 *
 * @param organisation the body
 * @param facts what it says of itself
 * @param fiscalYear the fiscal year of the measure
 */
public record MeasureQuestion(ContractingOrganisation organisation, MeasureFacts facts, FiscalYear fiscalYear)
        implements Question {

    /** The name of the question. */
    public static final String NAME = "measure";

    /** The name of the population. */
    public static final String POPULATION = "population";

    /** The name of the number of participants. */
    public static final String PARTICIPANTS = "participants";

    /** Checks that nothing is null. */
    public MeasureQuestion {
        requireNonNull(organisation, "organisation");
        requireNonNull(facts, "facts");
        requireNonNull(fiscalYear, "fiscalYear");
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
                POPULATION,
                facts.population(),
                PARTICIPANTS,
                facts.participants(),
                "receivesAllocation",
                facts.receivesAllocation(),
                "fiscalYear",
                fiscalYear);
    }
}
