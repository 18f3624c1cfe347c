/**
 * The styles of the value types that Immutables generates: {@link io.github.jetrules.core.style.JetStyle} with a builder,
 * {@link io.github.jetrules.core.style.FactoryStyle} without.
 */
@NullMarked
package io.github.jetrules.core.style;

import org.jspecify.annotations.NullMarked;
