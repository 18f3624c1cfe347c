package io.github.jetrules.rules.country;

import static io.github.jetrules.core.answer.FindingCode.met;
import static io.github.jetrules.core.answer.FindingCode.notMet;
import static io.github.jetrules.core.answer.FindingCode.unknown;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;

/** What the rules of this package can find and ask. */
public final class CountryFindings {

    private static final String STATUS = "country.status";
    private static final String[] CASE = {"country", "role", "recruitmentYear", "arrivalYear"};

    /** Formally English-speaking. */
    public static final FindingCode FORMAL = met(STATUS, "formal", CASE);

    /** The same by inference: a source tells that the country took part, a later one that it counts as such. */
    public static final FindingCode FORMAL_INFERRED = met(STATUS, "formal-inferred", CASE);

    /** English-speaking as a provisional measure. */
    public static final FindingCode PROVISIONAL = met(STATUS, "provisional", CASE);

    /** Individual placements only. */
    public static final FindingCode INDIVIDUAL_PLACEMENT = met(STATUS, "individual-placement", CASE);

    /** The same by inference from participants, openings or an invitation. */
    public static final FindingCode INDIVIDUAL_PLACEMENT_INFERRED = met(STATUS, "individual-placement-inferred", CASE);

    /** Not treated as English-speaking. */
    public static final FindingCode NOT_LISTED = notMet(STATUS, "not-listed", CASE);

    /** The same by inference from a later start. */
    public static final FindingCode NOT_LISTED_INFERRED = notMet(STATUS, "not-listed-inferred", CASE);

    /** No source names the country. */
    public static final FindingCode NOT_NAMED = notMet(STATUS, "not-named", CASE);

    /** Nothing sourced for the recruitment year. */
    public static final FindingCode UNKNOWN = unknown(STATUS, "unknown", CASE);

    /** Another page says otherwise. */
    public static final FindingCode OTHER_PAGE = met("country.other-page", "differs", "country", "says");

    /** The list of this edition has no entry for country and role. */
    public static final QuestionCode NO_ENTRY = QuestionCode.sourceGap("country.no-entry", AskOf.MINISTRY, CASE);

    /** Time alone brings another status. */
    public static final ChangeCode LISTED_LATER = ChangeCode.of("country.listed-later", "recruitmentYear", "status");

    private CountryFindings() {}

    /** The finding of a status; what is inferred is said to be. */
    static FindingCode of(EnglishSpeakingStatus status, Assurances levels) {
        boolean inferred = levels.contains(Assurance.ESTIMATED);
        return switch (status) {
            case FORMAL -> inferred ? FORMAL_INFERRED : FORMAL;
            case PROVISIONAL -> PROVISIONAL;
            case INDIVIDUAL_PLACEMENT -> inferred ? INDIVIDUAL_PLACEMENT_INFERRED : INDIVIDUAL_PLACEMENT;
            case NOT_LISTED -> inferred ? NOT_LISTED_INFERRED : NOT_LISTED;
        };
    }
}
