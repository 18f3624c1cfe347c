/**
 * The same rules as anybody would write them who needs nothing but the result.
 *
 * <p>Main type: {@link io.github.jetrules.examples.comparison.plain.PlainRules}.
 */
@NullMarked
package io.github.jetrules.examples.comparison.plain;

import org.jspecify.annotations.NullMarked;
