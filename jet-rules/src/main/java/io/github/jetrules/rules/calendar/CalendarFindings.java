package io.github.jetrules.rules.calendar;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.QuestionCode;

/** What the rules of this package can find and ask. */
public final class CalendarFindings {

    private static final String STEPS = "calendar.steps";
    private static final String ROUTE = "calendar.route";

    /** The number of the round and the year in which it is recruited. */
    public static final FindingCode ROUND = met("calendar.round", "number", "fiscalYear", "round", "recruitmentYear");

    /** The months of a step. */
    public static final FindingCode MONTHS = met(STEPS, "months", "step", "months");

    /** The months of a step are not sourced. */
    public static final FindingCode MONTHS_UNKNOWN = unknown(STEPS, "unknown", "step");

    /** A municipality asks through its prefecture. */
    public static final FindingCode THROUGH_PREFECTURE = met(ROUTE, "through-prefecture", "route");

    /** A coordinating body deals with CLAIR itself. */
    public static final FindingCode DIRECT = met(ROUTE, "direct", "organisation");

    /** The route is not sourced. */
    public static final FindingCode ROUTE_UNKNOWN = unknown(ROUTE, "unknown");

    /** Through whom this kind of organisation asks. */
    public static final QuestionCode ASK_ROUTE = QuestionCode.sourceGap("calendar.route", AskOf.CLAIR, "organisation");

    private CalendarFindings() {}
}
