package io.github.jetrules.rules.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import java.io.Serializable;

/**
 * What a body says of itself for a budget. The same is used for every head count and every fiscal year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param population the population of the body
 * @param employmentCostsPerParticipant remuneration, social insurance, travel and the like for one participant in a
 *     whole fiscal year, 0 to 10,000,000,000 yen
 * @param receivesAllocation whether the body receives ordinary local allocation tax; false for a non-receiving body
 *     (不交付団体)
 */
public record BudgetFacts(
        Fact<Population> population, Fact<Yen> employmentCostsPerParticipant, Fact<Boolean> receivesAllocation)
        implements Serializable {

    /** The largest employment costs of one participant that are accepted; the limit keeps out what can only be a slip. */
    public static final Yen MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT = Yen.of(10_000_000_000L);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the employment costs are out of range
     */
    public BudgetFacts {
        requireNonNull(population, "population");
        requireNonNull(employmentCostsPerParticipant, "employmentCostsPerParticipant");
        requireNonNull(receivesAllocation, "receivesAllocation");
        employmentCostsPerParticipant
                .value()
                .ifPresent(yen -> checkArgument(
                        !yen.isNegative() && yen.compareTo(MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT) <= 0,
                        "employment costs per participant %s is out of range; accepted: 0 to %s",
                        yen.amount(),
                        MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT.amount()));
    }

    /** Nothing is said. */
    public static BudgetFacts none() {
        return new BudgetFacts(Fact.notSupplied(), Fact.notSupplied(), Fact.notSupplied());
    }

    /** The same with another population. */
    public BudgetFacts withPopulation(Fact<Population> other) {
        return new BudgetFacts(other, employmentCostsPerParticipant, receivesAllocation);
    }

    /**
     * The same with a population that is known.
     *
     * @param people 1 to 1,000,000,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public BudgetFacts withPopulation(long people) {
        return withPopulation(Fact.known(Population.of(people)));
    }

    /**
     * The same with other employment costs of one participant.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public BudgetFacts withEmploymentCostsPerParticipant(Fact<Yen> other) {
        return new BudgetFacts(population, other, receivesAllocation);
    }

    /**
     * The same with employment costs of one participant that are known.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public BudgetFacts withEmploymentCostsPerParticipant(Yen other) {
        return withEmploymentCostsPerParticipant(Fact.known(other));
    }

    /** The same with another word on the allocation tax. */
    public BudgetFacts withReceivesAllocation(Fact<Boolean> other) {
        return new BudgetFacts(population, employmentCostsPerParticipant, other);
    }

    /** The same where it is known whether the body receives ordinary local allocation tax. */
    public BudgetFacts withReceivesAllocation(boolean receives) {
        return withReceivesAllocation(Fact.known(receives));
    }
}
