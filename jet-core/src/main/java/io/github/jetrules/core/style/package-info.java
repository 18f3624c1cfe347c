/**
 * The one style of all value types that Immutables generates.
 */
@NullMarked
package io.github.jetrules.core.style;

import org.jspecify.annotations.NullMarked;
