/**
 * Lines of statements.
 *
 * <p>Main types: {@link io.github.jetrules.rules.line.Line}, an item and its amount;
 * {@link io.github.jetrules.rules.line.Item}, what an amount is for.
 */
@NullMarked
package io.github.jetrules.rules.line;

import org.jspecify.annotations.NullMarked;
