package io.github.jetrules.rules.country;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.function.Function;

/** The answer to a {@link CountryQuestion}. */
public abstract sealed class CountryStatus extends Answer permits CountryStatus.Determined, CountryStatus.Undetermined {

    private static final long serialVersionUID = 1L;

    private final CountryQuestion question;

    CountryStatus(Outcome outcome, CountryQuestion question, Explanation explanation) {
        super(outcome, explanation);
        this.question = question;
    }

    @Override
    public final CountryQuestion question() {
        return question;
    }

    /** One function for each form of the answer. */
    public final <R> R match(
            Function<? super Determined, ? extends R> determined,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Determined answer) {
            return determined.apply(answer);
        }
        return undetermined.apply((Undetermined) this);
    }

    /** The status is known. */
    public static final class Determined extends CountryStatus {

        private static final long serialVersionUID = 1L;

        private final EnglishSpeakingStatus status;

        Determined(CountryQuestion question, Explanation explanation, EnglishSpeakingStatus status) {
            super(status.outcome(), question, explanation);
            this.status = status;
        }

        /** The status of the country for the recruitment. */
        public EnglishSpeakingStatus status() {
            return status;
        }
    }

    /** No source tells the status. */
    public static final class Undetermined extends CountryStatus {

        private static final long serialVersionUID = 1L;

        Undetermined(CountryQuestion question, Explanation explanation) {
            super(Outcome.UNDETERMINED, question, explanation);
        }
    }
}
