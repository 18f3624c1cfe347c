package io.github.jetrules.rules.cost;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.participant.Headcount;
import java.io.Serializable;

/**
 * What a contracting organisation says of its costs in one fiscal year.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param participants the number of participants; where there is a roster, that of the roster
 * @param employmentCosts remuneration, social insurance, travel and the like for all of them together, 0 to
 *     1,000,000,000,000,000 yen
 * @param roster who the participants are, where employment costs are to be estimated from the scale of pay; without it
 *     nothing is estimated
 */
public record CostFacts(Fact<Headcount> participants, Fact<Yen> employmentCosts, Fact<Roster> roster)
        implements Serializable {

    /** The largest amount that is accepted. */
    public static final Yen MAX_EMPLOYMENT_COSTS = Yen.of(1_000_000_000_000_000L);

    /**
     * Checks the range, and takes the number of participants from the roster if there is one.
     *
     * @throws IllegalArgumentException if the employment costs are out of range, a roster stands beside employment costs,
     *     or the number of participants is not that of the roster
     */
    public CostFacts {
        requireNonNull(participants, "participants");
        requireNonNull(employmentCosts, "employmentCosts");
        requireNonNull(roster, "roster");
        if (employmentCosts.isKnown()) {
            Yen yen = employmentCosts.value().get();
            checkArgument(
                    !yen.isNegative() && yen.compareTo(MAX_EMPLOYMENT_COSTS) <= 0,
                    "employment costs %s is out of range; accepted: 0 to %s",
                    yen.amount(),
                    MAX_EMPLOYMENT_COSTS.amount());
        }
        if (roster.isKnown()) {
            Headcount people = roster.value().get().participants();
            checkArgument(
                    !employmentCosts.isKnown(),
                    "employment costs are supplied and a roster asks for an estimate of them; accepted: one of the two");
            participants
                    .value()
                    .ifPresent(said -> checkArgument(
                            said.equals(people),
                            "participants %s are not those of the roster; accepted: %s",
                            said,
                            people));
            participants = Fact.known(people);
        }
    }

    /**
     * A number of participants and their employment costs, without a roster.
     *
     * @throws IllegalArgumentException if the employment costs are out of range
     */
    public CostFacts(Fact<Headcount> participants, Fact<Yen> employmentCosts) {
        this(participants, employmentCosts, Fact.notSupplied());
    }

    /** Nothing is said. */
    public static CostFacts none() {
        return new CostFacts(Fact.notSupplied(), Fact.notSupplied());
    }

    /** The participants of a roster, whose employment costs are to be estimated from the scale of pay. */
    public static CostFacts estimatedFrom(Roster roster) {
        return none().withRoster(Fact.known(roster));
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
        return new CostFacts(other, employmentCosts, roster);
    }

    /**
     * The same with other employment costs.
     *
     * @throws IllegalArgumentException if a roster is known and so are they, or they are out of range
     */
    public CostFacts withEmploymentCosts(Fact<Yen> other) {
        return new CostFacts(participants, other, roster);
    }

    /**
     * The same with employment costs that are known.
     *
     * @throws IllegalArgumentException if a roster is known, or they are out of range
     */
    public CostFacts withEmploymentCosts(Yen other) {
        return withEmploymentCosts(Fact.known(other));
    }

    /** The same with another roster; the number of participants that the present roster tells goes with it. */
    public CostFacts withRoster(Fact<Roster> other) {
        return new CostFacts(roster.isKnown() ? Fact.notSupplied() : participants, employmentCosts, other);
    }
}
