package io.github.jetrules.core.answer;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Assurances;
import java.io.Serializable;
import java.util.List;

/**
 * Why an answer is as it is.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param basis the date and the edition it stands on
 * @param findings what every rule found, met or not; at least one
 * @param missing what is not known and the answer needs
 * @param changes what would have to change for another answer; only for negative answers
 * @param assurances the levels of all values of the law that were used
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record Explanation(
        Basis basis, List<Finding> findings, List<MissingFact> missing, List<Change> changes, Assurances assurances)
        implements Serializable {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if there is no finding
     */
    public Explanation {
        requireNonNull(basis, "basis");
        requireNonNull(assurances, "assurances");
        checkArgument(!findings.isEmpty(), "an answer needs a finding");
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
    }

    /**
     * Checks that the reasons are those of an answer that says so.
     *
     * @throws IllegalArgumentException if an open answer lacks nothing, a definite one lacks something, or a negative one
     *     has no finding that is {@link FindingStatus#NOT_MET}
     */
    public Explanation requireFor(Outcome outcome) {
        if (outcome == Outcome.UNDETERMINED) {
            checkArgument(!missing.isEmpty(), "an undetermined answer needs what is missing");
            return this;
        }
        checkArgument(missing.isEmpty(), "a definite answer lacks %s", missing);
        checkArgument(
                !outcome.isNegative() || has(FindingStatus.NOT_MET),
                "a negative answer needs a finding that is not met");
        return this;
    }

    private boolean has(FindingStatus status) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).status() == status) {
                return true;
            }
        }
        return false;
    }
}
