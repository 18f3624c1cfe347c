/**
 * The JSON form of answers. It needs Jackson; everything else runs without it.
 *
 * <p>Main type: {@link io.github.jetrules.rules.json.JetModule}, a Jackson module.
 */
@NullMarked
package io.github.jetrules.rules.json;

import org.jspecify.annotations.NullMarked;
