package io.github.jetrules.core.participant;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;

/**
 * A number of participants by actual headcount (実人員数), not of posts that were asked for.
 *
 * <p>The limit keeps out what can only be a slip: the whole programme never had 10,000 participants at a time. This
 * class is immutable and thread-safe.
 *
 * @param people 0 to 100,000
 */
public record Headcount(int people) implements Comparable<Headcount>, Serializable {

    /** The largest number that is accepted. */
    public static final int MAX = 100_000;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the number is outside 0 to 100,000
     */
    public Headcount {
        checkArgument(people >= 0 && people <= MAX, "participants %s is out of range; accepted: 0 to %s", people, MAX);
    }

    /**
     * A number of participants.
     *
     * @param people 0 to 100,000
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Headcount of(int people) {
        return new Headcount(people);
    }

    /** Whether there is nobody. */
    public boolean isZero() {
        return people == 0;
    }

    @Override
    public int compareTo(Headcount other) {
        return Integer.compare(people, other.people);
    }

    @Override
    public String toString() {
        return Integer.toString(people);
    }
}
