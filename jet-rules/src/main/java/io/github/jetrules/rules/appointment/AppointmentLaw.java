package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.ByStretch;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law says of appointments on a stretch of days on which it stays the same.
 *
 * @param start when the first term starts; null where there is a gap
 * @param termLength the length of a term; null where there is a gap
 * @param lateArrival when the first term of a late arrival ends; null where there is a gap
 * @param aprilAlignment the last day of the short reappointment of an April arrival; null where there is a gap
 * @param criteria what a reappointment asks for
 * @param criteriaOfSeas the same for SEAs
 */
record AppointmentLaw(
        @Nullable InForce<BilingualText> start,
        @Nullable InForce<CalendarPeriod> termLength,
        @Nullable InForce<BilingualText> lateArrival,
        @Nullable InForce<LocalDate> aprilAlignment,
        RenewalCriteria criteria,
        RenewalCriteria criteriaOfSeas) {

    private static AppointmentLaw of(LocalDate day, ParameterSet parameters) {
        Reasoning reasoning = new Reasoning(parameters);
        return new AppointmentLaw(
                reasoning.readIfKnown(AppointmentParameters.START, day),
                reasoning.readIfKnown(AppointmentParameters.TERM_LENGTH, day),
                reasoning.readIfKnown(AppointmentParameters.LATE_ARRIVAL, day),
                reasoning.readIfKnown(AppointmentParameters.APRIL_ALIGNMENT, day),
                new RenewalCriteria(false, day, parameters),
                new RenewalCriteria(true, day, parameters));
    }

    /** What a reappointment asks for in a role, where that was said. */
    RenewalCriteria criteria(Optional<Role> role) {
        return role.orElse(null) == Role.SEA ? criteriaOfSeas : criteria;
    }

    /** All days under one set of values. */
    static final class Days extends ByStretch<AppointmentLaw> {

        private static final List<Parameter<?>> READ = List.of(
                AppointmentParameters.START,
                AppointmentParameters.TERM_LENGTH,
                AppointmentParameters.LATE_ARRIVAL,
                AppointmentParameters.APRIL_ALIGNMENT,
                AppointmentParameters.MAXIMUM_LENGTH,
                AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE,
                AppointmentParameters.EXTENSION_CONDITION,
                AppointmentParameters.AGREEMENT,
                AppointmentParameters.SAME_POST,
                AppointmentParameters.SEA_CONSULTATION);

        private final ParameterSet parameters;

        Days(ParameterSet parameters) {
            super(parameters, READ);
            this.parameters = parameters;
        }

        @Override
        protected AppointmentLaw workOut(LocalDate day) {
            return AppointmentLaw.of(day, parameters);
        }
    }
}
