package io.github.jetrules.rules;

import com.google.common.collect.Lists;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.calendar.ActedMonths;
import io.github.jetrules.rules.calendar.MonthWindow;
import io.github.jetrules.rules.calendar.Route;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.remuneration.Remuneration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The values of a parameter, each changed a little: one more, a day later, the next word. */
final class OtherValues {

    private OtherValues() {}

    /** Overlays with another value for each that is known; none where a parameter has one word only. */
    static <T> List<List<OverlayValue>> of(ParameterHistory<T> history) {
        List<List<OverlayValue>> overlays = new ArrayList<>();
        List<OverlayValue> values;
        int choice = 0;
        do {
            values = new ArrayList<>();
            for (Timeline.Entry<SourcedValue<T>> entry : history.values().entries()) {
                Optional<T> known = entry.value().value();
                if (known.isPresent()) {
                    List<OverlayValue> others = overlays(history.parameter(), entry, known.get());
                    if (choice < others.size()) {
                        values.add(others.get(choice));
                    }
                }
            }
            if (!values.isEmpty()) {
                overlays.add(values);
            }
            choice++;
        } while (!values.isEmpty());
        return overlays;
    }

    @SuppressWarnings("unchecked") // another value of the same class
    private static <T> List<OverlayValue> overlays(
            Parameter<T> parameter, Timeline.Entry<SourcedValue<T>> entry, T known) {
        List<OverlayValue> overlays = new ArrayList<>();
        others(known).forEach(other -> {
            try {
                overlays.add(parameter.overlay(entry.span(), (T) other, "p. 1"));
            } catch (IllegalArgumentException e) {
                // no value of the parameter
            }
        });
        return overlays;
    }

    private static Stream<?> others(Object value) {
        if (value instanceof Yen yen) {
            return Stream.of(Yen.of(yen.amount() + 1));
        } else if (value instanceof Integer number) {
            return Stream.of(number + 1);
        } else if (value instanceof BigDecimal number) {
            return Stream.of(number.add(BigDecimal.ONE));
        } else if (value instanceof Population population) {
            return Stream.of(Population.of(population.people() + 1));
        } else if (value instanceof CalendarPeriod period) {
            return Stream.of(CalendarPeriod.ofYears(period.years() + 1));
        } else if (value instanceof ProgrammeRound round) {
            return Stream.of(new ProgrammeRound(round.number() + 1));
        } else if (value instanceof LocalDate day) {
            return Stream.of(day.plusDays(1));
        } else if (value instanceof Remuneration pay) {
            return Stream.of(new Remuneration(Yen.of(pay.amount().amount() + 1), pay.tax()));
        } else if (value instanceof MonthWindow window) {
            return Stream.of(later(window));
        } else if (value instanceof ActedMonths acted) {
            return Stream.of(new ActedMonths(later(acted.months()), acted.actor()));
        } else if (value instanceof Route route) {
            return Stream.of(new Route(Lists.reverse(route.stops())));
        } else if (value instanceof Set<?> set) {
            Set<Object> fewer = new LinkedHashSet<>(set);
            fewer.remove(set.iterator().next());
            return Stream.of(fewer);
        } else if (value instanceof Enum<?> word) {
            return Arrays.stream(word.getDeclaringClass().getEnumConstants()).filter(other -> other != word);
        }
        return Stream.empty();
    }

    private static MonthWindow later(MonthWindow window) {
        return new MonthWindow(window.from().plus(1), window.through().plus(1));
    }
}
