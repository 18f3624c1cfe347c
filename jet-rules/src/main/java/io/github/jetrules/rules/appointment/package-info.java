/**
 * Terms and reappointment.
 *
 * <p>Main types: {@link io.github.jetrules.rules.appointment.AppointmentRules}, the rules;
 * {@link io.github.jetrules.rules.appointment.TermSchedule} and
 * {@link io.github.jetrules.rules.appointment.Reappointment}, the answers.
 */
@NullMarked
package io.github.jetrules.rules.appointment;

import org.jspecify.annotations.NullMarked;
