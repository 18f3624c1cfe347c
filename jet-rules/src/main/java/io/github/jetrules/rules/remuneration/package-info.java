/**
 * Pay by year of appointment.
 *
 * <p>Main types: {@link io.github.jetrules.rules.remuneration.RemunerationRules}, the rules;
 * {@link io.github.jetrules.rules.remuneration.RemunerationStatement}, the answer;
 * {@link io.github.jetrules.rules.remuneration.Remuneration}, an amount before or after tax.
 */
@NullMarked
package io.github.jetrules.rules.remuneration;

import org.jspecify.annotations.NullMarked;
