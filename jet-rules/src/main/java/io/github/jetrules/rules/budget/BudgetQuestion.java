package io.github.jetrules.rules.budget;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import java.util.Map;

/**
 * What does each head count cost in each fiscal year, and what is counted for it?
 *
 * @param organisation the body
 * @param facts what it says of itself
 * @param participants the head counts to compare
 * @param fiscalYears the fiscal years to compare
 */
public record BudgetQuestion(
        ContractingOrganisation organisation,
        BudgetFacts facts,
        HeadcountRange participants,
        FiscalYearRange fiscalYears)
        implements Question {

    /** The name of the question. */
    public static final String NAME = "budget";

    /** The name of the population. */
    public static final String POPULATION = "population";

    /** The name of the smallest number of participants. */
    public static final String PARTICIPANTS = "participants";

    /** The name of the largest number of participants; left out where it is the smallest as well. */
    public static final String PARTICIPANTS_THROUGH = "participantsThrough";

    /** The name of the first fiscal year. */
    public static final String FISCAL_YEAR = "fiscalYear";

    /** The name of the last fiscal year; left out where it is the first as well. */
    public static final String FISCAL_YEAR_THROUGH = "fiscalYearThrough";

    /** The name of the employment costs of one participant. */
    public static final String EMPLOYMENT_COSTS_PER_PARTICIPANT = "employmentCostsPerParticipant";

    /** Checks that nothing is null. */
    public BudgetQuestion {
        requireNonNull(organisation, "organisation");
        requireNonNull(facts, "facts");
        requireNonNull(participants, "participants");
        requireNonNull(fiscalYears, "fiscalYears");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        ImmutableMap.Builder<String, Object> inputs = ImmutableMap.builder();
        inputs.put("organisation", organisation.kind());
        inputs.put(POPULATION, facts.population());
        inputs.put(PARTICIPANTS, participants.first());
        if (participants.isSeveral()) {
            inputs.put(PARTICIPANTS_THROUGH, participants.last());
        }
        inputs.put(FISCAL_YEAR, fiscalYears.first());
        if (fiscalYears.isSeveral()) {
            inputs.put(FISCAL_YEAR_THROUGH, fiscalYears.last());
        }
        inputs.put(EMPLOYMENT_COSTS_PER_PARTICIPANT, facts.employmentCostsPerParticipant());
        inputs.put("receivesAllocation", facts.receivesAllocation());
        return inputs.buildOrThrow();
    }
}
