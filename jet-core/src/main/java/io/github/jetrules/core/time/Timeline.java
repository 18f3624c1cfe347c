package io.github.jetrules.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that hold one after the other, each on its own span of days; days between them may have no value.
 *
 * <p>Two spans never overlap, so a day has one value or none. This class is immutable and, with immutable values,
 * thread-safe; it is serialisable where its values are.
 *
 * @param <T> the type of the values
 */
@SuppressWarnings("serial") // serialisable where its values are
public final class Timeline<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Entry<T>> entries;

    /** What the entries say already, for a quick search. */
    private final transient long[] firstDays;

    private Timeline(List<Entry<T>> entries) {
        this.entries = entries;
        this.firstDays = new long[entries.size()];
        for (int i = 0; i < firstDays.length; i++) {
            firstDays[i] = entries.get(i).span().firstDay().toEpochDay();
        }
    }

    /**
     * A value and the days on which it holds.
     *
     * @param <T> the type of the value
     * @param span the days
     * @param value the value, immutable
     */
    @SuppressWarnings("serial") // serialisable where its value is, as the class comment of Timeline says
    public record Entry<T>(DateSpan span, T value) implements Serializable {

        /** Checks that nothing is null. */
        public Entry {
            requireNonNull(span, "span");
            requireNonNull(value, "value");
        }
    }

    /**
     * The timeline of entries in any order.
     *
     * @throws IllegalArgumentException if two spans overlap
     */
    public static <T> Timeline<T> of(Iterable<Entry<T>> entries) {
        List<Entry<T>> sorted = new ArrayList<>();
        for (Entry<T> entry : entries) {
            sorted.add(entry);
        }
        if (!isInOrder(sorted)) {
            sorted.sort(Comparator.comparing(e -> e.span().firstDay()));
        }
        for (int i = 1; i < sorted.size(); i++) {
            DateSpan before = sorted.get(i - 1).span();
            DateSpan after = sorted.get(i).span();
            checkArgument(!before.overlaps(after), "span %s overlaps span %s", after, before);
        }
        return new Timeline<>(List.copyOf(sorted));
    }

    /** The entries of data files are; they are spared the sorting. */
    private static boolean isInOrder(List<? extends Entry<?>> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i)
                    .span()
                    .firstDay()
                    .isBefore(entries.get(i - 1).span().firstDay())) {
                return false;
            }
        }
        return true;
    }

    /** The entries, earliest first. */
    public List<Entry<T>> entries() {
        return entries;
    }

    /** The value of a day; empty where the day has none. */
    public Optional<T> at(LocalDate day) {
        Entry<T> entry = lastBeginningBy(day);
        return entry != null && entry.span().contains(day) ? Optional.of(entry.value()) : Optional.empty();
    }

    private @Nullable Entry<T> lastBeginningBy(LocalDate day) {
        long wanted = day.toEpochDay();
        int low = 0;
        int high = firstDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstDays[middle] <= wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : entries.get(low - 1);
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return of(entries);
        } catch (IllegalArgumentException e) {
            throw new InvalidObjectException(e.getMessage());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
