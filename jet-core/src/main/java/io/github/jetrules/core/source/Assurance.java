package io.github.jetrules.core.source;

/** How far a value of the law holds for the date that was asked, from the strongest level to the weakest. */
public enum Assurance {
    /** A primary source, and the date lies within what the source was checked for. */
    VERIFIED,
    /** A norm that holds until amended, asked after the last date for which it was checked. */
    PRESUMED,
    /** Only a secondary source was seen. */
    SECONDARY,
    /** The source itself says "about" (約). */
    APPROXIMATE,
    /** The library's own approximation or inference. */
    ESTIMATED,
    /** A figure fixed for one fiscal year, used for another. */
    CARRIED_FORWARD,
    /** An overlay of the caller replaced or added the value. */
    OVERRIDDEN;

    /** Whether this level is weaker than another. */
    public boolean isWeakerThan(Assurance other) {
        return compareTo(other) > 0;
    }
}
