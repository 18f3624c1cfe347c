package io.github.jetrules.rules.appointment;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.notMet;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;

/** What the rules of this package can find and ask. */
public final class AppointmentFindings {

    private static final String START = "appointment.start";
    private static final String LENGTH = "appointment.length";
    private static final String GROUP = "appointment.group";
    private static final String MAXIMUM = "appointment.maximum";
    private static final String GROUP_ARRIVAL = "appointment.group-arrival";
    private static final String IN_PRINCIPLE = "appointment.reappointments-in-principle";
    private static final String EXTENSION = "appointment.extension-condition";
    private static final String LEGAL = "appointment.legal-terms";
    private static final String EXCEPTIONAL = "appointment.exceptional-performance";

    /** The first day of the first term. */
    public static final FindingCode STARTS = met(START, "starts", "arrival", "firstDay");

    /** The first day of the first term is not sourced for this arrival. */
    public static final FindingCode START_UNKNOWN = unknown(START, "unknown", "arrival");

    /** The first term. */
    public static final FindingCode FIRST_TERM = met(LENGTH, "first-term", "length", "firstDay", "lastDay");

    /** The first term of somebody who arrived later than the group. */
    public static final FindingCode LATE_FIRST_TERM =
            met(LENGTH, "late-first-term", "length", "groupArrival", "firstDay", "lastDay");

    /** What becomes of the first term of a late arrival is not sourced for this date. */
    public static final FindingCode LATE_UNKNOWN = unknown(LENGTH, "late-unknown", "arrival");

    /** The length of the first term is not sourced for this date. */
    public static final FindingCode LENGTH_UNKNOWN = unknown(LENGTH, "unknown", "firstDay");

    /** The length of a later term is not sourced for this date, and so not how long all terms can be together. */
    public static final FindingCode LATER_LENGTH_UNKNOWN = unknown(MAXIMUM, "later-length-unknown", "firstDay");

    /** The arrival lies in a month in which no group arrives, so the terms are estimated. */
    public static final FindingCode OUTSIDE_GROUPS = met(GROUP_ARRIVAL, "outside");

    /** Nothing was said of the group in a month in which one arrives, so the own arrival is taken for that of the group. */
    public static final FindingCode GROUP_PRESUMED = met(GROUP_ARRIVAL, "own");

    /** Nothing tells when the group of the participant arrived, and so when the later terms begin. */
    public static final FindingCode GROUP_OPEN = unknown(GROUP_ARRIVAL, "open", "arrival");

    /** Several next terms are possible because it is not known when the group arrived, and it does not matter which. */
    public static final FindingCode NEXT_TERM_OPEN = met(GROUP, "next-term-open");

    /** The same because it is not sourced how the terms of an April arrival are aligned. */
    public static final FindingCode NEXT_TERM_OF_APRIL_OPEN = met(GROUP, "next-term-of-april-open");

    /** A year of appointment that the next term may be, with the days on which it then begins. */
    public static final FindingCode POSSIBLE_YEAR =
            met("appointment.possible-year", "year", "nextYear", "earliest", "latest");

    /** The same, if it can begin on one day only. */
    public static final FindingCode POSSIBLE_YEAR_ON = met("appointment.possible-year", "on", "nextYear", "firstDay");

    /** How the terms of an April arrival go on after the first is not sourced. */
    public static final FindingCode APRIL_ALIGNMENT_UNKNOWN = unknown(GROUP, "april-unknown", "arrival");

    /** The short reappointment that aligns an April arrival with the others. */
    public static final FindingCode APRIL_ALIGNED = met(GROUP, "april-aligned", "firstDay", "lastDay");

    /** The next term is the first reappointment of an April arrival; whether it is a short one is not sourced. */
    public static final FindingCode APRIL_NEXT = met(GROUP, "april-next", "firstDay");

    /** All terms together, if every reappointment is made. */
    public static final FindingCode LONGEST = met(MAXIMUM, "longest", "maximum", "lastDay");

    /** All terms together of an April arrival, whose short reappointment is added to the longest time. */
    public static final FindingCode LONGEST_APRIL = met(MAXIMUM, "longest-april", "maximum", "lastDay");

    /** The next term lies within the longest time. */
    public static final FindingCode WITHIN_MAXIMUM = met(MAXIMUM, "within", "nextYear", "maximum");

    /** The next term would reach beyond the longest time, into a year that there is not. */
    public static final FindingCode MAXIMUM_REACHED = notMet(MAXIMUM, "reached", "endYear", "maximum");

    /** The longest time is not sourced for this date. */
    public static final FindingCode MAXIMUM_UNKNOWN = unknown(MAXIMUM, "unknown", "firstDay");

    /** Another text has a shorter longest time, for all posts. */
    public static final FindingCode OTHER_MAXIMUM = met("appointment.other-maximum", "shorter");

    /** The reappointment is one of those given in principle. */
    public static final FindingCode IN_PRINCIPLE_MET = met(IN_PRINCIPLE, "within", "nextYear", "lastYear");

    /** The next term belongs to the first year, which needs none of the reappointments. */
    public static final FindingCode FIRST_YEAR = met(IN_PRINCIPLE, "first-year", "lastYear");

