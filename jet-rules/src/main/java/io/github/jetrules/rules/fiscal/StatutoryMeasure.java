package io.github.jetrules.rules.fiscal;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.text.Answer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;

/**
 * The answer to a {@link StatutoryQuestion}: what one term of a density correction (密度補正) comes to. It is no grant, and
 * no amount of a body's basic fiscal demand by itself: how it is combined with other corrections was not read.
 */
public abstract sealed class StatutoryMeasure extends Answer
        permits StatutoryMeasure.Assessed, StatutoryMeasure.NotApplicable, StatutoryMeasure.Undetermined {

    private static final long serialVersionUID = 1L;

    private final StatutoryQuestion question;

    StatutoryMeasure(Outcome outcome, StatutoryQuestion question, Explanation explanation) {
        super(outcome, explanation);
        this.question = question;
    }

    @Override
    public final StatutoryQuestion question() {
        return question;
    }

    /** One function for each form of the answer. */
    public final <R> R match(
            Function<? super Assessed, ? extends R> assessed,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Assessed answer) {
            return assessed.apply(answer);
        }
        if (this instanceof NotApplicable answer) {
            return notApplicable.apply(answer);
        }
        return undetermined.apply((Undetermined) this);
    }

    /**
     * The term is known. There is no one amount: which amounts of the calculation are rounded was not read, so each
     * figure stands under its own name.
     */
    public static final class Assessed extends StatutoryMeasure {

        private static final long serialVersionUID = 1L;

        private final BigDecimal density;
        private final Yen unroundedDensityAmount;
        private final Yen amountBeforeRounding;
        private final Yen amountAfterRounding;

        Assessed(
                StatutoryQuestion question,
                Explanation explanation,
                BigDecimal density,
                Yen unroundedDensityAmount,
                Yen amountBeforeRounding,
                Yen amountAfterRounding) {
            super(Outcome.ASSESSED, question, explanation);
            this.density = density;
            this.unroundedDensityAmount = unroundedDensityAmount;
            this.amountBeforeRounding = amountBeforeRounding;
            this.amountAfterRounding = amountAfterRounding;
        }

        /** The density (密度), rounded as the ordinance says. */
        public BigDecimal density() {
            return density;
        }

        /** Unit cost times population times the density before it is rounded; fractions of a yen are dropped. */
        public Yen unroundedDensityAmount() {
            return unroundedDensityAmount;
        }

        /** Unit cost times population times the rounded density; fractions of a yen are dropped. */
        public Yen amountBeforeRounding() {
            return amountBeforeRounding;
        }

        /** The amount with the rounding of amounts of the ordinance. */
        public Yen amountAfterRounding() {
            return amountAfterRounding;
        }

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of(
                    "density",
                    density,
                    "unroundedDensityYen",
                    unroundedDensityAmount,
                    "beforeRoundingYen",
                    amountBeforeRounding,
                    "afterRoundingYen",
                    amountAfterRounding);
        }
    }

    /** The measure is not for this kind of body. This is not an amount of 0 yen. */
    public static final class NotApplicable extends StatutoryMeasure {

        private static final long serialVersionUID = 1L;

        NotApplicable(StatutoryQuestion question, Explanation explanation) {
            super(Outcome.NOT_APPLICABLE, question, explanation);
        }
    }

    /** The term is not known. */
    public static final class Undetermined extends StatutoryMeasure {

        private static final long serialVersionUID = 1L;

        Undetermined(StatutoryQuestion question, Explanation explanation) {
            super(Outcome.UNDETERMINED, question, explanation);
        }
    }
}
