/**
 * How fast the library is, beside other ways to the same answers.
 *
 * <p>Main types: {@link io.github.jetrules.examples.comparison.speed.CaseBenchmark}, a case of four questions;
 * {@link io.github.jetrules.examples.comparison.speed.LoadBenchmark}, loading the data;
 * {@link io.github.jetrules.examples.comparison.speed.StartComparison}, from the start of a process to its first answer.
 */
@NullMarked
package io.github.jetrules.examples.comparison.speed;

import org.jspecify.annotations.NullMarked;
