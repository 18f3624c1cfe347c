/**
 * Cost and measure side by side, over head counts and fiscal years.
 *
 * <p>Main types: {@link io.github.jetrules.rules.budget.BudgetRules}, which sets them side by side;
 * {@link io.github.jetrules.rules.budget.BudgetFacts}, what the body says;
 * {@link io.github.jetrules.rules.budget.BudgetPlan}, the answer.
 *
 * <p>This is the one topic that uses two others. It computes no law: every amount is that of a cost statement or of a
 * fiscal measure, or the difference of the two.
 */
@NullMarked
package io.github.jetrules.rules.budget;

import org.jspecify.annotations.NullMarked;
