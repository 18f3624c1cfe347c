/**
 * What a contracting organisation pays.
 *
 * <p>Main types: {@link io.github.jetrules.rules.cost.CostRules}, the rules;
 * {@link io.github.jetrules.rules.cost.CostFacts}, what the organisation says;
 * {@link io.github.jetrules.rules.cost.Roster}, who the participants are where their employment costs are estimated;
 * {@link io.github.jetrules.rules.cost.CostStatement}, the answer.
 */
@NullMarked
package io.github.jetrules.rules.cost;

import org.jspecify.annotations.NullMarked;
