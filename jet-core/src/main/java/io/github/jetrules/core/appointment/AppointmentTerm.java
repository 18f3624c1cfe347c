package io.github.jetrules.core.appointment;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.time.DateSpan;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One term of an appointment (任用期間) under the programme.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param year the year of appointment (任用年次), 1 for the first
 * @param span the days of the term; it has an end
 * @param isShort whether it is the short reappointment by which April arrivals are aligned with the others; it belongs
 *     to the year before it
 */
public record AppointmentTerm(int year, DateSpan span, boolean isShort) implements Serializable {

    /**
     * Checks year and end.
     *
     * @throws IllegalArgumentException if the year is below 1, or the span has no end
     */
    public AppointmentTerm {
        checkArgument(year >= 1, "year of appointment %s is out of range; accepted: 1 or more", year);
        checkArgument(span.lastDay().isPresent(), "the term %s has no end", span);
    }

    /**
     * A term of a year of appointment.
     *
     * @throws IllegalArgumentException if the year is below 1, or the span has no end
     */
    public AppointmentTerm(int year, DateSpan span) {
        this(year, span, false);
    }

    /** The first day. */
    public LocalDate firstDay() {
        return span.firstDay();
    }

    /** The last day. */
    public LocalDate lastDay() {
        return span.lastDay().orElseThrow();
    }
}
