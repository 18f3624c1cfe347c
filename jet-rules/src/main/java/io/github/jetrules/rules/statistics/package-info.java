/**
 * Published figures, dated.
 *
 * <p>Main types: {@link io.github.jetrules.rules.statistics.Statistics}, all of them;
 * {@link io.github.jetrules.rules.statistics.Figure}, one of them.
 */
@NullMarked
package io.github.jetrules.rules.statistics;

import org.jspecify.annotations.NullMarked;
