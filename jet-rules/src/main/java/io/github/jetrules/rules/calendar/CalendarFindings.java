package io.github.jetrules.rules.calendar;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.QuestionCode;

/** What the rules of this package can find and ask. */
public final class CalendarFindings {

    private static final String STEPS = "calendar.steps";
    private static final String STAGE = "calendar.stage";
    private static final String ROUTE = "calendar.route";

    /** The number of the round and the year in which it is recruited. */
    public static final FindingCode ROUND = met("calendar.round", "number", "fiscalYear", "round", "recruitmentYear");

    /** The same where no source prints the number, so that it is counted. */
    public static final FindingCode ROUND_COUNTED =
            met("calendar.round", "counted", "fiscalYear", "round", "recruitmentYear");

    /** The months of a step. */
    public static final FindingCode MONTHS = met(STEPS, "months", "step", "months");

    /** The months of a step, and who takes it. */
    public static final FindingCode MONTHS_BY = met(STEPS, "months-by", "step", "months", "actor");

    /** The months of a step are not sourced. */
    public static final FindingCode MONTHS_UNKNOWN = unknown(STEPS, "unknown", "step");

    /** A day lies in the months of a step. */
    public static final FindingCode CURRENT = met(STAGE, "current", "on", "step", "round", "months");

    /** A day lies in a month of which the source names only a part, and may lie in that part or not. */
    public static final FindingCode UNCLEAR = unknown(STAGE, "unclear", "on", "step", "round", "months");

    /** A day lies in the last month of a step that, by the source, may have ended in the month before. */
    public static final FindingCode UNCLEAR_END = unknown(STAGE, "unclear-end", "on", "step", "round", "months");

    /** Arrivals of a round did not follow its plan, so the months of the plan do not tell where they stand. */
    public static final FindingCode UNCLEAR_POSTPONED =
            unknown(STAGE, "unclear-postponed", "on", "step", "round", "months");

    /** The round that was asked for is later than others that could be under way, which are left out. */
    public static final FindingCode LATER_ROUNDS_ONLY = unknown(STAGE, "later-rounds-only", "round", "fiscalYear");

    /** The step that begins next. */
    public static final FindingCode NEXT = met(STAGE, "next", "step", "round", "months");

    /** A day lies in the months of no step that is known. */
    public static final FindingCode NONE = met(STAGE, "none", "on");

    /** Steps of a round that could be under way are not sourced. */
    public static final FindingCode STAGE_UNKNOWN = unknown(STAGE, "unknown", "round");

    /** Steps of a round that is over are not sourced. */
    public static final FindingCode STAGE_NOT_ALL_KNOWN = unknown(STAGE, "not-all-known", "round");

    /** The ways of a municipality's request and of the result. */
    public static final FindingCode THROUGH_PREFECTURE = met(ROUTE, "through-prefecture", "route", "resultRoute");

    /** Whom a municipality asks that wants a participant, or more of them. */
    public static final FindingCode THROUGH_COORDINATING_BODY = met(ROUTE, "through-coordinating-body");

    /** The kind of organisation was not said, so the routes that are shown are those of a municipality. */
    public static final FindingCode MUNICIPALITY_SHOWN = met(ROUTE, "municipality-shown");

    /** A coordinating body deals with CLAIR itself. */
    public static final FindingCode DIRECT = met(ROUTE, "direct", "organisation");

    /** The same for a designated city, to which the result comes straight back by inference. */
    public static final FindingCode DIRECT_RESULT_INFERRED = met(ROUTE, "direct-result-inferred", "organisation");

    /** The route is not sourced. */
    public static final FindingCode ROUTE_UNKNOWN = unknown(ROUTE, "unknown");

    /** Who holds the survey, of what, and among whom. */
    public static final FindingCode SURVEY_HELD = met("calendar.survey", "held", "bodies");

    /** April arrivals have a survey of their own, whose months the sources do not give. */
    public static final FindingCode APRIL_SURVEY = met("calendar.april-survey", "separate", "fiscalYear");

    /** The countries to which the steps for applicants do not apply. */
    public static final FindingCode NOT_FOR = met("calendar.not-for", "countries", "countries");

    /** The arrivals did not follow the plan, which the months are. */
    public static final FindingCode POSTPONED = met("calendar.postponement", "postponed", "fiscalYear");

    /** The same where it is inferred. */
    public static final FindingCode POSTPONED_INFERRED = met("calendar.postponement", "inferred", "fiscalYear");

    /** The same where the caller says so, who gives no reason. */
    public static final FindingCode POSTPONED_SUPPLIED = met("calendar.postponement", "supplied", "fiscalYear");

    /** The days of departure that a page names, from the country whose days are sourced. */
    public static final FindingCode POSTPONED_DEPARTURES =
            met("calendar.postponement", "departures", "fiscalYear", "dates");

    /** The parts of the ministries and of CLAIR. */
    public static final FindingCode BODIES = met("calendar.bodies", "parts");

    /** Through whom this kind of organisation asks. */
    public static final QuestionCode ASK_ROUTE = QuestionCode.sourceGap("calendar.route", AskOf.CLAIR, "organisation");

    private CalendarFindings() {}
}
