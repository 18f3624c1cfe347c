package io.github.jetrules.rules.fiscal;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The answer to a {@link MeasureQuestion}: an amount that is counted in basic fiscal demand (基準財政需要額), also called
 * standard financial requirements or needs. It is no grant.
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public abstract sealed class FiscalMeasure extends Answer
        permits FiscalMeasure.Assessed, FiscalMeasure.NotApplicable, FiscalMeasure.Undetermined {

    private static final long serialVersionUID = 1L;

    private final MeasureQuestion question;
    private final List<Line> lines;

    FiscalMeasure(Outcome outcome, MeasureQuestion question, Explanation explanation, List<Line> lines) {
        super(outcome, explanation);
        this.question = question;
        this.lines = List.copyOf(lines);
    }

    /** The lines that are known. */
    public final List<Line> lines() {
        return lines;
    }

    @Override
    public final MeasureQuestion question() {
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

    /** The amount is known. */
    public static final class Assessed extends FiscalMeasure {

        private static final long serialVersionUID = 1L;

        Assessed(MeasureQuestion question, Explanation explanation, List<Line> lines) {
            super(Outcome.ASSESSED, question, explanation, lines);
            amount(); // must fit
        }

        /** The amount counted: the sum of all lines. */
        public Yen amount() {
            return Line.total(lines());
        }

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of("amountYen", amount(), "lines", Line.details(lines()));
        }
    }

    /** The measure is not for this kind of body. This is not an amount of 0 yen. */
    public static final class NotApplicable extends FiscalMeasure {

        private static final long serialVersionUID = 1L;

        NotApplicable(MeasureQuestion question, Explanation explanation) {
            super(Outcome.NOT_APPLICABLE, question, explanation, List.of());
        }
    }

    /** Some amounts are not known; {@link #lines()} has those that are. */
    public static final class Undetermined extends FiscalMeasure {

        private static final long serialVersionUID = 1L;

        Undetermined(MeasureQuestion question, Explanation explanation, List<Line> lines) {
            super(Outcome.UNDETERMINED, question, explanation, lines);
        }

        /** Where estimates are refused no other population than the standard one decides. */
        @Override
        public List<Set<String>> decidingSets() {
            return isEstimateRefusedFor(MeasureQuestion.POPULATION) ? List.of() : super.decidingSets();
        }

        @Override
        public Map<String, Object> details() {
            return ImmutableMap.of("lines", Line.details(lines()));
        }
    }
}
