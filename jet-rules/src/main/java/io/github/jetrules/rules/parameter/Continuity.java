package io.github.jetrules.rules.parameter;

/** What becomes of a value after the last date for which it was checked. */
public enum Continuity {
    /** A norm: it holds until it is amended. */
    UNTIL_AMENDED("until-amended"),
    /** A yearly figure: it holds for its fiscal year only. */
    FISCAL_YEAR("fiscal-year");

    private final String id;

    Continuity(String id) {
        this.id = id;
    }

    /** The word in the data files. */
    public String id() {
        return id;
    }
}
