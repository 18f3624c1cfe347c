package io.github.jetrules.rules.budget;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The answer to a {@link BudgetQuestion}: cost, measure and difference for every head count and fiscal year.
 *
 * <p>Whatever the form of the answer, {@link #years()} has every amount that is known. A value of the law that several years
 * lack for the same reason is missing once, for the first of them; the findings name each year.
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public abstract sealed class BudgetPlan extends Answer
        permits BudgetPlan.Assessed, BudgetPlan.NotApplicable, BudgetPlan.Undetermined {

    private static final long serialVersionUID = 1L;

    private final BudgetQuestion question;
    private final List<BudgetYear> years;

    BudgetPlan(Outcome outcome, BudgetQuestion question, Explanation explanation, List<BudgetYear> years) {
        super(outcome, explanation);
        this.question = question;
        this.years = List.copyOf(years);
    }

    @Override
    public final BudgetQuestion question() {
        return question;
    }

    /** The fiscal years that were asked for, the first one first. */
    public final List<BudgetYear> years() {
        return years;
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

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of(
                "years", years().stream().map(BudgetYear::details).toList());
    }

    /** Every cost, measure and difference is known. */
    public static final class Assessed extends BudgetPlan {

        private static final long serialVersionUID = 1L;

        Assessed(BudgetQuestion question, Explanation explanation, List<BudgetYear> years) {
            super(Outcome.ASSESSED, question, explanation, years);
        }
    }

    /**
     * The body has costs but no measure, so there is nothing to compare them with: a private school. Every cost is known.
     */
    public static final class NotApplicable extends BudgetPlan {

        private static final long serialVersionUID = 1L;

        NotApplicable(BudgetQuestion question, Explanation explanation, List<BudgetYear> years) {
            super(Outcome.NOT_APPLICABLE, question, explanation, years);
        }
    }

    /** Some costs or measures are not known, and so no difference is given for them. */
    public static final class Undetermined extends BudgetPlan {

        private static final long serialVersionUID = 1L;

        Undetermined(BudgetQuestion question, Explanation explanation, List<BudgetYear> years) {
            super(Outcome.UNDETERMINED, question, explanation, years);
        }

        /** Where estimates are refused no other population than the standard one decides. */
        @Override
        public List<Set<String>> decidingSets() {
            return isEstimateRefusedFor(BudgetQuestion.POPULATION) ? List.of() : super.decidingSets();
        }
    }
}
