/**
 * Answers, findings and questions as Japanese and English sentences.
 *
 * <p>Main types: {@link io.github.jetrules.rules.text.Answer}, an answer that can explain itself;
 * {@link io.github.jetrules.rules.text.Texts}, the sentences of a language.
 */
@NullMarked
package io.github.jetrules.rules.text;

import org.jspecify.annotations.NullMarked;
