package io.github.jetrules.rules.remuneration;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The typed keys of pay, one for each year of appointment, dated by the day of arrival. */
public final class RemunerationParameters {

    private static final ParameterType<Remuneration> REMUNERATION = ParameterType.of(
            Remuneration.class,
            "yen before or after tax, such as " + Remuneration.EXAMPLES,
            Remuneration::parse,
            Remuneration::toString);

    /** Pay in the first year of appointment. */
    public static final Parameter<Remuneration> FIRST_YEAR = Parameter.of("remuneration.year-1", REMUNERATION);

    /** Pay in the second year of appointment. */
    public static final Parameter<Remuneration> SECOND_YEAR = Parameter.of("remuneration.year-2", REMUNERATION);

    /** Pay in the third year of appointment. */
    public static final Parameter<Remuneration> THIRD_YEAR = Parameter.of("remuneration.year-3", REMUNERATION);

    /** Pay in the fourth year of appointment. */
    public static final Parameter<Remuneration> FOURTH_YEAR = Parameter.of("remuneration.year-4", REMUNERATION);

    /** Pay in the fifth year of appointment. */
    public static final Parameter<Remuneration> FIFTH_YEAR = Parameter.of("remuneration.year-5", REMUNERATION);

    /**
     * Pay goes by the day of arrival in later years too, by the by-law of one city: the first day of arrival under its
     * scale before tax.
     */
    public static final Parameter<LocalDate> TRANSITION = Parameter.of("remuneration.transition", ParameterType.DATE);

    /** What somebody whose first term is shorter than a year is paid, by the by-law of one city. */
    public static final Parameter<BilingualText> SHORT_FIRST_TERM = Parameter.of(
            "remuneration.short-first-term",
            ParameterType.word("the same net pay by the month, in one city", "手取りの月額は同額（一の市の規則）"));

    /** The working days that the yearly pay is divided by for the first payment, by a talk on the handbook. */
    public static final Parameter<BigDecimal> FIRST_PAYMENT =
            Parameter.of("remuneration.first-payment", ParameterType.COEFFICIENT);

    private static final List<Parameter<Remuneration>> BY_YEAR =
            List.of(FIRST_YEAR, SECOND_YEAR, THIRD_YEAR, FOURTH_YEAR, FIFTH_YEAR);

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL = List.of(
            FIRST_YEAR, SECOND_YEAR, THIRD_YEAR, FOURTH_YEAR, FIFTH_YEAR, TRANSITION, SHORT_FIRST_TERM, FIRST_PAYMENT);

    private RemunerationParameters() {}

    /** The number of years of appointment that have a key. */
    static int years() {
        return BY_YEAR.size();
    }

    /** The key of a year of appointment, from 1. */
    static Parameter<Remuneration> of(int appointmentYear) {
        return BY_YEAR.get(appointmentYear - 1);
    }
}
