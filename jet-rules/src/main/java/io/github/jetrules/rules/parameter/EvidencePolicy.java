package io.github.jetrules.rules.parameter;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import java.io.Serializable;
import java.util.Collections;
import java.util.Set;

/**
 * Which levels of assurance a caller accepts.
 *
 * <p>A value of a level that is refused is a gap of the source. This class is immutable and thread-safe.
 *
 * @param refused the levels that are refused, the strongest first
 */
@SuppressWarnings("serial") // sets of the JDK are serialisable
public record EvidencePolicy(Set<Assurance> refused) implements Serializable {

    /** Copies the set. */
    public EvidencePolicy {
        requireNonNull(refused, "refused");
        refused = Assurances.of(refused).levels();
    }

    /** The default: refuses only figures of another fiscal year. */
    public static EvidencePolicy standard() {
        return refusingOnly(Set.of(Assurance.CARRIED_FORWARD));
    }

    /** Accepts every level; a yearly figure is used for later years and marked {@code CARRIED_FORWARD}. */
    public static EvidencePolicy carryForward() {
        return refusingOnly(Set.of());
    }

    /**
     * Refuses exactly these levels. Without {@code CARRIED_FORWARD} among them a yearly figure is used for later years; to
     * be stricter than the default, use {@link #refusingAlso}.
     */
    public static EvidencePolicy refusingOnly(Set<Assurance> levels) {
        return new EvidencePolicy(levels);
    }

    /** Refuses these levels in addition to those that this policy refuses. */
    public EvidencePolicy refusingAlso(Set<Assurance> levels) {
        requireNonNull(levels, "levels");
        return new EvidencePolicy(
                Assurances.of(refused).plus(Assurances.of(levels)).levels());
    }

    /** Whether a value of these levels may be used. */
    public boolean accepts(Assurances levels) {
        return Collections.disjoint(refused, levels.levels());
    }
}
