package io.github.jetrules.rules.cost;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.participant.Headcount;
import java.io.Serializable;

/**
 * What a contracting organisation says of its costs in one fiscal year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param participants the number of participants
 * @param employmentCosts remuneration, social insurance, travel and the like for all of them together, 0 to
 *     1,000,000,000,000,000 yen
 */
public record CostFacts(Fact<Headcount> participants, Fact<Yen> employmentCosts) implements Serializable {

    /** The largest amount that is accepted. */
    public static final Yen MAX_EMPLOYMENT_COSTS = Yen.of(1_000_000_000_000_000L);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the employment costs are out of range
     */
    public CostFacts {
        employmentCosts
                .value()
                .ifPresent(yen -> checkArgument(
                        !yen.isNegative() && yen.compareTo(MAX_EMPLOYMENT_COSTS) <= 0,
                        "employment costs %s is out of range; accepted: 0 to %s",
                        yen.amount(),
                        MAX_EMPLOYMENT_COSTS.amount()));
    }

    /** Nothing is said. */
    public static CostFacts none() {
        return new CostFacts(Fact.notSupplied(), Fact.notSupplied());
    }

    /**
     * A number of participants; employment costs are not said.
     *
     * @param participants 0 to 100,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public static CostFacts participants(int participants) {
        return none().withParticipants(Fact.known(Headcount.of(participants)));
    }

    /** The same with another number of participants. */
    public CostFacts withParticipants(Fact<Headcount> other) {
        return new CostFacts(other, employmentCosts);
    }

    /** The same with other employment costs. */
    public CostFacts withEmploymentCosts(Fact<Yen> other) {
        return new CostFacts(participants, other);
    }

    /** The same with employment costs that are known. */
    public CostFacts withEmploymentCosts(Yen other) {
        return withEmploymentCosts(Fact.known(other));
    }
}
