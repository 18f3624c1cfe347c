package io.github.jetrules.core.answer;

/** What an answer says, in one word. The names are part of the API and of the JSON form. */
public enum Outcome {
    /** The country is formally English-speaking for the recruitment. */
    FORMAL,
    /** The country is treated as English-speaking for the time being (当面の措置). */
    PROVISIONAL,
    /** The country sends participants by individual requests only. */
    INDIVIDUAL_PLACEMENT,
    /** The country is not treated as English-speaking. */
    NOT_LISTED,
    /** The person meets every criterion for applicants that is known. */
    ELIGIBLE,
    /** The person does not meet a criterion for applicants. */
    INELIGIBLE,
    /** It is permitted. */
    PERMITTED,
    /** It is not permitted. */
    NOT_PERMITTED,
    /** The dates or amounts asked for are known. */
    ASSESSED,
    /** The question does not arise for this case. */
    NOT_APPLICABLE,
    /** It cannot be said; the answer says what is missing. */
    UNDETERMINED;

    /** Whether the answer is a no, which has a finding that is not met. */
    public boolean isNegative() {
        return this == NOT_LISTED || this == INELIGIBLE || this == NOT_PERMITTED || this == NOT_APPLICABLE;
    }
}
