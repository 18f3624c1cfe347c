package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.time.DateSpan;
import java.time.LocalDate;
import java.time.Month;

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

    /** Whether a value can be in force on these days: a yearly figure is for whole fiscal years. */
    public boolean accepts(DateSpan span) {
        return this == UNTIL_AMENDED
                || (isFirstDay(span.firstDay())
                        && span.lastDay().filter(Continuity::isLastDay).isPresent());
    }

    private static boolean isFirstDay(LocalDate day) {
        return day.getMonth() == Month.APRIL && day.getDayOfMonth() == 1;
    }

    private static boolean isLastDay(LocalDate day) {
        return day.getMonth() == Month.MARCH && day.getDayOfMonth() == 31;
    }

    /** The word in the data files. */
    public String id() {
        return id;
    }
}
