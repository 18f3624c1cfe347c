/**
 * Appointments (任用) of participants.
 *
 * <p>Main types: {@link io.github.jetrules.core.appointment.AppointmentTerm}, one dated term;
 * {@link io.github.jetrules.core.appointment.AppointmentHistory}, the terms that a participant has served.
 */
@NullMarked
package io.github.jetrules.core.appointment;

import org.jspecify.annotations.NullMarked;
