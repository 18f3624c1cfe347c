package io.github.jetrules.core.answer;

/** Whether a rule is met, in the three-valued logic of Kleene. */
public enum FindingStatus {
    /** The rule is met, its value was found, or the sentence only tells something and holds back nothing. */
    MET,
    /** The rule is definitely not met. */
    NOT_MET,
    /** It is not known whether the rule is met. */
    UNKNOWN;

    /** Both together: one that is not met decides; else one that is unknown leaves it open. */
    public FindingStatus and(FindingStatus other) {
        if (this == MET) {
            return other;
        }
        return this == NOT_MET || other == NOT_MET ? NOT_MET : UNKNOWN;
    }

    /** One of the two: one that is met decides; else one that is unknown leaves it open. */
    public FindingStatus or(FindingStatus other) {
        if (this == NOT_MET) {
            return other;
        }
        return this == MET || other == MET ? MET : UNKNOWN;
    }

    /** The opposite; what is unknown stays unknown. */
    public FindingStatus not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
