package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.FiscalYear;
import java.io.Serializable;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Months, the first and the last included: of one fiscal year, or from the end of one into the next.
 *
 * <p>A source may name only a part of a month, such as "early December", without a day. The month then counts, and the
 * part is kept in words.
 *
 * @param from the first month
 * @param through the last month; where it comes before the first in the order of a fiscal year, it lies in the next one
 * @param startsLate whether the source says "late" of the first month (下旬)
 * @param endsEarly whether the source says "early" of the last month (上旬)
 * @param orBefore whether the source has the end in the month before as well (11月又は12月上旬)
 */
public record MonthWindow(Month from, Month through, boolean startsLate, boolean endsEarly, boolean orBefore)
        implements Labelled, Serializable {

    private static final String TO = " to ";
    private static final String LATE = "late ";
    private static final String EARLY = "early ";
    private static final String OR = " or ";

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a single month would be both or only a part of itself, or if the end is in two
     *     months and not early in the last one, or the start late as well
     */
    public MonthWindow {
        requireNonNull(from, "from");
        requireNonNull(through, "through");
        checkArgument(from != through || !(startsLate || endsEarly), "%s alone has no late or early part", from);
        checkArgument(!orBefore || (endsEarly && !startsLate), "only an early end may be in the month before as well");
    }

    /** Whole months. */
    public MonthWindow(Month from, Month through) {
        this(from, through, false, false, false);
    }

    /**
     * Reads {@code December to January}, {@code April}, {@code late March to April}, {@code October to early December} or
     * {@code October to November or early December}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    public static MonthWindow parse(String text) {
        int to = text.indexOf(TO);
        if (to < 0) {
            return new MonthWindow(month(text), month(text));
        }
        String first = text.substring(0, to);
        String last = text.substring(to + TO.length());
        int or = last.indexOf(OR);
        if (or >= 0) {
            MonthWindow window = parse(first + TO + last.substring(or + OR.length()));
            checkArgument(
                    !window.orBefore()
                            && month(last.substring(0, or)) == window.through().minus(1),
                    "'%s' are not two months in a row; accepted: such as November or early December",
                    last);
            return new MonthWindow(window.from(), window.through(), window.startsLate(), window.endsEarly(), true);
        }
        boolean late = first.startsWith(LATE);
        boolean early = last.startsWith(EARLY);
        return new MonthWindow(
                month(late ? first.substring(LATE.length()) : first),
                month(early ? last.substring(EARLY.length()) : last),
                late,
                early,
                false);
    }

    private static Month month(String name) {
        for (Month month : Month.values()) {
            if (month.name().equalsIgnoreCase(name)) {
                return month;
            }
        }
        throw new IllegalArgumentException("month '" + name + "' does not exist; accepted: January to December");
    }

    /** The months by date, the first one in a fiscal year. */
    public DatedWindow in(FiscalYear year) {
        YearMonth first = firstSince(YearMonth.from(year.firstDay()), from);
        return new DatedWindow(first, firstSince(first, through), startsLate, endsEarly, orBefore);
    }

    private static YearMonth firstSince(YearMonth start, Month month) {
        YearMonth ofSameYear = start.withMonth(month.getValue());
        return ofSameYear.isBefore(start) ? ofSameYear.plusYears(1) : ofSameYear;
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
        String first = from.getValue() + "月" + (startsLate ? "下旬" : "");
        String before = orBefore ? through.minus(1).getValue() + "月又は" : "";
        return from == through
                ? first
                : first + "から" + before + through.getValue() + "月" + (endsEarly ? "上旬" : "") + "まで";
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        String first = (startsLate ? LATE : "") + name(from);
        String before = orBefore ? name(through.minus(1)) + OR : "";
        return from == through ? first : first + TO + before + (endsEarly ? EARLY : "") + name(through);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
