/**
 * What every answer has in common.
 *
 * <p>Main types: {@link io.github.jetrules.core.answer.Explained}, an answer with its reasons;
 * {@link io.github.jetrules.core.answer.Finding}, what one rule found;
 * {@link io.github.jetrules.core.answer.MissingFact}, what is not known and who can say it;
 * {@link io.github.jetrules.core.answer.Basis}, the date and the edition an answer stands on.
 */
@NullMarked
package io.github.jetrules.core.answer;

import org.jspecify.annotations.NullMarked;
