/** Reads the data in the form that the build writes; not exported. */
@NullMarked
package io.github.jetrules.rules.internal.compact;

import org.jspecify.annotations.NullMarked;
