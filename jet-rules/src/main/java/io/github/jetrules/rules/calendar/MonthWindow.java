package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.time.FiscalYear;
import java.io.Serializable;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Months of a fiscal year, the first and the last included.
 *
 * @param from the first month
 * @param through the last month, not before the first in the order of a fiscal year
 */
public record MonthWindow(Month from, Month through) implements Serializable {

    private static final String TO = " to ";

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the last month comes before the first in a fiscal year
     */
    public MonthWindow {
        checkArgument(positionInFiscalYear(from) <= positionInFiscalYear(through), "%s is before %s", through, from);
    }

    /**
     * Reads {@code December to January} or {@code April}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static MonthWindow parse(String text) {
        int to = text.indexOf(TO);
        return to < 0
                ? new MonthWindow(month(text), month(text))
                : new MonthWindow(month(text.substring(0, to)), month(text.substring(to + TO.length())));
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int positionInFiscalYear(Month month) {
        return month.minus(3).getValue();
    }

    /** The first month in a fiscal year. */
    public YearMonth fromIn(FiscalYear year) {
        return in(year, from);
    }

    /** The last month in a fiscal year. */
    public YearMonth throughIn(FiscalYear year) {
        return in(year, through);
    }

    private static YearMonth in(FiscalYear year, Month month) {
        return YearMonth.from(year.firstDay()).plusMonths(positionInFiscalYear(month) - 1L);
    }
}
