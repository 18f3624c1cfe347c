/**
 * People who take part in the programme.
 *
 * <p>Main types: {@link io.github.jetrules.core.participant.Participant}, one person, without a name;
 * {@link io.github.jetrules.core.participant.Role}, ALT, CIR or SEA;
 * {@link io.github.jetrules.core.participant.ArrivalGroup}, when in the year they come.
 */
@NullMarked
package io.github.jetrules.core.participant;

import org.jspecify.annotations.NullMarked;
