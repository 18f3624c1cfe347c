package io.github.jetrules.rules.appointment;

/** What the fourth and the fifth year of appointment ask for. */
public enum ExtensionCondition {
    /** Possible in general; the source names no further condition. */
    NONE,
    /** A post as Elementary School ALT or specialist Prefectural Advisor, after screening. */
    SPECIALIST_POST,
    /** Performance, experience and ability that the contracting organisation judges exceptionally high. */
    EXCEPTIONAL_PERFORMANCE
}
