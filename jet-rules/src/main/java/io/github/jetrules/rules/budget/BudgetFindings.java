package io.github.jetrules.rules.budget;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.notMet;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;

/** What a budget finds beside what the cost statements and fiscal measures find, and what it asks. */
public final class BudgetFindings {

    private static final String SIGN_CHANGE = "budget.sign-change";
    private static final String IN_YEARS = "budget.in-years";

    /** The difference changes its sign. */
    public static final FindingCode SIGN_CHANGES =
            met(SIGN_CHANGE, "changes", "fiscalYears", "start", "startSign", "participants", "sign");

    /** The difference has one sign. */
    public static final FindingCode SIGN_STAYS = met(SIGN_CHANGE, "none", "fiscalYears", "start", "last", "sign");

    /** There is one head count, so its difference has one sign. */
    public static final FindingCode SIGN_OF_ONE = met(SIGN_CHANGE, "one", "fiscalYears", "participants", "sign");

    /** Where the difference changes its sign cannot be said. */
    public static final FindingCode SIGN_OPEN = unknown(SIGN_CHANGE, "open", "fiscalYears");

    /** The first differences are not known. */
    public static final FindingCode SIGN_START = unknown(SIGN_CHANGE, "start", "fiscalYears", "first", "start");

    /** What the difference is, and that it is no money. */
    public static final FindingCode DIFFERENCE = met("budget.difference", "meaning");

    /** Without employment costs there is no cost and no difference. */
    public static final FindingCode WITHOUT_EMPLOYMENT_COSTS = unknown("budget.difference", "without-employment-costs");

    /** Where there is no difference, what is counted less the charges is shown. */
    public static final FindingCode LESS_CHARGES = met("budget.difference", "less-charges");

    /** The employment costs of one participant that the caller supplied. */
    public static final FindingCode EMPLOYMENT = met("budget.employment-costs", "per-participant", "unit");

    /** The population is taken to be the same in all years. */
    public static final FindingCode POPULATION = met("budget.population", "constant", "population");

    /** Head counts are taken to be the same all year. */
    public static final FindingCode WHOLE_YEARS = met("budget.period", "whole-years");

    /** Amounts of these years that are not simply verified. */
    public static final FindingCode FIGURES = met("budget.figures", "level", "fiscalYears", "assurance", "items");

    /** Something that was found for some of the years only. */
    public static final FindingCode IN_YEARS_MET = met(IN_YEARS, "met", "finding", "fiscalYears");

    /** Something that is not met in some of the years only. */
    public static final FindingCode IN_YEARS_NOT_MET = notMet(IN_YEARS, "not-met", "finding", "fiscalYears");

    /** Something that is open in some of the years only. */
    public static final FindingCode IN_YEARS_UNKNOWN = unknown(IN_YEARS, "unknown", "finding", "fiscalYears");

    /** What the body pays for the employment of one participant. */
    public static final QuestionCode ASK_EMPLOYMENT_COSTS =
            QuestionCode.fact("budget.employment-costs-per-participant", ValueType.YEN);

    private BudgetFindings() {}

    static FindingCode inYears(FindingStatus status) {
        return switch (status) {
            case MET -> IN_YEARS_MET;
            case NOT_MET -> IN_YEARS_NOT_MET;
            case UNKNOWN -> IN_YEARS_UNKNOWN;
        };
    }
}
