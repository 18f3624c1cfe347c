/** Reads the data files; not exported. */
@NullMarked
package io.github.jetrules.rules.internal.load;

import org.jspecify.annotations.NullMarked;
