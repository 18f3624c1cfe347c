package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.ByStretch;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of the days of appointments, on a stretch of days on which it stays the same.
 *
 * @param start when the first term starts; null where there is a gap
 * @param termLength the length of a term; null where there is a gap
 * @param lateArrival when the first term of a late arrival ends; null where there is a gap
 * @param aprilAlignment the last day of the short reappointment of an April arrival; null where there is a gap
 * @param otherLengthFrom the first later day on which the terms that begin have another length; null if there is none
 */
record AppointmentLaw(
        @Nullable InForce<BilingualText> start,
        @Nullable InForce<CalendarPeriod> termLength,
        @Nullable InForce<BilingualText> lateArrival,
        @Nullable InForce<LocalDate> aprilAlignment,
        @Nullable LocalDate otherLengthFrom) {

    /** Whether all terms that begin from a day of this stretch to another day, and whose length is known, are as long. */
    boolean isOfOneLengthTo(LocalDate day) {
        return otherLengthFrom == null || otherLengthFrom.isAfter(day);
    }

    /** All days under one set of values. */
    static final class Days extends ByStretch<AppointmentLaw> {

        private static final List<Parameter<?>> READ = List.of(
                AppointmentParameters.START,
                AppointmentParameters.TERM_LENGTH,
                AppointmentParameters.LATE_ARRIVAL,
                AppointmentParameters.APRIL_ALIGNMENT);

        private final ParameterSet parameters;

        Days(ParameterSet parameters) {
            super(parameters, READ);
            this.parameters = parameters;
        }

        @Override
        protected AppointmentLaw workOut(LocalDate day) {
            Reasoning reasoning = new Reasoning(parameters);
            InForce<CalendarPeriod> length = reasoning.readIfKnown(AppointmentParameters.TERM_LENGTH, day);
            return new AppointmentLaw(
                    reasoning.readIfKnown(AppointmentParameters.START, day),
                    length,
                    reasoning.readIfKnown(AppointmentParameters.LATE_ARRIVAL, day),
                    reasoning.readIfKnown(AppointmentParameters.APRIL_ALIGNMENT, day),
                    length == null ? null : otherLengthAfter(day, length.value()));
        }

        private @Nullable LocalDate otherLengthAfter(LocalDate day, CalendarPeriod length) {
            LocalDate other = nextAfter(day);
            while (other != null && isAsLongOn(other, length)) {
                other = nextAfter(other);
            }
            return other;
        }

        /** Whether a length is that of the terms which begin on a day, or theirs is not known. */
        private boolean isAsLongOn(LocalDate day, CalendarPeriod length) {
            return !(parameters.read(AppointmentParameters.TERM_LENGTH, day) instanceof InForce<CalendarPeriod> there)
                    || there.value().equals(length);
        }
    }
}
