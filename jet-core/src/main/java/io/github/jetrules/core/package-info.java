/**
 * The words of the JET Programme as immutable types; the parent of all packages of this module, and the place of
 * the one Immutables style.
 */
@NullMarked
@JetStyle
package io.github.jetrules.core;

import io.github.jetrules.core.style.JetStyle;
import org.jspecify.annotations.NullMarked;
