package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.rules.reasoning.Grounds;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the criteria of a reappointment are met, and why.
 *
 * <p>This class is immutable, but for what it remembers, and thread-safe: two threads may work out the same twice.
 */
final class Verdict {

    private static final Grounds PRESUMED_GROUP = new Grounds(
            List.of(new Finding(AppointmentFindings.GROUP_PRESUMED, List.of(), List.of())),
            List.of(),
            List.of(),
            Assurances.NONE);

    private final FindingStatus status;
    private final boolean isOne;
    private final Grounds criteria;
    private final Grounds steps;
    private final Grounds grounds;
    private final Grounds groundsOfPresumedGroup;

    /** Verdicts are kept, and those of neighbouring stretches asked for together: what they make is remembered. */
    private @Nullable Both last;

    private record Both(Verdict next, Verdict both) {}

    /** A verdict from what the criteria found, and the steps to take. */
    Verdict(FindingStatus status, Grounds criteria, Grounds steps) {
        this(status, true, criteria, steps);
    }

    private Verdict(FindingStatus status, boolean isOne, Grounds criteria, Grounds steps) {
        this.status = status;
        this.isOne = isOne;
        this.criteria = criteria;
        this.steps = steps;
        this.grounds = criteria.and(steps);
        this.groundsOfPresumedGroup = grounds.and(PRESUMED_GROUP);
    }

    /** Whether the criteria are met; unknown where that is not the same on all days. */
    FindingStatus status() {
        return status;
    }

    /** What the criteria found. */
    Grounds criteria() {
        return criteria;
    }

    /** The steps to take. */
    Grounds steps() {
        return steps;
    }

    /** The criteria and then the steps. */
    Grounds grounds() {
        return grounds;
    }

    /** The same for whoever said nothing of the group, whose own arrival is taken for that of the group. */
    Grounds groundsOfPresumedGroup() {
        return groundsOfPresumedGroup;
    }

    /** Whether this verdict and another have the same status and miss the same facts, on all their days. */
    boolean isLike(Verdict other) {
        return isOne && other.isOne && status == other.status && missesSameFacts(other);
    }

    private boolean missesSameFacts(Verdict other) {
        List<MissingFact> some = criteria.missing();
        List<MissingFact> others = other.criteria.missing();
        boolean areSame = some.size() == others.size();
        for (int i = 0; areSame && i < some.size(); i++) {
            areSame = some.get(i).fact().equals(others.get(i).fact());
        }
        return areSame;
    }

    /** The verdict on the days of this one and then on those of another; a gap names a day, so one with it is not kept. */
    @SuppressWarnings("ReferenceEquality") // an equal one would be no mistake, only slow to compare
    Verdict and(Verdict next) {
        if (criteria.haveGap() || next.criteria.haveGap()) {
            return join(next);
        }
        Both kept = last;
        if (kept == null || kept.next != next) {
            kept = new Both(next, join(next));
            last = kept;
        }
        return kept.both;
    }

    private Verdict join(Verdict next) {
        boolean isLike = isLike(next);
        return new Verdict(
                isLike ? status : FindingStatus.UNKNOWN,
                isLike,
                criteria.merge(next.criteria),
                steps.merge(next.steps));
    }
}
