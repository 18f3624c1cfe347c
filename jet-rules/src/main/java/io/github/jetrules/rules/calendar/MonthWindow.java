package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.FiscalYear;
import java.io.Serializable;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Months of a fiscal year, the first and the last included.
 *
 * @param from the first month
 * @param through the last month, not before the first in the order of a fiscal year
 */
public record MonthWindow(Month from, Month through) implements Labelled, Serializable {

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

    /** The months in a fiscal year: one, or the first and the last. */
    public List<YearMonth> in(FiscalYear year) {
        return from == through ? ImmutableList.of(fromIn(year)) : ImmutableList.of(fromIn(year), throughIn(year));
    }

    /** The first month in a fiscal year. */
    public YearMonth fromIn(FiscalYear year) {
        return in(year, from);
    }

    /** The last month in a fiscal year. */
    public YearMonth throughIn(FiscalYear year) {
        return in(year, through);
    }

    @Override
    public String id() {
        return toString();
    }

    @Override
    public String label(Locale locale) {
        if (!locale.getLanguage().equals("ja")) {
            return toString();
        }
        String first = from.getValue() + "月";
        return from == through ? first : first + "から" + through.getValue() + "月まで";
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return from == through ? name(from) : name(from) + TO + name(through);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static YearMonth in(FiscalYear year, Month month) {
        return YearMonth.from(year.firstDay()).plusMonths(positionInFiscalYear(month) - 1L);
    }
}
