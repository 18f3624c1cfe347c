package io.github.jetrules.rules.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.time.DateSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The stays of an applicant in Japan (日本での居住) by their first and last days, in any order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param spans the stays, the earliest first; none for somebody who never lived in Japan
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record Stays(List<DateSpan> spans) implements Serializable {

    private static final Comparator<DateSpan> BY_DAYS =
            Comparator.comparing(DateSpan::firstDay).thenComparing(Stays::lastDay);

    /**
     * Copies and sorts the stays.
     *
     * @throws IllegalArgumentException if a stay has no last day
     */
    public Stays {
        for (DateSpan span : spans) {
            checkArgument(
                    span.lastDay().isPresent(),
                    "stay %s has no last day; accepted: a stay with its first and last day, expected or past, such as"
                            + " 2014-08-01/2016-07-31",
                    span);
        }
        spans = spans.stream().sorted(BY_DAYS).toList();
    }

    /** These stays. */
    public static Stays of(DateSpan... spans) {
        return new Stays(List.of(spans));
    }

    /** These stays. */
    public static Stays copyOf(Collection<DateSpan> spans) {
        return new Stays(List.copyOf(spans));
    }

    /** A stay that ends after a day, if there is one. */
    Optional<DateSpan> endingAfter(LocalDate day) {
        return spans.stream().filter(stay -> lastDay(stay).isAfter(day)).findFirst();
    }

    /** Whether any of them has a day within some others. */
    boolean overlap(DateSpan days) {
        return spans.stream().anyMatch(days::overlaps);
    }

    /** The unbroken stays within a window: parts outside are cut off, and those that overlap or follow are one. */
    List<DateSpan> unbrokenIn(DateSpan window) {
        List<DateSpan> unbroken = new ArrayList<>();
        for (DateSpan stay : spans) {
            stay.intersection(window).ifPresent(part -> append(part, unbroken));
        }
        return unbroken;
    }

    /** The year in which the last of them ends; there must be one. */
    int lastYear() {
        int year = Integer.MIN_VALUE;
        for (DateSpan stay : spans) {
            year = Math.max(year, lastDay(stay).getYear());
        }
        return year;
    }

    private static void append(DateSpan part, List<DateSpan> unbroken) {
        int end = unbroken.size() - 1;
        if (end < 0 || !(unbroken.get(end).overlaps(part) || unbroken.get(end).isFollowedBy(part))) {
            unbroken.add(part);
            return;
        }
        DateSpan before = unbroken.get(end);
        LocalDate last = lastDay(before).isAfter(lastDay(part)) ? lastDay(before) : lastDay(part);
        unbroken.set(end, DateSpan.ofInclusive(before.firstDay(), last));
    }

    static LocalDate lastDay(DateSpan stay) {
        return stay.lastDay().orElseThrow();
    }
}
