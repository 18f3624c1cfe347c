package io.github.jetrules.rules.fiscal;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.notMet;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;

/** What the rules of this package can find and ask. */
public final class FiscalFindings {

    private static final String APPLIES = "fiscal.applies";
    private static final String CITY = "fiscal.designated-city";
    private static final String STANDARD = "fiscal.standard-expenses";
    private static final String ADDITION = "fiscal.per-participant-addition";
    private static final String MONEY = "fiscal.money-follows";
    private static final String SUBSIDY = "fiscal.private-school-subsidy";
    private static final String STATUTORY_TERM = "fiscal.statutory-term";
    private static final String STATUTORY_FORMULA_RULE = "fiscal.statutory-formula";
    private static final String STATUTORY_DENSITY_RULE = "fiscal.statutory-density";

    /** The measure counts for this kind of body. */
    public static final FindingCode APPLICABLE = met(APPLIES, "applies", "organisation");

    /** What is counted is no grant. */
    public static final FindingCode NO_GRANT = met("fiscal.nature", "no-grant");

    /** The Act was seen in a later text. */
    public static final FindingCode ACT_INFERRED = met("fiscal.act", "inferred");

    /** A private school is no local body, so nothing is counted for it. */
    public static final FindingCode NOT_APPLICABLE = notMet(APPLIES, "private-school");

    /** No source that the evidence policy accepts tells whether a private school is a local body. */
    public static final FindingCode SCHOOL_UNKNOWN = unknown(APPLIES, "private-school-open");

    /** A designated city is a municipality in the Act. */
    public static final FindingCode DESIGNATED_CITY = met(CITY, "municipality");

    /** No source that the evidence policy accepts tells on which side a designated city stands. */
    public static final FindingCode DESIGNATED_CITY_UNKNOWN = unknown(CITY, "open");

    /** The notice does not say which other bodies the measure counts for. */
    public static final FindingCode APPLICABLE_UNKNOWN = unknown(APPLIES, "other-body");

    /** The body has the population of the standard body. */
    public static final FindingCode STANDARD_BODY = met(STANDARD, "standard-body", "standardPopulation", "amount");

    /** The body has another population, so the amount is scaled. */
    public static final FindingCode SCALED =
            met(STANDARD, "scaled", "standardPopulation", "standardAmount", "population", "amount");

    /** The standard body is known and the population is not. */
    public static final FindingCode POPULATION_UNKNOWN =
            unknown(STANDARD, "population-open", "standardPopulation", "standardAmount");

    /** The body has another population, and no estimate is wanted. */
    public static final FindingCode FORMULA_UNKNOWN =
            unknown(STANDARD, "no-formula", "standardPopulation", "standardAmount");

    /** The standard expenses of the year are not sourced. */
    public static final FindingCode STANDARD_UNKNOWN = unknown(STANDARD, "unknown", "fiscalYear");

    /** So much for each participant. */
    public static final FindingCode PER_PARTICIPANT = met(ADDITION, "per-participant", "unit");

    /** The Act names a day for the whole calculation; on which day heads are counted is not sourced. */
    public static final FindingCode HEADS_DAY_OPEN = unknown("fiscal.headcount-day", "open", "referenceDate");

    /** The standard expenses of the year are known, and the population that they are for is not. */
    public static final FindingCode STANDARD_POPULATION_UNKNOWN = unknown(STANDARD, "population-unknown", "fiscalYear");

    /** The addition of the year is not sourced. */
    public static final FindingCode PER_PARTICIPANT_UNKNOWN = unknown(ADDITION, "unknown", "fiscalYear");

    /** The source names an addition for municipalities only. */
    public static final FindingCode NO_ADDITION = met(ADDITION, "none-for-prefectures");

    /** The same where the source names the standard expenses of prefectures and nothing else. */
    public static final FindingCode NO_ADDITION_INFERRED = met(ADDITION, "none-inferred");

    /** The same as the caller has it. */
    public static final FindingCode NO_ADDITION_SUPPLIED = met(ADDITION, "none-supplied");

    /** Whether prefectures have an addition in the year is not sourced. */
    public static final FindingCode PREFECTURES_UNKNOWN = unknown(ADDITION, "prefectures-unknown", "fiscalYear");

    /** The body receives ordinary local allocation tax. */
    public static final FindingCode MONEY_FOLLOWS = met(MONEY, "receives");

    /** The body receives no ordinary local allocation tax, so no money follows. */
    public static final FindingCode NO_MONEY = notMet(MONEY, "does-not-receive");

