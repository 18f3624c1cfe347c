/**
 * Files of requests answered in one run, with constant memory whatever their size.
 *
 * <p>Main types: {@link io.github.jetrules.examples.batch.BatchRun}, one run, and
 * {@link io.github.jetrules.examples.batch.BatchJob}, what it does.
 */
@NullMarked
package io.github.jetrules.examples.batch;

import org.jspecify.annotations.NullMarked;
