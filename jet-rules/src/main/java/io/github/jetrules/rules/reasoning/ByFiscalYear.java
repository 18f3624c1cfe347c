package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.time.FiscalYear;

/**
 * What holds for all cases of a fiscal year, worked out when the year is first asked for and then kept.
 *
 * <p>Fiscal years are few, so nothing is ever forgotten. This class is thread-safe.
 *
 * @param <T> what is kept, immutable
 */
public abstract class ByFiscalYear<T> {

    private final Kept<T> years = new Kept<>(FiscalYear.MAX_YEAR - FiscalYear.MIN_YEAR + 1);

    /** What holds for a year, from the values of the law alone. */
    protected abstract T workOut(FiscalYear year);

    /** What holds for a year. */
    public final T of(FiscalYear year) {
        int place = year.year() - FiscalYear.MIN_YEAR;
        T known = years.get(place);
        return known == null ? years.keep(place, workOut(year)) : known;
    }
}
