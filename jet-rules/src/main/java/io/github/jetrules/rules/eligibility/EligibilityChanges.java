package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.answer.ChangeCode;

/**
 * What would have to change for an applicant who is not eligible.
 *
 * <p>No change of age or health is ever suggested, nor of nationality, but for giving up the Japanese one in time, which the
 * criterion itself asks for: where another such criterion fails, the finding stands alone.
 */
public final class EligibilityChanges {

    /** Interest and will. */
    public static final ChangeCode INTEREST = ChangeCode.of("eligibility.interest");

    /** A degree or, for ALTs, a course. */
    public static final ChangeCode DEGREE_OR_COURSE = ChangeCode.of("eligibility.degree-or-course");

    /** A degree. */
    public static final ChangeCode DEGREE = ChangeCode.of("eligibility.degree");

    /** An application in a country of which the person is a national. */
    public static final ChangeCode OTHER_COUNTRY = ChangeCode.of("eligibility.other-country", "countries");

    /** Japanese nationality given up in time. */
    public static final ChangeCode RENOUNCE = ChangeCode.of("eligibility.renounce", "deadline");

    /** One application instead of several. */
    public static final ChangeCode ONE_COUNTRY = ChangeCode.of("eligibility.one-country", "country");

    /** The standard in the designated language. */
    public static final ChangeCode LANGUAGE = ChangeCode.of("eligibility.language");

    /** A functional command of Japanese. */
    public static final ChangeCode JAPANESE = ChangeCode.of("eligibility.japanese", "asked");

    /** A high command of Japanese. */
    public static final ChangeCode HIGH_JAPANESE = ChangeCode.of("eligibility.high-japanese");

    /** Time since the last participation. */
    public static final ChangeCode PARTICIPATION_AGO =
            ChangeCode.of("eligibility.participation-ago", "recruitmentYear", "arrivalYear");

    /** The same, if the criterion stays; that of the year is not known. */
    public static final ChangeCode PARTICIPATION_AGO_IF_KEPT =
            ChangeCode.of("eligibility.participation-ago-if-kept", "recruitmentYear", "arrivalYear");

    /** A later recruitment with a higher total. */
    public static final ChangeCode HIGHER_TOTAL =
            ChangeCode.of("eligibility.higher-total", "recruitmentYear", "arrivalYear", "maximum");

    /** No higher total is known of a later recruitment. */
    public static final ChangeCode TOTAL_STANDS = ChangeCode.of("eligibility.total-stands", "maximum");

    /** Time since the placement that was declined. */
    public static final ChangeCode DECLINED_AGO =
            ChangeCode.of("eligibility.declined-ago", "recruitmentYear", "arrivalYear");

    /** The same, if the criterion stays; that of the year is not known. */
    public static final ChangeCode DECLINED_AGO_IF_KEPT =
            ChangeCode.of("eligibility.declined-ago-if-kept", "recruitmentYear", "arrivalYear");

    /** Time that moves the window of residence on. */
    public static final ChangeCode WINDOW_MOVES =
            ChangeCode.of("eligibility.window-moves", "recruitmentYear", "arrivalYear", "windowStart");

    /** The same, if the criterion stays; that of the year is not known. */
    public static final ChangeCode WINDOW_MOVES_IF_KEPT =
            ChangeCode.of("eligibility.window-moves-if-kept", "recruitmentYear", "arrivalYear", "windowStart");

    /** No ground for disqualification any more. */
    public static final ChangeCode DISQUALIFICATION = ChangeCode.of("eligibility.disqualification");

    /** One position instead of several. */
    public static final ChangeCode ONE_ROLE = ChangeCode.of("eligibility.one-role", "role");

    private EligibilityChanges() {}
}
