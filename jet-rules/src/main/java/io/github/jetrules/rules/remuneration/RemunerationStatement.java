package io.github.jetrules.rules.remuneration;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.Map;
import java.util.function.Function;

/** The answer to a {@link RemunerationQuestion}. */
public abstract sealed class RemunerationStatement extends Answer
        permits RemunerationStatement.Assessed, RemunerationStatement.Undetermined {

    private static final long serialVersionUID = 1L;

    private final RemunerationQuestion question;

    RemunerationStatement(Outcome outcome, RemunerationQuestion question, Explanation explanation) {
        super(outcome, explanation);
        this.question = question;
    }

    @Override
    public final RemunerationQuestion question() {
        return question;
    }

    /** One function for each form of the answer. */
    public final <R> R match(
            Function<? super Assessed, ? extends R> assessed,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Assessed answer) {
            return assessed.apply(answer);
        }
        return undetermined.apply((Undetermined) this);
    }

    /** The amount is known. */
    public static final class Assessed extends RemunerationStatement {

        private static final long serialVersionUID = 1L;

        private final Remuneration amount;

        Assessed(RemunerationQuestion question, Explanation explanation, Remuneration amount) {
            super(Outcome.ASSESSED, question, explanation);
            this.amount = amount;
        }

        /** What the sources give as pay for the whole year, before or after tax. */
        public Remuneration amount() {
            return amount;
        }

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of("amountYen", amount.amount(), "tax", amount.tax());
        }
    }

    /** The amount is not known. */
    public static final class Undetermined extends RemunerationStatement {

        private static final long serialVersionUID = 1L;

        Undetermined(RemunerationQuestion question, Explanation explanation) {
            super(Outcome.UNDETERMINED, question, explanation);
        }
    }
}
