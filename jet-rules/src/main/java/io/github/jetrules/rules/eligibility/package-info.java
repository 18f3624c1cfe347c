/**
 * Who may apply, by recruitment year and role.
 *
 * <p>Main types: {@link io.github.jetrules.rules.eligibility.EligibilityRules}, the rules;
 * {@link io.github.jetrules.rules.eligibility.Applicant}, what is said of a person, without a name;
 * {@link io.github.jetrules.rules.eligibility.Eligibility}, the answer.
 */
@NullMarked
package io.github.jetrules.rules.eligibility;

import org.jspecify.annotations.NullMarked;
