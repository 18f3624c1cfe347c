package io.github.jetrules.rules.cost;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The answer to a {@link CostQuestion}. */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public abstract sealed class CostStatement extends Answer permits CostStatement.Assessed, CostStatement.Undetermined {

    private static final long serialVersionUID = 1L;

    private final CostQuestion question;
    private final List<Line> lines;

    /** Whether none of the charges is unknown. */
    private final boolean areChargesKnown;

    CostStatement(
            Outcome outcome,
            CostQuestion question,
            Explanation explanation,
            List<Line> lines,
            boolean areChargesKnown) {
        super(outcome, explanation);
        this.question = question;
        this.lines = List.copyOf(lines);
        this.areChargesKnown = areChargesKnown;
    }

    @Override
    public final CostQuestion question() {
        return question;
    }

    /** The lines that are known. */
    public final List<Line> lines() {
        return lines;
    }

    /**
     * Membership fee, accident insurance and flat charge together, which do not need the employment costs; absent where
     * one of them is not known.
     */
    public final Optional<Yen> charges() {
        return areChargesKnown ? Optional.of(Line.totalWithout(Item.EMPLOYMENT_COSTS, lines)) : Optional.empty();
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

    abstract Optional<Yen> total();

    @Override
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        total().ifPresent(amount -> details.put("amountYen", amount));
        charges().ifPresent(charges -> details.put("chargesYen", charges));
        details.put("lines", Line.details(lines));
        return details.buildOrThrow();
    }

    /** Every amount is known. */
    public static final class Assessed extends CostStatement {

        private static final long serialVersionUID = 1L;

        Assessed(CostQuestion question, Explanation explanation, List<Line> lines) {
            super(Outcome.ASSESSED, question, explanation, lines, true);
            amount(); // must fit
        }

        /** What the organisation pays in the fiscal year: the sum of all lines. */
        public Yen amount() {
            return Line.total(lines());
        }

        @Override
        Optional<Yen> total() {
            return Optional.of(amount());
        }
    }

    /** Some amounts are not known; {@link #lines()} has those that are. */
    public static final class Undetermined extends CostStatement {

        private static final long serialVersionUID = 1L;

        Undetermined(CostQuestion question, Explanation explanation, List<Line> lines, boolean areChargesKnown) {
            super(Outcome.UNDETERMINED, question, explanation, lines, areChargesKnown);
        }

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
    }
}
