/**
 * The calendar of a round and the routes of its papers.
 *
 * <p>Main types: {@link io.github.jetrules.rules.calendar.CalendarRules}, the rules;
 * {@link io.github.jetrules.rules.calendar.RoundCalendar}, the answer.
 */
@NullMarked
package io.github.jetrules.rules.calendar;

import org.jspecify.annotations.NullMarked;
