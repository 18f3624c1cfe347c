package io.github.jetrules.rules.fiscal;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.text.Answer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The answer to a {@link StatutoryQuestion}: what one term of a density correction (密度補正) comes to. It is no grant, and
 * no amount of a body's basic fiscal demand by itself: how it is combined with other corrections was not read.
 */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class StatutoryMeasure implements Answer
        permits StatutoryMeasure.Assessed, StatutoryMeasure.NotApplicable, StatutoryMeasure.Undetermined {

    StatutoryMeasure() {}

    @Override
    public abstract StatutoryQuestion question();

    @Override
    public abstract Explanation explanation();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Undetermined, ? extends R> undetermined);

    /**
     * The term is known. There is no one amount: which amounts of the calculation are rounded was not read, so each
     * figure stands under its own name.
     */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends StatutoryMeasure {

        Assessed() {}

        /** The density (密度), rounded as the ordinance says. */
        public abstract BigDecimal density();

        /** Unit cost times population times the density before it is rounded; fractions of a yen are dropped. */
        public abstract Yen unroundedDensityAmount();

        /** Unit cost times population times the rounded density; fractions of a yen are dropped. */
        public abstract Yen amountBeforeRounding();

        /** The amount with the rounding of amounts of the ordinance. */
        public abstract Yen amountAfterRounding();

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of(
                    "density",
                    density(),
                    "unroundedDensityYen",
                    unroundedDensityAmount(),
                    "beforeRoundingYen",
                    amountBeforeRounding(),
                    "afterRoundingYen",
                    amountAfterRounding());
        }

        @Override
        public Outcome outcome() {
            return Outcome.ASSESSED;
        }

        @Override
        public <R> R match(
                Function<? super Assessed, ? extends R> assessed,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Undetermined, ? extends R> undetermined) {
            return assessed.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete();
        }
    }

    /** The measure is not for this kind of body. This is not an amount of 0 yen. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class NotApplicable extends StatutoryMeasure {

        NotApplicable() {}

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of();
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_APPLICABLE;
        }

        @Override
        public <R> R match(
                Function<? super Assessed, ? extends R> assessed,
                Function<? super NotApplicable, ? extends R> notApplicable,
                Function<? super Undetermined, ? extends R> undetermined) {
            return notApplicable.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete().requireFailure();
        }
    }

    /** The term is not known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends StatutoryMeasure {

        Undetermined() {}

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of();
        }

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }

        @Override
        public <R> R match(
                Function<? super Assessed, ? extends R> assessed,
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
