/**
 * Files of requests answered in one run; memory does not grow with the number of rows.
 *
 * <p>Main types: {@link io.github.jetrules.examples.batch.BatchRun}, one run, and
 * {@link io.github.jetrules.examples.batch.BatchJob}, what it does.
 */
@NullMarked
package io.github.jetrules.examples.batch;

import org.jspecify.annotations.NullMarked;
