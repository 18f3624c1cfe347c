package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.time.FiscalYear;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all cases of a fiscal year, worked out when the year is first asked for and then kept.
 *
 * <p>Fiscal years are few, so nothing is ever forgotten. What is kept is immutable and the same whoever works it out; two
 * threads that ask first may both do so. This class is thread-safe.
 *
 * @param <T> what is kept, immutable
 */
public abstract class ByFiscalYear<T> {

    private final AtomicReferenceArray<@Nullable T> years =
            new AtomicReferenceArray<>(FiscalYear.MAX_YEAR - FiscalYear.MIN_YEAR + 1);

    /** What holds for a year, from the values of the law alone. */
    protected abstract T workOut(FiscalYear year);

    /** What holds for a year. */
    public final T of(FiscalYear year) {
        int place = year.year() - FiscalYear.MIN_YEAR;
        T known = years.getAcquire(place);
        if (known == null) {
            known = workOut(year);
            years.setRelease(place, known);
        }
        return known;
    }
}
