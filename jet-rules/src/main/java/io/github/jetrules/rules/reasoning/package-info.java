/**
 * The way from a question to an explanation; not exported.
 */
@NullMarked
package io.github.jetrules.rules.reasoning;

import org.jspecify.annotations.NullMarked;
