package io.github.jetrules.rules.fiscal;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import java.io.Serializable;

/**
 * What a body says of itself for the statutory measure.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param population the population of the body by the latest census, the measurement unit (測定単位)
 * @param cirs the number of CIRs (国際交流員) among the participants whom the body itself hires
 */
public record StatutoryFacts(Fact<Population> population, Fact<Headcount> cirs) implements Serializable {

    /** Checks that nothing is null. */
    public StatutoryFacts {
        requireNonNull(population, "population");
        requireNonNull(cirs, "cirs");
    }

    /** Nothing is said. */
    public static StatutoryFacts none() {
        return new StatutoryFacts(Fact.notSupplied(), Fact.notSupplied());
    }

    /**
     * A number of CIRs; nothing else is said.
     *
     * @param cirs 0 to 100,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public static StatutoryFacts cirs(int cirs) {
        return none().withCirs(Fact.known(Headcount.of(cirs)));
    }

    /** The same with another number of CIRs. */
    public StatutoryFacts withCirs(Fact<Headcount> other) {
        return new StatutoryFacts(population, other);
    }

    /** The same with another population. */
    public StatutoryFacts withPopulation(Fact<Population> other) {
        return new StatutoryFacts(other, cirs);
    }

    /**
     * The same with a population that is known.
     *
     * @param people 1 to 1,000,000,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public StatutoryFacts withPopulation(long people) {
        return withPopulation(Fact.known(Population.of(people)));
    }
}
