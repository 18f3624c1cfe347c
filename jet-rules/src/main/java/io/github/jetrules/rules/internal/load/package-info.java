/** Reads YAML files strictly, such as overlays; not exported. */
@NullMarked
package io.github.jetrules.rules.internal.load;

import org.jspecify.annotations.NullMarked;
