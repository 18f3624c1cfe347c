/**
 * English-speaking status of countries by recruitment year.
 *
 * <p>Main types: {@link io.github.jetrules.rules.country.CountryRules}, the rules;
 * {@link io.github.jetrules.rules.country.CountryStatus}, the answer.
 */
@NullMarked
package io.github.jetrules.rules.country;

import org.jspecify.annotations.NullMarked;
