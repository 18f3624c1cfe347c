/**
 * Values of the law, dated and sourced, behind typed keys.
 *
 * <p>Main types: {@link io.github.jetrules.rules.parameter.Parameter}, a typed key;
 * {@link io.github.jetrules.rules.parameter.ParameterSet}, all values under one policy;
 * {@link io.github.jetrules.rules.parameter.SourcedValue}, a value with its source;
 * {@link io.github.jetrules.rules.parameter.EvidencePolicy}, which levels of assurance a caller accepts;
 * {@link io.github.jetrules.rules.parameter.RulesDataException}, all defects of the data at once.
 */
@NullMarked
package io.github.jetrules.rules.parameter;

import org.jspecify.annotations.NullMarked;
