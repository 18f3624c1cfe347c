package io.github.jetrules.core.answer;

import static com.google.common.base.Preconditions.checkArgument;

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
@SuppressWarnings("serial") // the lists are Guava's
public record Explanation(
        Basis basis, List<Finding> findings, List<MissingFact> missing, List<Change> changes, Assurances assurances)
        implements Serializable {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if there is no finding
     */
    public Explanation {
        checkArgument(!findings.isEmpty(), "an answer needs a finding");
        findings = Lists.immutable(findings);
        missing = Lists.immutable(missing);
        changes = Lists.immutable(changes);
    }

    /**
     * Checks that a definite answer lacks nothing.
     *
     * @throws IllegalArgumentException if something is missing
     */
    public Explanation requireComplete() {
        checkArgument(missing.isEmpty(), "a definite answer lacks %s", missing);
        return this;
    }

    /**
     * Checks that a negative answer has a reason.
     *
     * @throws IllegalArgumentException if no finding is {@link FindingStatus#NOT_MET}
     */
    public Explanation requireFailure() {
        checkArgument(has(FindingStatus.NOT_MET), "a negative answer needs a finding that is not met");
        return this;
    }

    /**
     * Checks that an open answer says what would close it.
     *
     * @throws IllegalArgumentException if nothing is missing
     */
    public Explanation requireMissing() {
        checkArgument(!missing.isEmpty(), "an undetermined answer needs what is missing");
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
