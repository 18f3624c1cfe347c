/**
 * What a caller says of a case.
 *
 * <p>Main type: {@link io.github.jetrules.core.fact.Fact}, which is known, not supplied, or asked for without an answer.
 */
@NullMarked
package io.github.jetrules.core.fact;

import org.jspecify.annotations.NullMarked;
