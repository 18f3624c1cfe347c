package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
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
 * @param openTerm what is found where it is open when the group arrived, and all that the next term may be is alike
 * @param otherLengthFrom the next day from which the term length has another reading; null if there is none
 */
record AppointmentLaw(
        @Nullable InForce<BilingualText> start,
        @Nullable InForce<CalendarPeriod> termLength,
        @Nullable InForce<BilingualText> lateArrival,
        @Nullable InForce<LocalDate> aprilAlignment,
        Finding openTerm,
        @Nullable LocalDate otherLengthFrom) {

    /** The first day of the first term; null where no source tells it, which is then noted with what was found. */
    @Nullable
    LocalDate noteFirstDay(LocalDate arrival, Reasoning reasoning) {
        if (note(start, AppointmentParameters.START, arrival, reasoning) == null) {
            reasoning.found(AppointmentFindings.START_UNKNOWN, List.of(), arrival);
            return null;
        }
        return arrival.plusDays(1);
    }

    /** The length of a term from its first day; null where no source tells it, which is then noted with what was found. */
    @Nullable
    InForce<CalendarPeriod> noteLength(LocalDate firstDay, FindingCode ifUnknown, Reasoning reasoning) {
        InForce<CalendarPeriod> length = note(termLength, AppointmentParameters.TERM_LENGTH, firstDay, reasoning);
        if (length == null) {
            reasoning.found(ifUnknown, List.of(), firstDay);
        }
        return length;
    }

    /** Whether a source tells when the first term of a late arrival ends; what was found is noted where none does. */
    boolean noteLateArrival(LocalDate arrival, Reasoning reasoning) {
        boolean isKnown = note(lateArrival, AppointmentParameters.LATE_ARRIVAL, arrival, reasoning) != null;
        if (!isKnown) {
            reasoning.found(AppointmentFindings.LATE_UNKNOWN, List.of(), arrival);
        }
        return isKnown;
    }

    /** The last day of the short reappointment of an April arrival, noted; null where there is a gap. */
    @Nullable
    InForce<LocalDate> noteAlignment(LocalDate groupArrival, Reasoning reasoning) {
        return note(aprilAlignment, AppointmentParameters.APRIL_ALIGNMENT, groupArrival, reasoning);
    }

    /** A value that is kept here, its level noted; null where there is a gap, which is then noted as missing for a day. */
    private static <T> @Nullable InForce<T> note(
            @Nullable InForce<T> kept, Parameter<T> parameter, LocalDate day, Reasoning reasoning) {
        return kept == null ? reasoning.read(parameter, day) : reasoning.note(kept);
    }

    /** Where it is said when the first term of a late arrival ends: why it matters when the group arrived. */
    List<Citation> citeLateArrival() {
        return lateArrival == null ? List.of() : lateArrival.citations();
    }

    /** Where the last day of short reappointments stands; empty where no source tells it. */
    List<Citation> citeAlignment() {
        return aprilAlignment == null ? List.of() : aprilAlignment.citations();
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
            return new AppointmentLaw(
                    reasoning.readIfKnown(AppointmentParameters.START, day),
                    reasoning.readIfKnown(AppointmentParameters.TERM_LENGTH, day),
                    reasoning.readIfKnown(AppointmentParameters.LATE_ARRIVAL, day),
                    reasoning.readIfKnown(AppointmentParameters.APRIL_ALIGNMENT, day),
                    new Finding(
                            AppointmentFindings.NEXT_TERM_OPEN,
                            List.of(),
                            reasoning.cite(AppointmentParameters.LATE_ARRIVAL, day)),
                    otherLengthAfter(day));
        }

        private @Nullable LocalDate otherLengthAfter(LocalDate day) {
            Reading<CalendarPeriod> length = parameters.read(AppointmentParameters.TERM_LENGTH, day);
            LocalDate other = nextAfter(day);
            while (other != null && length.equals(parameters.read(AppointmentParameters.TERM_LENGTH, other))) {
                other = nextAfter(other);
            }
            return other;
        }
    }
}
