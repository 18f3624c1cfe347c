/** Reads the data files and writes them in the form of run time; the build runs it, and the published jar does not hold it. */
@NullMarked
package io.github.jetrules.rules.internal.build;

import org.jspecify.annotations.NullMarked;
