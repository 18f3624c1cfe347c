package io.github.jetrules.rules.cost;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;

/** What the rules of this package can find and ask. */
public final class CostFindings {

    private static final String MEMBERSHIP_FEE = "cost.membership-fee";
    private static final String ACCIDENT_INSURANCE = "cost.accident-insurance";
    private static final String FLAT_CHARGE = "cost.flat-charge";
    private static final String EMPLOYMENT_COSTS = "cost.employment-costs";
    private static final String ESTIMATED_PAY = "cost.estimated-pay";
    private static final String PRIVATE_SCHOOL = "cost.private-school";

    /** The fee per participant. */
    public static final FindingCode FEE = met(MEMBERSHIP_FEE, "per-participant", "unit");

    /** The fee of the year is not sourced. */
    public static final FindingCode FEE_UNKNOWN = unknown(MEMBERSHIP_FEE, "unknown", "fiscalYear");

    /** The insurance per participant. */
    public static final FindingCode INSURANCE = met(ACCIDENT_INSURANCE, "per-participant", "unit");

    /** The insurance of the year is not sourced. */
    public static final FindingCode INSURANCE_UNKNOWN = unknown(ACCIDENT_INSURANCE, "unknown", "fiscalYear");

    /** The flat charge is due, in addition to the fee. */
    public static final FindingCode FLAT = met(FLAT_CHARGE, "due", "amount");

    /** The flat charge is for prefectures and designated cities only. */
    public static final FindingCode FLAT_NOT_DUE = met(FLAT_CHARGE, "not-due", "organisation");

    /** The same for a year before the notice, which is inferred from it. */
    public static final FindingCode FLAT_NOT_DUE_INFERRED = met(FLAT_CHARGE, "not-due-inferred", "organisation");

    /** The flat charge of the year is not sourced. */
    public static final FindingCode FLAT_UNKNOWN = unknown(FLAT_CHARGE, "unknown", "fiscalYear");

    /** No source says whether the flat charge is due without participants. */
    public static final FindingCode FLAT_WITHOUT_PARTICIPANTS = unknown(FLAT_CHARGE, "no-participants");

    /** The employment costs that the caller supplied. */
    public static final FindingCode EMPLOYMENT = met(EMPLOYMENT_COSTS, "supplied", "amount");

    /** The same where no accepted source tells how these costs are borne. */
    public static final FindingCode EMPLOYMENT_SAID = met(EMPLOYMENT_COSTS, "said", "amount");

    /** Private schools pay as other organisations do. */
    public static final FindingCode SCHOOL_PAYS = met(PRIVATE_SCHOOL, "pays");

    /** The pay of a group of the roster for a whole year. */
    public static final FindingCode PAY =
            met(ESTIMATED_PAY, "pay", "participants", "role", "arrival", "appointmentYear", "amount");

    /** The same by a value of the caller. */
    public static final FindingCode PAY_SUPPLIED =
            met(ESTIMATED_PAY, "pay-supplied", "participants", "role", "arrival", "appointmentYear", "amount");

    /** The pay of a group of the roster is known after tax only. */
    public static final FindingCode PAY_AFTER_TAX =
            unknown(ESTIMATED_PAY, "after-tax", "participants", "role", "arrival", "appointmentYear", "amount");

    /** The pay of a group of the roster is not sourced. */
    public static final FindingCode PAY_UNKNOWN =
            unknown(ESTIMATED_PAY, "unknown", "participants", "role", "arrival", "appointmentYear");

    /** The scale has pay for a group of the roster, and it is not sourced which scale holds. */
    public static final FindingCode SCALE_UNKNOWN =
            unknown(ESTIMATED_PAY, "scale-unknown", "participants", "role", "arrival", "appointmentYear", "amount");

    /** Which year's pay an April arrival gets in a short reappointment, and after it, is not sourced. */
    public static final FindingCode APRIL_REAPPOINTMENT =
            unknown(ESTIMATED_PAY, "april-reappointment", "arrival", "appointmentYear");

    /** The year of appointment of a group is not the fiscal year, and parts of years are not sourced. */
    public static final FindingCode PART_YEARS =
            unknown("cost.estimated-period", "part-years", "arrival", "appointmentYear", "fiscalYear");

    /** What the estimate comes to, and what it leaves out. */
    public static final FindingCode ESTIMATED_WITHOUT_REST = unknown(EMPLOYMENT_COSTS, "estimated", "amount");

    /** Nobody's pay before tax is known, so nothing is estimated. */
    public static final FindingCode NOT_ESTIMATED = unknown(EMPLOYMENT_COSTS, "not-estimated");

    /** The evidence policy refuses an estimate. */
    public static final FindingCode NO_ESTIMATE = unknown(EMPLOYMENT_COSTS, "estimate-refused");

    /** The employment costs are not known. */
    public static final FindingCode EMPLOYMENT_UNKNOWN = unknown(EMPLOYMENT_COSTS, "open");

    /** The same where no accepted source tells how these costs are borne. */
    public static final FindingCode EMPLOYMENT_NOT_SAID = unknown(EMPLOYMENT_COSTS, "not-said");

    /** What the organisation pays for employment. */
    public static final QuestionCode ASK_EMPLOYMENT_COSTS =
            QuestionCode.fact("cost.employment-costs", ValueType.YEN, "fiscalYear");

    /** What is paid before tax. */
    public static final QuestionCode ASK_PAY_BEFORE_TAX =
            QuestionCode.sourceGap("cost.pay-before-tax", AskOf.CLAIR, "arrival", "appointmentYear");

    /** What the employment costs are, where they may not be estimated. */
    public static final QuestionCode ASK_WITHOUT_ESTIMATE =
            QuestionCode.sourceGap("cost.employment-costs-not-estimated", AskOf.CONTRACTING_ORGANISATION, "fiscalYear");

    /** How many participants the organisation has. */
    public static final QuestionCode ASK_PARTICIPANTS =
            QuestionCode.fact("cost.participants", ValueType.NUMBER, "fiscalYear");

    /** Whether the flat charge is due without participants. */
    public static final QuestionCode ASK_FLAT_WITHOUT_PARTICIPANTS =
            QuestionCode.sourceGap("cost.flat-charge-without-participants", AskOf.CLAIR);

    private CostFindings() {}
}
