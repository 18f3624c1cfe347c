package io.github.jetrules.rules.parameter;

/** How exactly a value says what its source says. */
public enum Precision {
    /** The source states the value. */
    EXACT("exact"),
    /** The source itself says "about" (約). */
    APPROXIMATE("approximate"),
    /** The value is inferred from what the source states. */
    INFERRED("inferred");

    private final String id;

    Precision(String id) {
        this.id = id;
    }

    /** The word in the data files. */
    public String id() {
        return id;
    }
}
