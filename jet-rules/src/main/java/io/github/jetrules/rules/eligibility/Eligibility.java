package io.github.jetrules.rules.eligibility;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** The answer to an {@link EligibilityQuestion} (応募要件). */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class Eligibility implements Answer
        permits Eligibility.Eligible, Eligibility.Ineligible, Eligibility.NotApplicable, Eligibility.Undetermined {

    Eligibility() {}

    @Override
    public abstract EligibilityQuestion question();

    @Override
    public abstract Explanation explanation();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Eligible, ? extends R> eligible,
            Function<? super Ineligible, ? extends R> ineligible,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Undetermined, ? extends R> undetermined);

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of();
    }

    /** Every criterion that is known for the recruitment is met; whether the person is selected is another matter. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Eligible extends Eligibility {

        Eligible() {}

        @Override
        public Outcome outcome() {
            return Outcome.ELIGIBLE;
        }

        @Override
        public <R> R match(
                Function<? super Eligible, ? extends R> eligible,
                Function<? super Ineligible, ? extends R> ineligible,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Undetermined, ? extends R> undetermined) {
            return eligible.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete();
        }
    }

    /** At least one criterion is definitely not met; {@link #failed()} has them all. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Ineligible extends Eligibility {

        Ineligible() {}

        /** Every criterion that is definitely not met. */
        public List<Finding> failed() {
            return findings().stream()
                    .filter(finding -> finding.status() == FindingStatus.NOT_MET)
                    .toList();
        }

        @Override
        public Outcome outcome() {
            return Outcome.INELIGIBLE;
        }

        @Override
        public <R> R match(
                Function<? super Eligible, ? extends R> eligible,
                Function<? super Ineligible, ? extends R> ineligible,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Undetermined, ? extends R> undetermined) {
            return ineligible.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete().requireFailure();
        }
    }

    /** The general criteria do not apply to the role; the finding says why. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class NotApplicable extends Eligibility {

        NotApplicable() {}

        @Override
        public Outcome outcome() {
            return Outcome.NOT_APPLICABLE;
        }

        @Override
        public <R> R match(
                Function<? super Eligible, ? extends R> eligible,
                Function<? super Ineligible, ? extends R> ineligible,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Undetermined, ? extends R> undetermined) {
            return notApplicable.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete().requireFailure();
        }
    }

    /** Something that could still decide is not known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends Eligibility {

        Undetermined() {}

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }

        @Override
        public <R> R match(
                Function<? super Eligible, ? extends R> eligible,
                Function<? super Ineligible, ? extends R> ineligible,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Undetermined, ? extends R> undetermined) {
            return undetermined.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireMissing();
        }
    }
}
