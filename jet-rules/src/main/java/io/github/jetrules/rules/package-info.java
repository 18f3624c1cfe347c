/**
 * The rule book of the JET Programme: dated data, rules and answers.
 *
 * <p>Main type: {@link io.github.jetrules.rules.JetRules}, the only class that a newcomer must know.
 */
@NullMarked
@JetStyle
package io.github.jetrules.rules;

import io.github.jetrules.core.style.JetStyle;
import org.jspecify.annotations.NullMarked;
