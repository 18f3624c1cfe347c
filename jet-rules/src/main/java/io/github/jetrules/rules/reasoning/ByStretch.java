package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What holds on a whole stretch of days on which some parameters have the same reading, worked out when one of its days
 * is first asked for and then kept.
 *
 * <p>A gap names the day that was asked, so what is kept must not hold one. This class is thread-safe.
 *
 * @param <T> what is kept, immutable
 */
public abstract class ByStretch<T> {

    private final LocalDate[] firstDays;

    /** The same days as numbers. */
    private final int[] numbers;

    /** For each calendar year the number of stretches that begin before it. */
    private final int[] before = new int[FiscalYear.MAX_YEAR - FiscalYear.MIN_YEAR + 1];

    private final Kept<T> stretches;

    /** The stretches of these parameters. */
    protected ByStretch(ParameterSet parameters, Collection<? extends Parameter<?>> of) {
        this.firstDays = parameters.turningPoints(of).toArray(new LocalDate[0]);
        this.numbers = new int[firstDays.length];
        for (int i = 0; i < firstDays.length; i++) {
            numbers[i] = number(firstDays[i]);
        }
        for (int i = 1, begun = 0; i < before.length; i++) {
            while (begun < firstDays.length && firstDays[begun].getYear() < FiscalYear.MIN_YEAR + i) {
                begun++;
            }
            before[i] = begun;
        }
        this.stretches = new Kept<>(firstDays.length + 1);
    }

    /** What holds on the stretch of a day, from the values of the law alone. */
    protected abstract T workOut(LocalDate day);

    /** What holds on the stretch of a day. */
    public final T on(LocalDate day) {
        int place = place(day);
        T known = stretches.get(place);
        return known == null ? stretches.keep(place, workOut(day)) : known;
    }

    /** The first day of the stretch after that of a day; null after the last one. */
    public final @Nullable LocalDate nextAfter(LocalDate day) {
        int place = place(day);
        return place < firstDays.length ? firstDays[place] : null;
    }

    /** The number of stretches that begin on a day or before it; few begin in one year. */
    private int place(LocalDate day) {
        int year = Math.max(0, Math.min(day.getYear() - FiscalYear.MIN_YEAR, before.length - 1));
        int place = before[year];
        int number = number(day);
        while (place < numbers.length && numbers[place] <= number) {
            place++;
        }
        return place;
    }

    /** A number by which days are in order; quicker to compare, and to make, than a day or its count from an epoch. */
    private static int number(LocalDate day) {
        return (day.getYear() * 16 + day.getMonthValue()) * 32 + day.getDayOfMonth();
    }
}
