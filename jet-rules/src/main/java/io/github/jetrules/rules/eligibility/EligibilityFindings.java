package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.notMet;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.FindingCode;

/** What the rules of this package can find. */
public final class EligibilityFindings {

    private static final String YEAR = "eligibility.programme-year";
    private static final String PAGE = "eligibility.page";
    private static final String KINGDOM = "eligibility.united-kingdom";
    private static final String APPLIES = "eligibility.applies";
    private static final String SPECIAL = "eligibility.special-recruitment";
    private static final String INTEREST = "eligibility.interest";
    private static final String HEALTH = "eligibility.health";
    private static final String DEGREE = "eligibility.degree";
    private static final String DEADLINE = "eligibility.degree-deadline";
    private static final String NATIONALITY = "eligibility.nationality";
    private static final String RENUNCIATION = "eligibility.renunciation";
    private static final String ONE_COUNTRY = "eligibility.one-country";
    private static final String LANGUAGE = "eligibility.language";
    private static final String JAPANESE = "eligibility.japanese";
    private static final String BENCHMARK_RULE = "eligibility.japanese-benchmark";
    private static final String RECENT = "eligibility.recent-participation";
    private static final String TOTAL = "eligibility.total-participation";
    private static final String DECLINED = "eligibility.declined-placement";
    private static final String RESIDENCE = "eligibility.residence";
    private static final String STAYS_GIVEN = "eligibility.stays-given";
    private static final String DISQUALIFICATION = "eligibility.disqualification";
    private static final String ONE_ROLE = "eligibility.one-role";
    private static final String CONSENT = "eligibility.one-role-consent";
    private static final String ATTESTED = "eligibility.age-attested";
    private static final String AGE = "eligibility.age";

    /** How recruitment and programme year are joined. */
    public static final FindingCode PROGRAMME_YEAR = met(YEAR, "joined", "recruitmentYear", "arrivalYear");

    /** What the page of one country asks of its applicants is taken for those of another. */
    public static final FindingCode OF_ANOTHER_COUNTRY = met(PAGE, "of-another-country", "pageCountry", "country");

    /** What a page asks is taken to hold for a year that the page does not name. */
    public static final FindingCode OF_NO_YEAR = met(PAGE, "of-no-year", "arrivalYear");

    /** What a page asks is presumed for a year other than those that it is known to be for. */
    public static final FindingCode OF_EARLIER_YEAR = met(PAGE, "of-earlier-year", "arrivalYear");

    /** The page for the United Kingdom. */
    public static final FindingCode UNITED_KINGDOM = met(KINGDOM, "own-page");

    /** The general criteria do not apply to SEAs. */
    public static final FindingCode SEA = notMet(APPLIES, "sea", "arrivalYear");

    /** Who comes by the special recruitment. */
    public static final FindingCode RECOMMENDED = met(SPECIAL, "recommended");

    /** Whether the general criteria apply to SEAs is not sourced. */
    public static final FindingCode SEA_UNKNOWN = unknown(APPLIES, "sea-unknown", "arrivalYear");

    /** Interested and willing. */
    public static final FindingCode INTERESTED = met(INTEREST, "met");

    /** Not interested or not willing. */
    public static final FindingCode NOT_INTERESTED = notMet(INTEREST, "not-met");

    /** Interest was not said. */
    public static final FindingCode INTEREST_OPEN = unknown(INTEREST, "open");

    /** The criterion is not sourced. */
    public static final FindingCode INTEREST_UNKNOWN = unknown(INTEREST, "unknown", "arrivalYear");

    /** Healthy. */
    public static final FindingCode HEALTHY = met(HEALTH, "met");

    /** Not healthy. */
    public static final FindingCode NOT_HEALTHY = notMet(HEALTH, "not-met");

    /** Health was not said. */
    public static final FindingCode HEALTH_OPEN = unknown(HEALTH, "open");

    /** The criterion is not sourced. */
    public static final FindingCode HEALTH_UNKNOWN = unknown(HEALTH, "unknown", "arrivalYear");

    /** A degree. */
    public static final FindingCode DEGREE_MET = met(DEGREE, "degree");

    /** The course of an ALT instead of a degree. */
    public static final FindingCode COURSE_MET = met(DEGREE, "teacher-course");

    /** An ALT with neither. */
    public static final FindingCode NEITHER = notMet(DEGREE, "neither");

