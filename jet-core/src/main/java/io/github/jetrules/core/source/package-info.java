/**
 * Where a value comes from and how far it can be relied on.
 *
 * <p>Main types: {@link io.github.jetrules.core.source.Source}, a document;
 * {@link io.github.jetrules.core.source.Citation}, a place in it with its words;
 * {@link io.github.jetrules.core.source.Assurance}, how far a value holds for the date asked;
 * {@link io.github.jetrules.core.source.BilingualText}, a text in Japanese and English.
 */
@NullMarked
package io.github.jetrules.core.source;

import org.jspecify.annotations.NullMarked;
