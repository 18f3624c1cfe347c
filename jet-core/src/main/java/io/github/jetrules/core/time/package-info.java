/**
 * Dates as the programme counts them.
 *
 * <p>Main types: {@link io.github.jetrules.core.time.FiscalYear}, 1 April to 31 March;
 * {@link io.github.jetrules.core.time.ProgrammeRound}, the yearly round of the programme;
 * {@link io.github.jetrules.core.time.DateSpan}, a span of days;
 * {@link io.github.jetrules.core.time.Timeline}, values that hold one after the other;
 * {@link io.github.jetrules.core.time.CalendarPeriod}, counting by the Civil Code.
 */
@NullMarked
package io.github.jetrules.core.time;

import org.jspecify.annotations.NullMarked;
