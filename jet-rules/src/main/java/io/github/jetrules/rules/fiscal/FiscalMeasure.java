package io.github.jetrules.rules.fiscal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The answer to a {@link MeasureQuestion}: an amount that is counted in basic fiscal demand (基準財政需要額), also called
 * standard financial requirements or needs. It is no grant.
 */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class FiscalMeasure implements Answer
        permits FiscalMeasure.Assessed, FiscalMeasure.NotApplicable, FiscalMeasure.Undetermined {

    FiscalMeasure() {}

    @Override
    public abstract MeasureQuestion question();

    @Override
    public abstract Explanation explanation();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed,
            Function<? super NotApplicable, ? extends R> notApplicable,
            Function<? super Undetermined, ? extends R> undetermined);

    private static Map<String, Object> details(Optional<Yen> amount, List<Line> lines) {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        amount.ifPresent(yen -> details.put("amountYen", yen));
        details.put("lines", lines.stream().map(Line::details).collect(ImmutableList.toImmutableList()));
        return details.buildOrThrow();
    }

    /** The amount is known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends FiscalMeasure {

        Assessed() {}

        /** What the amount is made of. */
        public abstract List<Line> lines();

        /** The amount counted: the sum of all lines. */
        public abstract Yen amount();

        @Override
        public Map<String, Object> details() {
            return FiscalMeasure.details(Optional.of(amount()), lines());
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
    public abstract static non-sealed class NotApplicable extends FiscalMeasure {

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

    /** Some amounts are not known; {@link #lines()} has those that are. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends FiscalMeasure {

        Undetermined() {}

        /** The lines that are known. */
        public abstract List<Line> lines();

        @Override
        public Map<String, Object> details() {
            return FiscalMeasure.details(Optional.empty(), lines());
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
