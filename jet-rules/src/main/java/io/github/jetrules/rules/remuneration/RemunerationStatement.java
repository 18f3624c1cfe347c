package io.github.jetrules.rules.remuneration;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** The answer to a {@link RemunerationQuestion}. */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class RemunerationStatement implements Answer
        permits RemunerationStatement.Assessed, RemunerationStatement.Undetermined {

    RemunerationStatement() {}

    @Override
    public abstract RemunerationQuestion question();

    @Override
    public abstract Explanation explanation();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed, Function<? super Undetermined, ? extends R> undetermined);

    /** The amount is known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends RemunerationStatement {

        Assessed() {}

        /** What the sources give as pay for the whole year, before or after tax. */
        public abstract Remuneration amount();

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of("amountYen", amount().amount(), "tax", amount().tax());
        }

        @Override
        public Outcome outcome() {
            return Outcome.ASSESSED;
        }

        @Override
        public <R> R match(
                Function<? super Assessed, ? extends R> assessed,
                Function<? super Undetermined, ? extends R> undetermined) {
            return assessed.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete();
        }
    }

    /** The amount is not known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends RemunerationStatement {

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
                Function<? super Undetermined, ? extends R> undetermined) {
            return undetermined.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireMissing();
        }
    }
}