    /** An ALT with neither, where it is not known whether the course would do. */
    public static final FindingCode NEITHER_IN_ANY_CASE = notMet(DEGREE, "neither-in-any-case", "arrivalYear");

    /** A CIR without a degree. */
    public static final FindingCode CIR_WITHOUT_DEGREE = notMet(DEGREE, "cir-without-degree");

    /** Neither the degree nor the course of an ALT decides yet. */
    public static final FindingCode DEGREE_OPEN = unknown(DEGREE, "open");

    /** The degree of a CIR was not said. */
    public static final FindingCode CIR_DEGREE_OPEN = unknown(DEGREE, "cir-open");

    /** Whether the applicant, who has no course, holds a degree was not said. */
    public static final FindingCode DEGREE_OPEN_WITHOUT_COURSE = unknown(DEGREE, "open-without-course");

    /** Whether a course stands in for the degree is not sourced. */
    public static final FindingCode COURSE_UNKNOWN = unknown(DEGREE, "course-unknown", "arrivalYear");

    /** The criterion is not sourced. */
    public static final FindingCode DEGREE_UNKNOWN = unknown(DEGREE, "unknown", "arrivalYear");

    /** By when the degree or course must be completed. */
    public static final FindingCode DEGREE_DEADLINE = met(DEADLINE, "deadline", "deadline");

    /** The same by the page of one country. */
    public static final FindingCode DEGREE_DEADLINE_OF_COUNTRY =
            met(DEADLINE, "deadline-of-country", "deadline", "pageCountry");

    /** By when the criterion on degrees must be met is not sourced. */
    public static final FindingCode DEGREE_DEADLINE_UNKNOWN = unknown(DEADLINE, "unknown", "arrivalYear");

    /** The day by which it must be completed. */
    public static final FindingCode DEGREE_DATE = met(DEADLINE, "date", "date");

    /** The same by the page of one country. */
    public static final FindingCode DEGREE_DATE_OF_COUNTRY = met(DEADLINE, "date-of-country", "date", "pageCountry");

    /** The day by which April arrivals must have completed it. */
    public static final FindingCode DEGREE_DATE_APRIL = met(DEADLINE, "date-april", "date");

    /** A national of the country. */
    public static final FindingCode NATIONAL = met(NATIONALITY, "met", "country", "deadline");

    /** No national of the country. */
    public static final FindingCode NO_NATIONAL = notMet(NATIONALITY, "not-met", "country", "deadline");

    /** The nationalities were not said. */
    public static final FindingCode NATIONALITY_OPEN = unknown(NATIONALITY, "open", "country", "deadline");

    /** The criterion is not sourced. */
    public static final FindingCode NATIONALITY_UNKNOWN = unknown(NATIONALITY, "unknown", "arrivalYear");

    /** No Japanese nationality, so nothing to renounce. */
    public static final FindingCode NOT_JAPANESE = met(RENUNCIATION, "not-concerned");

    /** Renounced in time, if there is anything to renounce. */
    public static final FindingCode RENOUNCED = met(RENUNCIATION, "met", "deadline");

    /** Not renounced in time. */
    public static final FindingCode NOT_RENOUNCED = notMet(RENUNCIATION, "not-met", "deadline");

    /** Whether there is anything to renounce, or it is renounced, was not said. */
    public static final FindingCode RENUNCIATION_OPEN = unknown(RENUNCIATION, "open", "deadline");

    /** The criterion is not sourced. */
    public static final FindingCode RENUNCIATION_UNKNOWN = unknown(RENUNCIATION, "unknown", "arrivalYear");

    /** Not a national of several countries other than Japan. */
    public static final FindingCode ONE_NATIONALITY = met(ONE_COUNTRY, "not-concerned");

    /** Applies as a national of one country. */
    public static final FindingCode ONE_COUNTRY_MET = met(ONE_COUNTRY, "met");

    /** Applies as a national of several countries. */
    public static final FindingCode SEVERAL_COUNTRIES = notMet(ONE_COUNTRY, "not-met");

    /** Whether the person applies as a national of one country was not said. */
    public static final FindingCode ONE_COUNTRY_OPEN = unknown(ONE_COUNTRY, "open");

    /** The criterion is not sourced. */
    public static final FindingCode ONE_COUNTRY_UNKNOWN = unknown(ONE_COUNTRY, "unknown", "arrivalYear");