    /** It was not said whether the body receives ordinary local allocation tax. */
    public static final FindingCode MONEY_UNKNOWN = unknown(MONEY, "open");

    /** Money follows for some bodies only, and the question is not about that. */
    public static final FindingCode MONEY_NOT_ASKED = unknown(MONEY, "not-asked");

    /** No source that the evidence policy accepts tells for which bodies money follows. */
    public static final FindingCode MONEY_NOT_TOLD = unknown(MONEY, "not-told");

    /** What a subsidy of the prefecture to the school can draw. */
    public static final FindingCode PREFECTURE_SUBSIDY = met(SUBSIDY, "special-allocation-tax", "percent");

    /** The source of the subsidy is of earlier years. */
    public static final FindingCode SUBSIDY_PRESUMED =
            met("fiscal.private-school-subsidy-year", "presumed", "fiscalYear");

    /** The ordinance has a term for the CIRs of prefectures, which is another question. */
    public static final FindingCode STATUTORY_TERM_APART = met(STATUTORY_TERM, "apart");

    /** Whether the ordinance has that term in the year was not found. */
    public static final FindingCode STATUTORY_TERM_OPEN = unknown(STATUTORY_TERM, "not-known", "fiscalYear");

    /** The ordinance has a term for the participants of municipalities, which is another question. */
    public static final FindingCode MUNICIPAL_TERM_APART = met(STATUTORY_TERM, "apart-municipalities");

    /** The ordinance counts other staff beside participants for municipalities. */
    public static final FindingCode OTHER_STAFF = met("fiscal.statutory-heads", "other-staff");

    /** The formula of the ordinance for prefectures. */
    public static final FindingCode STATUTORY_FORMULA =
            met(STATUTORY_FORMULA_RULE, "prefectures", "cirCoefficient", "populationCoefficient");

    /** The density of the prefecture. */
    public static final FindingCode STATUTORY_DENSITY =
            met(STATUTORY_DENSITY_RULE, "density", "cirs", "population", "density", "rounding");

    /** Population or head count is not known. */
    public static final FindingCode STATUTORY_DENSITY_OPEN = unknown(STATUTORY_DENSITY_RULE, "open");

    /** What the density comes to, rounded and unrounded. */
    public static final FindingCode STATUTORY_AMOUNT =
            met("fiscal.statutory-amount", "amount", "unitCost", "amount", "unroundedAmount");

    /** What the rounding of amounts makes of it. */
    public static final FindingCode STATUTORY_ROUNDING =
            met("fiscal.statutory-rounding", "rounding", "amount", "rounding");

    /** How the term enters the whole calculation was not read. */
    public static final FindingCode STATUTORY_COMBINATION = unknown("fiscal.statutory-combination", "not-read");

    /** The term of the year is not sourced. */
    public static final FindingCode STATUTORY_TERM_UNKNOWN = unknown(STATUTORY_FORMULA_RULE, "unknown", "fiscalYear");

    /** The municipal formula is not known: one text was seen, in which it could not be read. */
    public static final FindingCode STATUTORY_MUNICIPAL_UNKNOWN =
            unknown(STATUTORY_FORMULA_RULE, "municipal-unknown", "fiscalYear");

    /** The population of the body. */
    public static final QuestionCode ASK_POPULATION =
            QuestionCode.fact("fiscal.population", ValueType.NUMBER, "organisation");

    /** The number of participants. */
    public static final QuestionCode ASK_PARTICIPANTS =
            QuestionCode.fact("fiscal.participants", ValueType.NUMBER, "fiscalYear");

    /** The number of CIRs whom the prefecture hires. */
    public static final QuestionCode ASK_CIRS = QuestionCode.fact("fiscal.cirs", ValueType.NUMBER, "fiscalYear");

    /** The municipal formula of the ordinance. */
    public static final QuestionCode ASK_MUNICIPAL_FORMULA =
            QuestionCode.sourceGap("fiscal.municipal-formula", AskOf.MINISTRY, "fiscalYear");

    /** What is counted for another population. */
    public static final QuestionCode ASK_FORMULA =
            QuestionCode.sourceGap("fiscal.formula", AskOf.MINISTRY, "population");

    /** Whether the measure counts for an other body. */
    public static final QuestionCode ASK_OTHER_BODY = QuestionCode.sourceGap("fiscal.other-body", AskOf.MINISTRY);

    private FiscalFindings() {}
}
