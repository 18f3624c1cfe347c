package io.github.jetrules.rules.cost;

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
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/** The answer to a {@link CostQuestion}. */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class CostStatement implements Answer
        permits CostStatement.Assessed, CostStatement.Undetermined {

    CostStatement() {}

    @Override
    public abstract CostQuestion question();

    @Override
    public abstract Explanation explanation();

    /** The lines that are known. */
    public abstract List<Line> lines();

    /**
     * Membership fee, accident insurance and flat charge together, which do not need the employment costs; absent where
     * one of them is not known.
     */
    public abstract Optional<Yen> charges();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed, Function<? super Undetermined, ? extends R> undetermined);

    abstract Optional<Yen> total();

    @Override
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        total().ifPresent(amount -> details.put("amountYen", amount));
        charges().ifPresent(charges -> details.put("chargesYen", charges));
        details.put("lines", lines().stream().map(Line::details).collect(ImmutableList.toImmutableList()));
        return details.buildOrThrow();
    }

    /** Every amount is known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends CostStatement {

        Assessed() {}

        /** What the organisation pays in the fiscal year: the sum of all lines. */
        public abstract Yen amount();

        @Override
        Optional<Yen> total() {
            return Optional.of(amount());
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

    /** Some amounts are not known; {@link #lines()} has those that are. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends CostStatement {

        Undetermined() {}

        @Override
        Optional<Yen> total() {
            return Optional.empty();
        }

        /** Without the number of participants nothing is sure to decide where a flat charge depends on it. */
        @Override
        public List<Set<String>> decidingSets() {
            boolean chargeIsOpen = question().organisation().kind().isCoordinatingBody()
                    && !question().facts().participants().isKnown();
            return chargeIsOpen ? List.of() : super.decidingSets();
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
