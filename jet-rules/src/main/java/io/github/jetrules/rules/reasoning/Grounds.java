package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import java.util.List;

/**
 * What one step of the reasoning contributes to an explanation.
 *
 * <p>Most steps say the same in every case of a year: their grounds are worked out once and shared by all answers. No two
 * steps of an answer miss the same fact. This class is immutable and thread-safe.
 *
 * @param findings what was found
 * @param missing what is not known
 * @param changes what would have to change for another answer
 * @param assurances the levels of the values of the law that were used
 * @param overlays where the values of the caller that were used come from; what no finding of the answer cites is told at
 *     its end
 */
public record Grounds(
        List<Finding> findings,
        List<MissingFact> missing,
        List<Change> changes,
        Assurances assurances,
        List<Citation> overlays) {

    /** Nothing was found. */
    public static final Grounds NONE = new Grounds(List.of(), List.of(), List.of(), Assurances.NONE, List.of());

    /** A finding that rests on no value of the law. */
    public static Grounds of(Finding finding) {
        return new Grounds(List.of(finding), List.of(), List.of(), Assurances.NONE, List.of());
    }

    /** Whether something is missing. */
    public boolean lacksSomething() {
        return !missing.isEmpty();
    }

    /** Whether the sources leave something open; that is then asked for a day or year. */
    public boolean hasGap() {
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i).kind() == MissingKind.SOURCE_GAP) {
                return true;
            }
        }
        return false;
    }

    /** These grounds without what would have to change. */
    public Grounds withoutChanges() {
        return changes.isEmpty() ? this : new Grounds(findings, missing, List.of(), assurances, overlays);
    }

    /** These grounds and then others; what both say is said once, with the sources of both. */
    public Grounds merge(Grounds next) {
        return equals(next)
                ? this
                : new Grounds(
                        List.copyOf(Once.findings(findings, next.findings)),
                        List.copyOf(Once.missing(missing, next.missing)),
                        List.copyOf(Once.changes(changes, next.changes)),
                        assurances.plus(next.assurances),
                        Citations.both(overlays, next.overlays));
    }

    /** These grounds and then others. */
    public Grounds and(Grounds next) {
        return new Grounds(
                Joined.of(findings, next.findings),
                Joined.of(missing, next.missing),
                Joined.of(changes, next.changes),
                assurances.plus(next.assurances),
                Citations.both(overlays, next.overlays));
    }

    /** The explanation of an answer that stands on these grounds. */
    public Explanation explain(Basis basis) {
        return new Explanation(basis, Overlaid.told(findings, overlays), missing, List.of(), assurances);
    }

    /** The explanation of an answer that stands on these grounds and then others. */
    public Explanation explain(Basis basis, Grounds next) {
        return new Explanation(
                basis,
                Overlaid.told(Joined.of(findings, next.findings), overlays, next.overlays),
                Joined.of(missing, next.missing),
                List.of(),
                assurances.plus(next.assurances));
    }

    /** The explanation of an answer that stands on these grounds and then a finding of the case. */
    public Explanation explain(Basis basis, Finding next) {
        List<Finding> all = Overlaid.told(Joined.of(findings, next), overlays);
        return new Explanation(basis, all, missing, List.of(), assurances);
    }

    /** The same with a finding of the case between them, for which a value of a level was used. */
    public Explanation explain(Basis basis, Finding between, Assurance level, Grounds next) {
        List<Finding> all = Overlaid.told(Joined.of(findings, between, next.findings), overlays, next.overlays);
        Assurances levels = assurances.plus(level).plus(next.assurances);
        return new Explanation(basis, all, Joined.of(missing, next.missing), List.of(), levels);
    }
}
