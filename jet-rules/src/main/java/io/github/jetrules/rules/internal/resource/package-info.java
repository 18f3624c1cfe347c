/** The files that the library carries; not exported. */
@NullMarked
package io.github.jetrules.rules.internal.resource;

import org.jspecify.annotations.NullMarked;
