package io.github.jetrules.rules.fiscal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.time.FiscalYear;
import java.util.Map;

/**
 * What does the ordinance count for participants by its own formula?
 *
 * <p>This is not the question of {@link MeasureQuestion}: that one goes by the published figures, this one by the formula
 * of the ordinance, and the two give different amounts.
 *
 * @param organisation the body
 * @param facts what it says of itself
 * @param fiscalYear the fiscal year of the measure
 */
public record StatutoryQuestion(ContractingOrganisation organisation, StatutoryFacts facts, FiscalYear fiscalYear)
        implements Question {

    /** The name of the question. */
    public static final String NAME = "statutory-measure";

    /** The name of the population. */
    public static final String POPULATION = "population";

    /** The name of the number of CIRs. */
    public static final String CIRS = "cirs";

    /** Checks that nothing is null. */
    public StatutoryQuestion {
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
                CIRS,
                facts.cirs(),
                "fiscalYear",
                fiscalYear);
    }
}
