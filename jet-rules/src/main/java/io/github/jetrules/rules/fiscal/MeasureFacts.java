package io.github.jetrules.rules.fiscal;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import java.io.Serializable;

/**
 * What a body says of itself for the fiscal measure.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param population the population of the body
 * @param participants the number of participants
 * @param receivesAllocation whether the body receives ordinary local allocation tax; false for a non-receiving body
 *     (不交付団体)
 */
public record MeasureFacts(Fact<Population> population, Fact<Headcount> participants, Fact<Boolean> receivesAllocation)
        implements Serializable {

    /** Checks that nothing is null. */
    public MeasureFacts {
        requireNonNull(population, "population");
        requireNonNull(participants, "participants");
        requireNonNull(receivesAllocation, "receivesAllocation");
    }

    /** Nothing is said. */
    public static MeasureFacts none() {
        return new MeasureFacts(Fact.notSupplied(), Fact.notSupplied(), Fact.notSupplied());
    }

    /**
     * A number of participants; nothing else is said.
     *
     * @param participants 0 to 100,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public static MeasureFacts participants(int participants) {
        return none().withParticipants(Fact.known(Headcount.of(participants)));
    }

    /** The same with another number of participants. */
    public MeasureFacts withParticipants(Fact<Headcount> other) {
        return new MeasureFacts(population, other, receivesAllocation);
    }

    /** The same with another population. */
    public MeasureFacts withPopulation(Fact<Population> other) {
        return new MeasureFacts(other, participants, receivesAllocation);
    }

    /**
     * The same with a population that is known.
     *
     * @param people 1 to 1,000,000,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public MeasureFacts withPopulation(long people) {
        return withPopulation(Fact.known(Population.of(people)));
    }

    /** The same with another word on the allocation tax. */
    public MeasureFacts withReceivesAllocation(Fact<Boolean> other) {
        return new MeasureFacts(population, participants, other);
    }

    /** The same where it is known whether the body receives ordinary local allocation tax. */
    public MeasureFacts withReceivesAllocation(boolean receives) {
        return withReceivesAllocation(Fact.known(receives));
    }
}