    /** No term was completed, so the next one is the first term. */
    public static final FindingCode NO_REAPPOINTMENT = met(START, "no-reappointment");

    /** How many reappointments are given in principle follows only from what the source says of the years beyond. */
    public static final FindingCode IN_PRINCIPLE_INFERRED = met("appointment.principle", "inferred", "lastYear");

    /** The number of reappointments given in principle is not sourced for this date. */
    public static final FindingCode IN_PRINCIPLE_UNKNOWN = unknown(IN_PRINCIPLE, "unknown", "firstDay");

    /** The organisation judges the performance exceptionally high. */
    public static final FindingCode EXCEPTIONAL_MET = met(EXCEPTIONAL, "judged-so", "nextYear");

    /** The organisation does not judge the performance exceptionally high. */
    public static final FindingCode EXCEPTIONAL_NOT_MET = notMet(EXCEPTIONAL, "not-judged-so", "nextYear", "lastYear");

    /** The organisation has not said how it judges the performance. */
    public static final FindingCode EXCEPTIONAL_UNKNOWN = unknown(EXCEPTIONAL, "open", "nextYear", "lastYear");

    /** The fourth and the fifth year are possible in general, and the source names no further condition. */
    public static final FindingCode GENERAL = met(EXTENSION, "general", "nextYear");

    /** The post is one of those that allow it. */
    public static final FindingCode SPECIALIST_MET = met(EXTENSION, "specialist-post", "nextYear");

    /** The post is none of those that allow it. */
    public static final FindingCode SPECIALIST_NOT_MET = notMet(EXTENSION, "no-specialist-post", "nextYear");

    /** It was not said whether the post is one of those that allow it. */
    public static final FindingCode SPECIALIST_UNKNOWN = unknown(EXTENSION, "specialist-post-open", "nextYear");

    /** What the fourth and the fifth year ask for is not sourced for this date. */
    public static final FindingCode EXTENSION_UNKNOWN = unknown(EXTENSION, "unknown", "nextYear", "firstDay");

    /** A consultation is a step to take, never a condition. */
    public static final FindingCode SEA_CONSULTATION = met("appointment.sea-consultation", "step");

    /** How a reappointment is made: by agreement. */
    public static final FindingCode AGREEMENT = met("appointment.agreement", "mutual");

    /** For which post a reappointment is made. */
    public static final FindingCode SAME_POST = met("appointment.same-post", "in-principle");

    /** Legal terms of office of a local public body. */
    public static final FindingCode LEGAL_TERMS = met(LEGAL, "split");

    /** A legal status that does not split the terms. */
    public static final FindingCode LEGAL_TERMS_WHOLE = met(LEGAL, "whole", "firstDay");

    /** A term in which the legal status changes. */
    public static final FindingCode LEGAL_TERMS_DIVIDED = met(LEGAL, "divided", "day");

    /** Some bodies keep the earlier status. */
    public static final FindingCode LEGAL_EXCEPTIONS = met(LEGAL, "exceptions");

    /** A private school employs by contract. */
    public static final FindingCode EMPLOYMENT_CONTRACT = met(LEGAL, "employment-contract", "firstDay");

    /** Nothing is sourced for other bodies. */
    public static final FindingCode LEGAL_OTHER_BODY = unknown(LEGAL, "other-body");

    /** The kind of organisation was not said. */
    public static final FindingCode LEGAL_UNKNOWN = unknown(LEGAL, "organisation-open");

    /** The legal status is not sourced for a day of a term. */
    public static final FindingCode LEGAL_STATUS_UNKNOWN = unknown(LEGAL, "unknown", "firstDay");

    /** The legal relation in a private school is not sourced for a day of a term. */
    public static final FindingCode CONTRACT_UNKNOWN = unknown(LEGAL, "contract-unknown", "firstDay");

    /** When the group of the participant arrived. */
    public static final QuestionCode ASK_GROUP_ARRIVAL =
            QuestionCode.fact("appointment.group-arrival", ValueType.DATE, "arrival");

    /** How the terms of an arrival that fits no known alignment are aligned. */
    public static final QuestionCode ASK_APRIL_ALIGNMENT =
            QuestionCode.sourceGap("appointment.april-alignment", AskOf.CLAIR, "arrival");

    /** Whether the post is one of those that allow a fourth or fifth year. */
    public static final QuestionCode SPECIALIST_POST =
            QuestionCode.judgement("specialist-post", AskOf.CONTRACTING_ORGANISATION, ValueType.YES_NO);

    /** How the organisation judges the performance. */
    public static final QuestionCode EXCEPTIONAL_PERFORMANCE =
            QuestionCode.judgement("exceptional-performance", AskOf.CONTRACTING_ORGANISATION, ValueType.YES_NO);

    /** Beyond the longest time only a new participation is possible. */
    public static final ChangeCode NEW_PARTICIPATION = ChangeCode.of("appointment.new-participation", "maximum");

    /** The judgement of the organisation would have to be another one. */
    public static final ChangeCode JUDGED_SO = ChangeCode.of("appointment.judged-so", "nextYear");

    /** The post would have to be one of those that allow it. */
    public static final ChangeCode SPECIALIST = ChangeCode.of("appointment.specialist-post", "nextYear");

    private AppointmentFindings() {}
}
