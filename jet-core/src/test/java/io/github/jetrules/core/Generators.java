package io.github.jetrules.core;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The jqwik arbitraries that the tests share. */
public final class Generators {

    /** The earliest and the latest day that a fiscal year can contain. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1947, 4, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(3000, 3, 31);

    private static final LocalDate NEAR = LocalDate.of(2019, 3, 1);

    private Generators() {}

    /** Days of the whole range of fiscal years. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Days of some 60 days around 1 April 2019, so that spans of them often touch. */
    public static Arbitrary<LocalDate> nearDays() {
        return Arbitraries.integers().between(0, 60).map(NEAR::plusDays);
    }

    /** Years that can be fiscal years. */
    public static Arbitrary<FiscalYear> fiscalYears() {
        return Arbitraries.integers().between(1947, 2999).map(FiscalYear::of);
    }

    /** Spans of up to 20 days close to each other, some without an end. */
    public static Arbitrary<DateSpan> nearSpans() {
        Arbitrary<DateSpan> closed = Combinators.combine(
                        nearDays(), Arbitraries.integers().between(0, 20))
                .as((first, more) -> DateSpan.ofInclusive(first, first.plusDays(more)));
        Arbitrary<DateSpan> open = nearDays().map(DateSpan::startingOn);
        return Arbitraries.frequencyOf(Tuple.of(4, closed), Tuple.of(1, open));
    }

    /** Spans with an end, of up to ten years. */
    public static Arbitrary<DateSpan> closedSpans() {
        return Combinators.combine(
                        Arbitraries.longs().between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay() - 3660),
                        Arbitraries.integers().between(0, 3660))
                .as((first, more) ->
                        DateSpan.ofInclusive(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(first + more)));
    }

    /** Spans with and without an end over the whole range. */
    public static Arbitrary<DateSpan> spans() {
        return Arbitraries.frequencyOf(Tuple.of(4, closedSpans()), Tuple.of(1, days().map(DateSpan::startingOn)));
    }

    /** Entries that do not overlap, in a shuffled order, with gaps, the last one sometimes without an end. */
    public static Arbitrary<List<Timeline.Entry<String>>> entries() {
        Arbitrary<List<Integer>> steps =
                Arbitraries.integers().between(0, 6).list().ofMinSize(0).ofMaxSize(16);
        return Combinators.combine(steps, Arbitraries.of(true, false))
                .as((numbers, open) -> entries(numbers, open))
                .flatMap(sorted -> Arbitraries.shuffle(sorted));
    }

    private static List<Timeline.Entry<String>> entries(List<Integer> steps, boolean open) {
        List<Timeline.Entry<String>> entries = new ArrayList<>();
        LocalDate day = NEAR;
        for (int i = 0; i + 1 < steps.size(); i += 2) {
            LocalDate first = day.plusDays(steps.get(i));
            LocalDate last = first.plusDays(steps.get(i + 1));
            boolean endless = open && i + 3 >= steps.size();
            DateSpan span = endless ? DateSpan.startingOn(first) : DateSpan.ofInclusive(first, last);
            entries.add(new Timeline.Entry<>(span, "value " + i / 2));
            day = last.plusDays(1);
        }
        return entries;
    }

    /** All amounts, extremes included. */
    public static Arbitrary<Yen> yen() {
        return Arbitraries.longs().map(Yen::of);
    }

    /** All sets of levels. */
    public static Arbitrary<Assurances> assurances() {
        return Arbitraries.of(Assurance.class).set().map(Generators::join);
    }

    private static Assurances join(Iterable<Assurance> levels) {
        Assurances all = Assurances.NONE;
        for (Assurance level : levels) {
            all = all.plus(level);
        }
        return all;
    }
}