    /** Of the standard in the designated language. */
    public static final FindingCode LANGUAGE_MET = met(LANGUAGE, "met");

    /** Not of the standard. */
    public static final FindingCode LANGUAGE_NOT_MET = notMet(LANGUAGE, "not-met");

    /** The standard was not said. */
    public static final FindingCode LANGUAGE_OPEN = unknown(LANGUAGE, "open");

    /** The criterion is not sourced. */
    public static final FindingCode LANGUAGE_UNKNOWN = unknown(LANGUAGE, "unknown", "arrivalYear");

    /** ALTs are asked for no Japanese. */
    public static final FindingCode ALT_JAPANESE = met(JAPANESE, "alt");

    /** The level that the source names. */
    public static final FindingCode LEVEL_MET = met(JAPANESE, "level", "level", "asked");

    /** The level that the source names, although the command is judged not functional. */
    public static final FindingCode LEVEL_DESPITE_JUDGEMENT =
            met(JAPANESE, "level-despite-judgement", "level", "asked");

    /** Judged functional. */
    public static final FindingCode JUDGED_FUNCTIONAL = met(JAPANESE, "judged-functional", "asked");

    /** Below the level, and not judged functional. */
    public static final FindingCode NOT_FUNCTIONAL = notMet(JAPANESE, "not-functional", "level", "asked");

    /** Below the level, and not judged yet. */
    public static final FindingCode BELOW_LEVEL = unknown(JAPANESE, "below-level", "level", "asked");

    /** The level was not said. */
    public static final FindingCode JAPANESE_OPEN = unknown(JAPANESE, "open", "asked");

    /** The criterion is not sourced. */
    public static final FindingCode JAPANESE_UNKNOWN = unknown(JAPANESE, "unknown", "arrivalYear");

    /** CIRs are selected for high ability, and no level is sourced. */
    public static final FindingCode SELECTION_WITHOUT_LEVEL = unknown(JAPANESE, "level-unknown", "arrivalYear");

    /** Judged to have no functional command, where CIRs are selected for high ability. */
    public static final FindingCode NO_COMMAND = notMet(JAPANESE, "no-command");

    /** The level is a benchmark. */
    public static final FindingCode BENCHMARK = met(BENCHMARK_RULE, "united-states", "asked");

    /** The level is that of one post. */
    public static final FindingCode ONE_POST = met(BENCHMARK_RULE, "one-post", "asked");

    /** Never took part. */
    public static final FindingCode NEVER_TOOK_PART = met(RECENT, "never");

    /** Took part long enough ago. */
    public static final FindingCode LONG_AGO = met(RECENT, "long-ago", "programmeYear", "windowStart");

    /** Took part too recently. */
    public static final FindingCode TOO_RECENT = notMet(RECENT, "too-recent", "programmeYear", "windowStart");

    /** The last participation was not said. */
    public static final FindingCode RECENT_OPEN = unknown(RECENT, "open", "windowStart");

    /** The criterion is not sourced. */
    public static final FindingCode RECENT_UNKNOWN = unknown(RECENT, "unknown", "arrivalYear");

    /** No participation that counts towards the total. */
    public static final FindingCode TOTAL_NONE = met(TOTAL, "none");

    /** Within the total. */
    public static final FindingCode TOTAL_WITHIN = met(TOTAL, "within", "served", "maximum");

    /** Within the total, however long the participation was: there was no time for more. */
    public static final FindingCode TOTAL_WITHIN_IN_ANY_CASE = met(TOTAL, "within-in-any-case", "maximum");

    /** More than the total. */
    public static final FindingCode TOTAL_EXCEEDED = notMet(TOTAL, "exceeded", "served", "maximum");

    /** More than one source allows, and not more than another. */
    public static final FindingCode TOTAL_CONFLICT = unknown(TOTAL, "conflict", "served", "ownMaximum", "maximum");

    /** The total was not said. */
    public static final FindingCode TOTAL_OPEN = unknown(TOTAL, "open", "maximum");

    /** The criterion is not sourced. */
    public static final FindingCode TOTAL_UNKNOWN = unknown(TOTAL, "unknown", "arrivalYear");

    /** Never declined. */
    public static final FindingCode NEVER_DECLINED = met(DECLINED, "never");

