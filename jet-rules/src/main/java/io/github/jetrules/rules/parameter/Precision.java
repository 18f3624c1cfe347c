package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;

/** How exactly a value says what its source says. */
public enum Precision {
    /** The source states the value. */
    EXACT("exact", Assurances.NONE),
    /** The source itself says "about" (約). */
    APPROXIMATE("approximate", Assurances.of(Assurance.APPROXIMATE)),
    /** The value is inferred from what the source states. */
    INFERRED("inferred", Assurances.of(Assurance.ESTIMATED));

    private final String id;
    private final Assurances levels;

    Precision(String id, Assurances levels) {
        this.id = id;
        this.levels = levels;
    }

    /** The word in the data files. */
    public String id() {
        return id;
    }

    /** The levels of a value that is so exact, wherever it comes from. */
    public Assurances levels() {
        return levels;
    }
}
