package io.github.jetrules.core.organisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * The population (人口) of a local government, as the latest census counts it.
 *
 * <p>The limit keeps out what can only be a slip. This class is immutable and thread-safe.
 *
 * @param people 1 to 1,000,000,000
 */
public record Population(long people) implements Comparable<Population>, Serializable {

    /** The largest number that is accepted. */
    public static final long MAX = 1_000_000_000L;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is outside 1 to 1,000,000,000
     */
    public Population {
        checkArgument(people >= 1 && people <= MAX, "population %s is out of range; accepted: 1 to %s", people, MAX);
    }

    /**
     * A population.
     *
     * @param people 1 to 1,000,000,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Population of(long people) {
        return new Population(people);
    }

    @Override
    public int compareTo(Population other) {
        return Long.compare(people, other.people);
    }

    @Override
    public String toString() {
        return Long.toString(people);
    }
}
