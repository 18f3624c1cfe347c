package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Labelled;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Months by date, the first and the last included.
 *
 * @param from the first month
 * @param through the last month
 * @param startsLate whether the source says "late" of the first month, without a day
 * @param endsEarly whether the source says "early" of the last month, without a day
 * @param orBefore whether the source has the end in the month before as well
 */
public record DatedWindow(YearMonth from, YearMonth through, boolean startsLate, boolean endsEarly, boolean orBefore)
        implements Labelled, Serializable {

    // A source that says early or late without a day may mean a third of the month (上旬, 下旬) or a half of it.
    private static final int FIRST_THIRD_ENDS = 10;
    private static final int FIRST_HALF_ENDS = 15;
    private static final int SECOND_HALF_BEGINS = 16;
    private static final int LAST_THIRD_BEGINS = 21;

    /**
     * Checks the order of the months.
     *
     * @throws IllegalArgumentException if the last month is before the first
     */
    public DatedWindow {
        requireNonNull(from, "from");
        requireNonNull(through, "through");
        checkArgument(
                !through.isBefore(from), "months %s to %s run backwards; accepted: the first one first", from, through);
    }

    /** Where a day lies: before the months, within them, after them, or where the readings of a part differ. */
    enum Position {
        BEFORE,
        WITHIN,
        UNCLEAR,
        AFTER
    }

    Position position(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (month.isBefore(from)) {
            return Position.BEFORE;
        } else if (month.isAfter(through)) {
            return Position.AFTER;
        }
        int ofMonth = day.getDayOfMonth();
        if (startsLate && month.equals(from) && ofMonth < LAST_THIRD_BEGINS) {
            return ofMonth < SECOND_HALF_BEGINS ? Position.BEFORE : Position.UNCLEAR;
        } else if (endsEarly && month.equals(through) && (orBefore || ofMonth > FIRST_THIRD_ENDS)) {
            return ofMonth > FIRST_HALF_ENDS ? Position.AFTER : Position.UNCLEAR;
        }
        return Position.WITHIN;
    }

    /** The months alone; what a source says of a part of one stands in the step. */
    @Override
    public String id() {
        return from.equals(through) ? from.toString() : from + "/" + through;
    }

    @Override
    public String label(Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        String first = japanese ? japanese(from, startsLate ? "下旬" : "") : english(from, startsLate ? "late " : "");
        if (from.equals(through)) {
            return first;
        }
        if (japanese) {
            String before = orBefore ? japanese(through.minusMonths(1), "") + "又は" : "";
            return first + "～" + before + japanese(through, endsEarly ? "上旬" : "");
        }
        String before = orBefore ? english(through.minusMonths(1), "") + " or " : "";
        return first + " to " + before + english(through, endsEarly ? "early " : "");
    }

    private static String japanese(YearMonth month, String part) {
        return month.getYear() + "年" + month.getMonthValue() + "月" + part;
    }

    private static String english(YearMonth month, String part) {
        Month name = month.getMonth();
        return part + name.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    @Override
    public String toString() {
        return label(Locale.ENGLISH);
    }
}
