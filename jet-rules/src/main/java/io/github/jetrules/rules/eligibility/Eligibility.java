package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.function.Function;

/** The answer to an {@link EligibilityQuestion} (応募要件). */
public abstract sealed class Eligibility extends Answer
        permits Eligibility.Eligible, Eligibility.Ineligible, Eligibility.NotApplicable, Eligibility.Undetermined {

    private static final long serialVersionUID = 1L;

    private final EligibilityQuestion question;

    Eligibility(Outcome outcome, EligibilityQuestion question, Explanation explanation) {
        super(outcome, explanation);
        this.question = question;
    }

    @Override
    public final EligibilityQuestion question() {
        return question;
    }

    /** One function for each form of the answer. */
    public final <R> R match(
            Function<? super Eligible, ? extends R> eligible,
            Function<? super Ineligible, ? extends R> ineligible,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Eligible answer) {
            return eligible.apply(answer);
        }
        if (this instanceof Ineligible answer) {
            return ineligible.apply(answer);
        }
        if (this instanceof NotApplicable answer) {
            return notApplicable.apply(answer);
        }
        return undetermined.apply((Undetermined) this);
    }

    /** Every criterion that is known for the recruitment is met; whether the person is selected is another matter. */
    public static final class Eligible extends Eligibility {

        private static final long serialVersionUID = 1L;

        Eligible(EligibilityQuestion question, Explanation explanation) {
            super(Outcome.ELIGIBLE, question, explanation);
        }
    }

    /** At least one criterion is definitely not met; {@link #failed()} has them all. */
    public static final class Ineligible extends Eligibility {

        private static final long serialVersionUID = 1L;

        Ineligible(EligibilityQuestion question, Explanation explanation) {
            super(Outcome.INELIGIBLE, question, explanation);
        }

        /** Every criterion that is definitely not met. */
        public List<Finding> failed() {
            return findings().stream()
                    .filter(finding -> finding.status() == FindingStatus.NOT_MET)
                    .toList();
        }
    }

    /** The general criteria do not apply to the role; the finding says why. */
    public static final class NotApplicable extends Eligibility {

        private static final long serialVersionUID = 1L;

        NotApplicable(EligibilityQuestion question, Explanation explanation) {
            super(Outcome.NOT_APPLICABLE, question, explanation);
        }
    }

    /** Something that could still decide is not known. */
    public static final class Undetermined extends Eligibility {

        private static final long serialVersionUID = 1L;

        Undetermined(EligibilityQuestion question, Explanation explanation) {
            super(Outcome.UNDETERMINED, question, explanation);
        }
    }
}
