package io.github.jetrules.core.answer;

/** The three kinds of not knowing. */
public enum MissingKind {
    /** The caller did not say it: ask the caller. */
    FACT,
    /** The rule leaves it to the judgement of a named body. */
    JUDGEMENT,
    /** The library has no sourced value for the date. */
    SOURCE_GAP
}
