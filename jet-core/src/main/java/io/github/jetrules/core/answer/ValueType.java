package io.github.jetrules.core.answer;

/** The type of the value that would answer a question. */
public enum ValueType {
    /** A whole number, such as a head count. */
    NUMBER,
    /** An amount of whole yen. */
    YEN,
    /** Yes or no. */
    YES_NO,
    /** A date. */
    DATE,
    /** One of a list of words, such as a level of Japanese. */
    CHOICE,
    /** A list of countries. */
    COUNTRIES,
    /** A programme year, or never. */
    YEAR_OR_NEVER,
    /** A list of spans of days, each with its first and last day. */
    SPANS,
    /** A value of the law with its source. */
    SOURCED_VALUE
}
