package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.List;

/** The typed keys of the rules on appointments. */
public final class AppointmentParameters {

    /** When the first term starts: on the day after arrival. */
    public static final Parameter<String> START =
            Parameter.of("appointment.start", ParameterType.word("the day after arrival"));

    /** The length of one term (任用期間). */
    public static final Parameter<CalendarPeriod> TERM_LENGTH =
            Parameter.of("appointment.term-length", ParameterType.YEARS);

    /** The longest time of appointment through renewals. */
    public static final Parameter<CalendarPeriod> MAXIMUM_LENGTH =
            Parameter.of("appointment.maximum-length", ParameterType.YEARS);

    /** The number of reappointments (再任用) that are given in principle. */
    public static final Parameter<Integer> REAPPOINTMENTS_IN_PRINCIPLE =
            Parameter.of("appointment.reappointments-in-principle", ParameterType.COUNT);

    /** How the terms of participants who arrived in April are aligned with those who arrived in summer. */
    public static final Parameter<String> APRIL_ALIGNMENT =
            Parameter.of("appointment.april-alignment", ParameterType.word("aligned by a short reappointment"));

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL =
            List.of(START, TERM_LENGTH, MAXIMUM_LENGTH, REAPPOINTMENTS_IN_PRINCIPLE, APRIL_ALIGNMENT);

    private AppointmentParameters() {}
}
