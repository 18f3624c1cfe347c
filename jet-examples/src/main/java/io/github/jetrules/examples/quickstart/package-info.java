/** The code of the README, which runs as it stands there. */
@NullMarked
package io.github.jetrules.examples.quickstart;

import org.jspecify.annotations.NullMarked;
