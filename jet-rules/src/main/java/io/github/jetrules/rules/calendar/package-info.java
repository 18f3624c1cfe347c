/**
 * The calendar of a round and the routes of its papers.
 *
 * <p>Main types: {@link io.github.jetrules.rules.calendar.CalendarRules}, the rules;
 * {@link io.github.jetrules.rules.calendar.RoundCalendar}, the steps of a round;
 * {@link io.github.jetrules.rules.calendar.Stage}, where the rounds stand on a day.
 */
@NullMarked
package io.github.jetrules.rules.calendar;

import org.jspecify.annotations.NullMarked;
