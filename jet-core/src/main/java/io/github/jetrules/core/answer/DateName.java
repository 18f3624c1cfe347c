package io.github.jetrules.core.answer;

/** The name of the date that a question goes by. */
public enum DateName {
    /** 1 April of the fiscal year in which a participant is recruited. */
    RECRUITMENT_YEAR("recruitment-year"),
    /** The day of arrival in Japan. */
    ARRIVAL("arrival"),
    /** The first day of the term in question. */
    FIRST_DAY_OF_TERM("first-day-of-term"),
    /** 1 April of the fiscal year in question. */
    FIRST_DAY_OF_FISCAL_YEAR("first-day-of-fiscal-year"),
    /** 1 April of the first of several fiscal years, each of which goes by its own 1 April. */
    FIRST_DAY_OF_FIRST_FISCAL_YEAR("first-day-of-first-fiscal-year"),
    /** The day that was asked for. */
    DAY_ASKED("day-asked");

    private final String id;

    DateName(String id) {
        this.id = id;
    }

    /** The name in JSON and the key of its text. */
    public String id() {
        return id;
    }
}
