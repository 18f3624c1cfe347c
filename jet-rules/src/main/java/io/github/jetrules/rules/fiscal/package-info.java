/**
 * What local allocation tax counts.
 *
 * <p>Main types: {@link io.github.jetrules.rules.fiscal.FiscalRules}, the rules;
 * {@link io.github.jetrules.rules.fiscal.MeasureFacts}, what the body says;
 * {@link io.github.jetrules.rules.fiscal.FiscalMeasure}, the answer by the published figures;
 * {@link io.github.jetrules.rules.fiscal.StatutoryMeasure}, the answer by the formula of the ordinance.
 */
@NullMarked
package io.github.jetrules.rules.fiscal;

import org.jspecify.annotations.NullMarked;
