package io.github.jetrules.rules.reasoning;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out once and is the same whenever it is asked for, by a number.
 *
 * <p>What is kept is immutable and the same whoever works it out; two threads that ask first may both do so. This class is
 * thread-safe.
 *
 * @param <T> what is kept, immutable
 */
public final class Kept<T> {

    private final AtomicReferenceArray<@Nullable T> places;

    /** Places for the numbers from 0 to below a size; nothing is kept of other numbers. */
    public Kept(int size) {
        this.places = new AtomicReferenceArray<>(size);
    }

    /** Whether something can be kept of a number from 0. */
    public boolean hasPlaceFor(int number) {
        return number < places.length();
    }

    /** What is kept of a number from 0; null if nothing is. */
    public @Nullable T get(int number) {
        return hasPlaceFor(number) ? places.getAcquire(number) : null;
    }

    /** Keeps what was worked out for a number from 0, if there is a place for it, and returns it. */
    public T keep(int number, T worked) {
        if (hasPlaceFor(number)) {
            places.setRelease(number, worked);
        }
        return worked;
    }
}
