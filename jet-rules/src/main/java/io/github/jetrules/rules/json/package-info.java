/**
 * The JSON form of answers. It needs Jackson; everything else runs without it.
 *
 * <p>Main types: {@link io.github.jetrules.rules.json.JetModule}, a Jackson module, and
 * {@link io.github.jetrules.rules.json.Batch}, which
 * answers many requests.
 */
@NullMarked
package io.github.jetrules.rules.json;

import org.jspecify.annotations.NullMarked;
