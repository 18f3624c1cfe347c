package io.github.jetrules.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A span of days on which a rule or a value is in force, or a term runs.
 *
 * <p>Both days belong to the span. An open end is an absent last day, never a day in the far future.
 *
 * <pre>{@code
 * DateSpan.ofInclusive(LocalDate.of(2019, 7, 29), LocalDate.of(2020, 7, 28))  // 2019-07-29/2020-07-28
 * DateSpan.startingOn(LocalDate.of(2019, 4, 1))                               // 2019-04-01/..
 * }</pre>
 *
 * <p>This class is immutable and thread-safe and must be treated as a value type.
 */
public final class DateSpan implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String OPEN = "..";

    private final LocalDate firstDay;
    private final @Nullable LocalDate lastDay;

    private DateSpan(LocalDate firstDay, @Nullable LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * The days from the first to the last, both included.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateSpan ofInclusive(LocalDate firstDay, LocalDate lastDay) {
        checkArgument(!lastDay.isBefore(firstDay), "lastDay %s is before firstDay %s", lastDay, firstDay);
        return new DateSpan(firstDay, lastDay);
    }

    /** All days from the first on, without an end. */
    public static DateSpan startingOn(LocalDate firstDay) {
        return new DateSpan(Objects.requireNonNull(firstDay, "firstDay"), null);
    }

    /**
     * Reads {@code 2019-07-29/2020-07-28} or {@code 2019-04-01/..}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static DateSpan parse(String text) {
        int slash = text.indexOf('/');
        checkArgument(slash >= 0, "span '%s' has no '/'; accepted: 2019-04-01/2020-03-31 or 2019-04-01/..", text);
        try {
            LocalDate first = LocalDate.parse(text.substring(0, slash));
            String end = text.substring(slash + 1);
            return end.equals(OPEN) ? startingOn(first) : ofInclusive(first, LocalDate.parse(end));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "span '" + text + "' is not made of dates; accepted: 2019-04-01/2020-03-31 or 2019-04-01/..", e);
        }
    }

    /** The first day, which belongs to the span. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day, which belongs to the span; absent where the span has no end. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether a day lies in the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whether the two spans have a day in common. */
    public boolean overlaps(DateSpan other) {
        return beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(DateSpan other) {
        return other.lastDay == null || !firstDay.isAfter(other.lastDay);
    }

    /** Whether the other span begins on the day after this one ends. */
    public boolean isFollowedBy(DateSpan other) {
        return lastDay != null
                && lastDay.isBefore(other.firstDay)
                && lastDay.plusDays(1).equals(other.firstDay);
    }

    /** The days that both spans have in common; empty where there are none. */
    public Optional<DateSpan> intersection(DateSpan other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate first = firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay;
        return Optional.of(new DateSpan(first, earlier(lastDay, other.lastDay)));
    }

    /** The days of this span that do not lie in another one, as none, one or two spans in order. */
    public List<DateSpan> minus(DateSpan other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<DateSpan> rest = new ArrayList<>();
        if (firstDay.isBefore(other.firstDay)) {
            rest.add(new DateSpan(firstDay, other.firstDay.minusDays(1)));
        }
        LocalDate last = lastDay == null ? LocalDate.MAX : lastDay;
        if (other.lastDay != null && other.lastDay.isBefore(last)) {
            rest.add(new DateSpan(other.lastDay.plusDays(1), lastDay));
        }
        return List.copyOf(rest);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    /** The number of days, both ends counted; absent where the span has no end. */
    public OptionalLong lengthInDays() {
        return lastDay == null ? OptionalLong.empty() : OptionalLong.of(ChronoUnit.DAYS.between(firstDay, lastDay) + 1);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new InvalidObjectException("lastDay " + lastDay + " is before firstDay " + firstDay);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpan that
                && firstDay.equals(that.firstDay)
                && Objects.equals(lastDay, that.lastDay);
    }

    @Override
    public int hashCode() {
        return 31 * firstDay.hashCode() + Objects.hashCode(lastDay);
    }

    /** The form that {@link #parse} reads: {@code 2019-07-29/2020-07-28} or {@code 2019-04-01/..}. */
    @Override
    public String toString() {
        return firstDay + "/" + (lastDay == null ? OPEN : lastDay);
    }
}
