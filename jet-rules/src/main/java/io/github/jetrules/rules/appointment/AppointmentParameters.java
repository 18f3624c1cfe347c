package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.time.LocalDate;
import java.util.List;

/**
 * The typed keys of the rules on appointments.
 *
 * <p>Terms, their longest time and reappointments are dated by the first day of the term in question; the start, a late
 * arrival and the alignment of April arrivals by the day of arrival; the legal status by the days of the term.
 */
public final class AppointmentParameters {

    /** When the first term starts: on the day after arrival. */
    public static final Parameter<BilingualText> START =
            Parameter.of("appointment.start", ParameterType.word("the day after arrival", "来日日の翌日"));

    /** What becomes of the first term of somebody who arrives later than the group. */
    public static final Parameter<BilingualText> LATE_ARRIVAL = Parameter.of(
            "appointment.late-arrival",
            ParameterType.word("a shorter first term that ends with the group's", "最初の任用期間は来日グループとともに終わる"));

    /** As many such terms as can be served after the last arrival that can be said end before the year 10000. */
    private static final int LONGEST_TERM_YEARS = 7;

    /** The length of one term (任用期間), 1 to 7 years. */
    public static final Parameter<CalendarPeriod> TERM_LENGTH =
            Parameter.of("appointment.term-length", ParameterType.years(LONGEST_TERM_YEARS));

    /** The longest time of appointment through renewals. */
    public static final Parameter<CalendarPeriod> MAXIMUM_LENGTH =
            Parameter.of("appointment.maximum-length", ParameterType.YEARS);

    /** What another text says of the longest time, where the one that is followed has more for some posts. */
    public static final Parameter<BilingualText> OTHER_MAXIMUM = Parameter.of(
            "appointment.other-maximum", ParameterType.word("at most three years before 2006", "2006年より前は最長3年"));

    /** The number of reappointments (再任用) that are given in principle. */
    public static final Parameter<Integer> REAPPOINTMENTS_IN_PRINCIPLE =
            Parameter.of("appointment.reappointments-in-principle", ParameterType.COUNT);

    /** What the fourth and the fifth year ask for. */
    public static final Parameter<ExtensionCondition> EXTENSION_CONDITION =
            Parameter.of("appointment.extension-condition", ParameterType.oneOf(ExtensionCondition.class));

    /** The last day of the short reappointment that aligns April arrivals with the others, by day of arrival. */
    public static final Parameter<LocalDate> APRIL_ALIGNMENT =
            Parameter.of("appointment.april-alignment", ParameterType.DATE);

    /** The legal status of participants in local public bodies. */
    public static final Parameter<LegalStatus> LEGAL_STATUS =
            Parameter.of("appointment.legal-status", ParameterType.oneOf(LegalStatus.class));

    /** That some local public bodies keep the earlier legal status. */
    public static final Parameter<BilingualText> LEGAL_STATUS_EXCEPTION = Parameter.of(
            "appointment.legal-status-exception",
            ParameterType.word("some bodies keep the earlier status", "従前の身分によっている団体がある"));

    /** That the by-law of one city makes participants fiscal-year appointed staff (会計年度任用職員). */
    public static final Parameter<BilingualText> LEGAL_STATUS_BY_LAW = Parameter.of(
            "appointment.legal-status-by-law",
            ParameterType.word("fiscal-year appointed staff by the by-law of one city", "一の市の要綱により会計年度任用職員"));

    /** What participants of private schools have instead of a public appointment. */
    public static final Parameter<BilingualText> PRIVATE_SCHOOL =
            Parameter.of("appointment.private-school", ParameterType.word("an employment contract", "雇用契約"));

    /** The consultation that the reappointment of some SEAs asks for. */
    public static final Parameter<BilingualText> SEA_CONSULTATION = Parameter.of(
            "appointment.sea-consultation",
            ParameterType.word("with the Chinese government, for SEAs from China", "中国からのSEAについて中国政府と協議"));

    /** How a reappointment is made. */
    public static final Parameter<BilingualText> AGREEMENT =
            Parameter.of("appointment.agreement", ParameterType.word("by mutual agreement", "双方の合意により"));

    /** For which post a reappointment is made. */
    public static final Parameter<BilingualText> SAME_POST = Parameter.of(
            "appointment.same-post",
            ParameterType.word("in principle the same organisation and job type", "原則として同一の団体及び職種"));

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL = List.of(
            START,
            LATE_ARRIVAL,
            TERM_LENGTH,
            MAXIMUM_LENGTH,
            OTHER_MAXIMUM,
            REAPPOINTMENTS_IN_PRINCIPLE,
            EXTENSION_CONDITION,
            APRIL_ALIGNMENT,
            LEGAL_STATUS,
            LEGAL_STATUS_EXCEPTION,
            LEGAL_STATUS_BY_LAW,
            PRIVATE_SCHOOL,
            SEA_CONSULTATION,
            AGREEMENT,
            SAME_POST);

    private AppointmentParameters() {}
}
