package io.github.jetrules.examples.comparison;

import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.fiscal.MeasureQuestion;

/**
 * One question of each kind that is compared and measured.
 *
 * @param cost what the organisation pays
 * @param measure what local allocation tax counts
 * @param reappointment whether an appointment may be renewed
 * @param country whether a country is English-speaking for recruitment
 */
public record Case(
        CostQuestion cost, MeasureQuestion measure, ReappointmentQuestion reappointment, CountryQuestion country) {}
