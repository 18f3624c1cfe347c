package io.github.jetrules.rules.country;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.notMet;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.QuestionCode;

/** What the rules of this package can find and ask. */
public final class CountryFindings {

    private static final String STATUS = "country.status";
    private static final String[] CASE = {"country", "role", "recruitmentYear", "arrivalYear"};

    /** Formally English-speaking. */
    public static final FindingCode FORMAL = met(STATUS, "formal", CASE);

    /** English-speaking as a provisional measure. */
    public static final FindingCode PROVISIONAL = met(STATUS, "provisional", CASE);

    /** Individual placements only. */
    public static final FindingCode INDIVIDUAL_PLACEMENT = met(STATUS, "individual-placement", CASE);

    /** Not treated as English-speaking. */
    public static final FindingCode NOT_LISTED = notMet(STATUS, "not-listed", CASE);

    /** No source names the country. */
    public static final FindingCode NOT_NAMED = notMet(STATUS, "not-named", CASE);

    /** Nothing sourced for the recruitment year. */
    public static final FindingCode UNKNOWN = unknown(STATUS, "unknown", CASE);

    /** The list of this edition has no entry for country and role. */
    public static final QuestionCode NO_ENTRY = QuestionCode.sourceGap("country.no-entry", AskOf.MINISTRY, CASE);

    /** Time alone brings another status. */
    public static final ChangeCode LISTED_LATER = ChangeCode.of("country.listed-later", "recruitmentYear", "status");

    private CountryFindings() {}

    static FindingCode of(EnglishSpeakingStatus status) {
        return switch (status) {
            case FORMAL -> FORMAL;
            case PROVISIONAL -> PROVISIONAL;
            case INDIVIDUAL_PLACEMENT -> INDIVIDUAL_PLACEMENT;
            case NOT_LISTED -> NOT_LISTED;
        };
    }
}
