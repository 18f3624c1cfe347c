package io.github.jetrules.rules.remuneration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is the pay?
 *
 * @param appointmentYear the year of appointment (任用年次), 1 to 5
 * @param arrival the day of arrival in Japan (来日日), from 1 April 1987
 */
public record RemunerationQuestion(int appointmentYear, LocalDate arrival) implements Question {

    /** The name of the question. */
    public static final String NAME = "pay";

    /** The last year of appointment that can be asked for. */
    public static final int MAX_APPOINTMENT_YEAR = RemunerationParameters.years();

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the year of appointment or the arrival is out of range
     */
    public RemunerationQuestion {
        requireNonNull(arrival, "arrival");
        checkArgument(
                appointmentYear >= 1 && appointmentYear <= MAX_APPOINTMENT_YEAR,
                "year of appointment %s is out of range; accepted: 1 to %s",
                appointmentYear,
                MAX_APPOINTMENT_YEAR);
        AppointmentHistory.checkArrival(arrival);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        return ImmutableMap.of("arrival", arrival, "year", appointmentYear);
    }
}
