package io.github.jetrules.rules.parameter;

import io.github.jetrules.rules.parameter.Reading.Gap;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The gaps of one parameter that were asked for lately, so that questions about the same few years share them.
 *
 * <p>Each day has one place, which it shares with others; the last of them that was asked for stands there. What is
 * found never depends on what was kept. This class is thread-safe.
 */
final class RecentGaps<T> {

    /** A power of two. */
    private static final int PLACES = 256;

    private final AtomicReferenceArray<@Nullable Asked<T>> places = new AtomicReferenceArray<>(PLACES);

    private record Asked<T>(LocalDate day, Gap<T> gap) {}

    /** The gap of a day; null if it is not kept. */
    @Nullable
    Gap<T> at(LocalDate day) {
        Asked<T> asked = places.getAcquire(placeOf(day));
        return asked != null && asked.day().equals(day) ? asked.gap() : null;
    }

    /** Keeps the gap of a day. */
    void keep(LocalDate day, Gap<T> gap) {
        places.setRelease(placeOf(day), new Asked<>(day, gap));
    }

    private static int placeOf(LocalDate day) {
        return (day.getYear() + day.getDayOfYear()) & (PLACES - 1);
    }
}
