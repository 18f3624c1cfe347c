package io.github.jetrules.rules.country;

import io.github.jetrules.core.answer.Outcome;

/**
 * Whether the programme treats a country as English-speaking (英語圏).
 *
 * <p>This is a category of recruitment, not a statement about a country's languages.
 */
public enum EnglishSpeakingStatus {
    /** Formally treated as English-speaking. */
    FORMAL(Outcome.FORMAL),
    /** Treated as English-speaking for the time being (当面の措置). */
    PROVISIONAL(Outcome.PROVISIONAL),
    /** Participants come on individual requests only. */
    INDIVIDUAL_PLACEMENT(Outcome.INDIVIDUAL_PLACEMENT),
    /** Not treated as English-speaking. */
    NOT_LISTED(Outcome.NOT_LISTED);

    private final Outcome outcome;

    EnglishSpeakingStatus(Outcome outcome) {
        this.outcome = outcome;
    }

    /** The outcome of an answer with this status. */
    public Outcome outcome() {
        return outcome;
    }
}
