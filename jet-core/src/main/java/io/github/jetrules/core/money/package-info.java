/**
 * Amounts of money.
 *
 * <p>Main types: {@link io.github.jetrules.core.money.Yen}, an exact amount;
 * {@link io.github.jetrules.core.money.ApproximateYen}, one of which its source says "about";
 * {@link io.github.jetrules.core.money.RoundingRule}, how a formula rounds.
 */
@NullMarked
package io.github.jetrules.core.money;

import org.jspecify.annotations.NullMarked;
