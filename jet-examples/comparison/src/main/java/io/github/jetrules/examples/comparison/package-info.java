/**
 * The library beside other ways to the same answers.
 *
 * <p>Main types: {@link io.github.jetrules.examples.comparison.Cases}, which makes the questions;
 * {@link io.github.jetrules.examples.comparison.Case}, one question of each of the four kinds.
 */
@NullMarked
package io.github.jetrules.examples.comparison;

import org.jspecify.annotations.NullMarked;
