package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.rules.reasoning.Grounds;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether the criteria of a reappointment are met, and why.
 *
 * <p>This class is immutable, but for what it remembers, and thread-safe: two threads may work out the same twice.
 */
final class Verdict {

    private static final Grounds PRESUMED_GROUP =
            Grounds.of(new Finding(AppointmentFindings.GROUP_PRESUMED, List.of(), List.of()));

    private static final Grounds FIRST_TERM =
            Grounds.of(new Finding(AppointmentFindings.NO_REAPPOINTMENT, List.of(), List.of()));

    private final FindingStatus status;
    private final boolean isSameOnAllDays;
    private final Grounds criteria;
    private final Grounds steps;
    private final Grounds grounds;
    private final Grounds groundsOfPresumedGroup;
    private final Grounds groundsOfFirstTerm;

    private final boolean isKept;

    /**
     * What this verdict makes together with others, if all are kept: neighbouring stretches of days are usually asked
     * for together.
     */
    private final Map<Verdict, Verdict> joined;

    /**
     * A verdict from what the criteria found, and the steps to take.
     *
     * @param isKept whether it is one of those, bounded in number, that are made once
     */
    Verdict(FindingStatus status, Grounds criteria, Grounds steps, boolean isKept) {
        this(status, true, criteria, steps, isKept, FIRST_TERM.and(criteria));
    }

    private Verdict(
            FindingStatus status,
            boolean isSameOnAllDays,
            Grounds criteria,
            Grounds steps,
            boolean isKept,
            Grounds groundsOfFirstTerm) {
        this.status = status;
        this.isSameOnAllDays = isSameOnAllDays;
        this.criteria = criteria;
        this.steps = steps;
        this.isKept = isKept;
        this.joined = isKept ? new ConcurrentHashMap<>(2) : Map.of();
        this.grounds = criteria.and(steps);
        this.groundsOfPresumedGroup = grounds.and(PRESUMED_GROUP);
        this.groundsOfFirstTerm = groundsOfFirstTerm;
    }

    /** Whether the criteria are met; unknown where that is not the same on all days. */
    FindingStatus status() {
        return status;
    }

    /** The criteria for a first term, which is no reappointment and needs no steps; the day of it is never open. */
    Grounds groundsOfFirstTerm() {
        return groundsOfFirstTerm;
    }

    /**
     * The criteria and then the steps.
     *
     * @param isGroupPresumed whether the own arrival is taken for that of the group, which is then said
     */
    Grounds grounds(boolean isGroupPresumed) {
        return isGroupPresumed ? groundsOfPresumedGroup : grounds;
    }

    /** Whether the status and what is missing are the same on all days. */
    boolean isSameOnAllDays() {
        return isSameOnAllDays;
    }

    /** Whether this verdict and another have the same status and miss the same facts, on all their days. */
    private boolean isLike(Verdict other) {
        return isSameOnAllDays && other.isSameOnAllDays && status == other.status && missesSameFacts(other);
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

    /** Whether every caller gets this very object, so that results may be remembered by it. */
    boolean isKept() {
        return isKept;
    }

    /** The verdict on the days of this one and then on those of another; remembered if both are kept. */
    Verdict and(Verdict next) {
        if (!isKept || !next.isKept) {
            return join(next, false);
        }
        Verdict known = joined.get(next);
        if (known == null) {
            known = join(next, true);
            joined.put(next, known);
        }
        return known;
    }

    private Verdict join(Verdict next, boolean areKept) {
        boolean isLike = isLike(next);
        // What would have to change is said for the earliest days, which ask for least: then the answer is another one.
        Grounds others = next.criteria.withoutChanges();
        return new Verdict(
                isLike ? status : FindingStatus.UNKNOWN,
                isLike,
                criteria.merge(others),
                steps.merge(next.steps),
                areKept,
                groundsOfFirstTerm);
    }
}
