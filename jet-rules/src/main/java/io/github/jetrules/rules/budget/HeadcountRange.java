package io.github.jetrules.rules.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.participant.Headcount;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Head counts (実人員数) that follow one another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param first the smallest number
 * @param last the largest number, inclusive
 */
public record HeadcountRange(Headcount first, Headcount last) implements Serializable {

    /** How many head counts a range may have. */
    public static final int MAX_SIZE = 1_000;

    private static final String BETWEEN = "..";

    /**
     * Checks order and size.
     *
     * @throws IllegalArgumentException if the last is smaller than the first, or there are more than 1,000
     */
    public HeadcountRange {
        checkArgument(
                first.compareTo(last) <= 0,
                "participants %s..%s runs backwards; accepted: the smaller number first",
                first,
                last);
        int size = last.people() - first.people() + 1;
        checkArgument(
                size <= MAX_SIZE,
                "participants %s..%s is a range of %s head counts; accepted: at most %s",
                first,
                last,
                size,
                MAX_SIZE);
    }

    /**
     * All head counts from one to another.
     *
     * @param first 0 to 100,000
     * @param last the same, inclusive
     * @throws IllegalArgumentException if a number is out of range, or they make no range
     */
    public static HeadcountRange ofInclusive(int first, int last) {
        return new HeadcountRange(Headcount.of(first), Headcount.of(last));
    }

    /** One head count alone. */
    public static HeadcountRange of(Headcount only) {
        return new HeadcountRange(only, only);
    }

    /**
     * Reads {@code 3} or {@code 0..10}.
     *
     * @throws IllegalArgumentException if the text is neither, or the numbers make no range
     */
    public static HeadcountRange parse(String text) {
        requireNonNull(text, "text");
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return of(headcount(text, text));
        }
        Headcount first = headcount(text.substring(0, between), text);
        return new HeadcountRange(first, headcount(text.substring(between + BETWEEN.length()), text));
    }

    private static Headcount headcount(String digits, String text) {
        boolean isNumber = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (isNumber && digits.length() <= Integer.toString(Headcount.MAX).length()) {
            return Headcount.of(Integer.parseInt(digits));
        }
        throw new IllegalArgumentException("participants '" + text
                + "' is not accepted; accepted: a whole number from 0 to " + Headcount.MAX
                + ", or two of them such as 0..10");
    }

    /** Every head count of the range, the smallest first. */
    public List<Headcount> headcounts() {
        return IntStream.rangeClosed(first.people(), last.people())
                .mapToObj(Headcount::of)
                .toList();
    }

    /** Whether there is more than one. */
    public boolean isSeveral() {
        return !first.equals(last);
    }

    /** The form that {@link #parse} reads: {@code 0..10}. */
    @Override
    public String toString() {
        return isSeveral() ? first + BETWEEN + last : first.toString();
    }
}
