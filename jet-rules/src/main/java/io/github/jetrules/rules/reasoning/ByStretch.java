package io.github.jetrules.rules.reasoning;

import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What holds on a whole stretch of days on which some parameters have the same reading, worked out when one of its days
 * is first asked for and then kept.
 *
 * <p>A gap names the day that was asked, so what is kept must not hold one. What is kept is immutable and the same whoever
 * works it out; two threads that ask first may both do so. This class is thread-safe.
 *
 * @param <T> what is kept, immutable
 */
public abstract class ByStretch<T> {

    private final LocalDate[] firstDays;
    private final AtomicReferenceArray<@Nullable T> stretches;

    /** The stretches of these parameters. */
    protected ByStretch(ParameterSet parameters, Collection<? extends Parameter<?>> of) {
        this.firstDays = parameters.turningPoints(of).toArray(new LocalDate[0]);
        this.stretches = new AtomicReferenceArray<>(firstDays.length + 1);
    }

    /** What holds on the stretch of a day, from the values of the law alone. */
    protected abstract T workOut(LocalDate day);

    /** What holds on the stretch of a day. */
    public final T on(LocalDate day) {
        int place = place(day);
        T known = stretches.getAcquire(place);
        if (known == null) {
            known = workOut(day);
            stretches.setRelease(place, known);
        }
        return known;
    }

    /** The number of stretches that begin on a day or before it. */
    private int place(LocalDate day) {
        int low = 0;
        int high = firstDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firstDays[middle].isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
