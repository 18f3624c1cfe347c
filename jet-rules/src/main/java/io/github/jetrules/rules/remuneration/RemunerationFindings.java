package io.github.jetrules.rules.remuneration;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.FindingCode;

/** What the rules of this package can find. */
public final class RemunerationFindings {

    private static final String ANNUAL = "remuneration.annual";

    /** The pay of the year of appointment, by the day of arrival. */
    public static final FindingCode AMOUNT = met(ANNUAL, "amount", "appointmentYear", "arrival", "amount");

    /** The pay of the year of appointment is not sourced for this day of arrival. */
    public static final FindingCode AMOUNT_UNKNOWN = unknown(ANNUAL, "unknown", "appointmentYear", "arrival");

    /** The pay goes by the day of arrival, as one by-law says. */
    public static final FindingCode BY_ARRIVAL = met("remuneration.transition", "by-arrival", "amount", "firstArrival");

    /** One by-law has the gross scale for later arrivals than the other sources do. */
    public static final FindingCode LATER_BY_LAW =
            met("remuneration.transition", "later-by-law", "arrival", "firstArrival");

    /** The scale is another one when the year of appointment begins, and no usable source tells which one holds. */
    public static final FindingCode TRANSITION_UNKNOWN =
            unknown("remuneration.transition", "unknown", "amount", "appointmentYear");

    /** The amount is a guideline; the contracting organisation sets its own terms. */
    public static final FindingCode GUIDELINE = met("remuneration.guideline", "guideline", "amount");

    /** The amount is for a whole year; how a shorter term reduces it is not sourced in general. */
    public static final FindingCode WHOLE_YEAR = met("remuneration.period", "whole-year", "amount");

    /** One by-law says what a first term shorter than a year is paid. */
    public static final FindingCode SHORT_FIRST_TERM = met("remuneration.short-first-term", "by-law");

    /** One talk says how the first payment is reckoned. */
    public static final FindingCode FIRST_PAYMENT =
            met("remuneration.first-payment", "by-working-days", "amount", "workingDays");

    /** Which year's pay an April arrival gets in a short reappointment, and after it, is not sourced. */
    public static final FindingCode APRIL_REAPPOINTMENT =
            unknown("remuneration.april-reappointment", "open", "arrival");

    private RemunerationFindings() {}
}