    /** Not declined since the window began. */
    public static final FindingCode NOT_DECLINED = met(DECLINED, "not-declined", "windowStart");

    /** Whatever was declined, it was for a valid reason. */
    public static final FindingCode VALID_REASON = met(DECLINED, "valid-reason");

    /** Declined too recently without a valid reason. */
    public static final FindingCode DECLINED_RECENTLY = notMet(DECLINED, "declined", "programmeYear");

    /** Declined recently, and the reason was not judged yet. */
    public static final FindingCode REASON_OPEN = unknown(DECLINED, "reason-open", "programmeYear");

    /** Whether the person declined was not said. */
    public static final FindingCode DECLINED_OPEN = unknown(DECLINED, "open", "windowStart");

    /** The criterion is not sourced. */
    public static final FindingCode DECLINED_UNKNOWN = unknown(DECLINED, "unknown", "arrivalYear");

    /** No stay at all that could count. */
    public static final FindingCode NO_STAY = met(RESIDENCE, "no-stay");

    /** No stay is of the time of the last participation; told beside the criterion, which goes by the stays that were given. */
    public static final FindingCode STAYS_WITHOUT_PARTICIPATION =
            met(STAYS_GIVEN, "without-participation", "programmeYear");

    /** No stay in the window. */
    public static final FindingCode NO_RESIDENCE = met(RESIDENCE, "none", "windowStart", "limit");

    /** Less than the limit. */
    public static final FindingCode RESIDENCE_BELOW = met(RESIDENCE, "below", "days", "windowStart", "limit");

    /** The limit is reached. */
    public static final FindingCode RESIDENCE_REACHED = notMet(RESIDENCE, "reached", "days", "windowStart", "limit");

    /** Several stays, judged to be less than the limit together. */
    public static final FindingCode JUDGED_BELOW = met(RESIDENCE, "judged-below", "days", "windowStart", "limit");

    /** Several stays, judged to reach the limit together. */
    public static final FindingCode JUDGED_REACHED =
            notMet(RESIDENCE, "judged-reached", "days", "windowStart", "limit");

    /** Several stays whose days do not tell how many years they are. */
    public static final FindingCode DAYS_LEAVE_OPEN =
            unknown(RESIDENCE, "days-leave-open", "days", "windowStart", "limit");

    /** The stays were not said. */
    public static final FindingCode RESIDENCE_OPEN = unknown(RESIDENCE, "open", "windowStart", "limit");

    /** The criterion is not sourced. */
    public static final FindingCode RESIDENCE_UNKNOWN = unknown(RESIDENCE, "unknown", "arrivalYear");

    /** No ground for disqualification. */
    public static final FindingCode NOT_DISQUALIFIED = met(DISQUALIFICATION, "met");

    /** A ground for disqualification. */
    public static final FindingCode DISQUALIFIED = notMet(DISQUALIFICATION, "not-met");

    /** Whether there is a ground was not said. */
    public static final FindingCode DISQUALIFICATION_OPEN = unknown(DISQUALIFICATION, "open");

    /** The criterion is not sourced. */
    public static final FindingCode DISQUALIFICATION_UNKNOWN = unknown(DISQUALIFICATION, "unknown", "arrivalYear");

    /** Applies for one position. */
    public static final FindingCode ONE_ROLE_MET = met(ONE_ROLE, "met", "role");

    /** Applies for several positions. */
    public static final FindingCode SEVERAL_ROLES = notMet(ONE_ROLE, "not-met", "role");

    /** Whether the person applies for one position was not said. */
    public static final FindingCode ONE_ROLE_OPEN = unknown(ONE_ROLE, "open", "role");

    /** The criterion is not sourced. */
    public static final FindingCode ONE_ROLE_UNKNOWN = unknown(ONE_ROLE, "unknown", "arrivalYear");

    /** A CIR applicant's consent to be considered for ALT. */
    public static final FindingCode ONE_ROLE_CONSENT = met(CONSENT, "told");

    /** There is no age limit. */
    public static final FindingCode NO_AGE_LIMIT = met(AGE, "no-limit");

    /** Whether there was an age limit is not sourced. */
    public static final FindingCode AGE_UNKNOWN = unknown(AGE, "unknown", "arrivalYear");

    /** The age limit of a page without a date. */
    public static final FindingCode AGE_ATTESTED = met(ATTESTED, "undated");

    private EligibilityFindings() {}
}
