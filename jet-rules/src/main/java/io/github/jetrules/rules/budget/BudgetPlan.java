package io.github.jetrules.rules.budget;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The answer to a {@link BudgetQuestion}: cost, measure and difference for every head count and fiscal year.
 *
 * <p>Whatever the form of the answer, {@link #years()} has every amount that is known.
 */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class BudgetPlan implements Answer
        permits BudgetPlan.Assessed, BudgetPlan.NotApplicable, BudgetPlan.Undetermined {

    BudgetPlan() {}

    @Override
    public abstract BudgetQuestion question();

    @Override
    public abstract Explanation explanation();

    /** The fiscal years that were asked for, the first one first. */
    public abstract List<BudgetYear> years();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Undetermined, ? extends R> undetermined);

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of(
                "years", years().stream().map(BudgetYear::details).collect(ImmutableList.toImmutableList()));
    }

    /** Every cost, measure and difference is known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends BudgetPlan {

        Assessed() {}

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

    /**
     * The body has costs but no measure, so there is nothing to compare them with: a private school. Every cost is known.
     */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class NotApplicable extends BudgetPlan {

        NotApplicable() {}

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

    /** Some costs or measures are not known, and so no difference is given for them. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends BudgetPlan {

        Undetermined() {}

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
