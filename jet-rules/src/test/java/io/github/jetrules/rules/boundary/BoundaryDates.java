package io.github.jetrules.rules.boundary;

import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The days at which answers can change, as the data has them: the day before, first, last and day after of each period. */
public final class BoundaryDates {

    private BoundaryDates() {}

    /** The days of all parameters of some topics. */
    public static NavigableSet<LocalDate> days(JetRules rules, String... topics) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ParameterHistory<?> history : rules.parameters().histories()) {
            if (List.of(topics).contains(history.parameter().topic())) {
                days.addAll(days(history));
            }
        }
        return days;
    }

    /** The days of all parameters of all topics. */
    public static NavigableSet<LocalDate> allDays(JetRules rules) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ParameterHistory<?> history : rules.parameters().histories()) {
            days.addAll(days(history));
        }
        return days;
    }

    /** The days of one parameter, those at which the check of its source ended included. */
    public static NavigableSet<LocalDate> days(ParameterHistory<?> history) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Timeline.Entry<? extends SourcedValue<?>> entry : history.values().entries()) {
            add(entry.span(), days);
            entry.value().verifiedThrough().ifPresent(day -> {
                days.add(day);
                days.add(day.plusDays(1));
            });
        }
        return days;
    }

    private static void add(DateSpan span, NavigableSet<LocalDate> days) {
        days.add(span.firstDay().minusDays(1));
        days.add(span.firstDay());
        span.lastDay().ifPresent(last -> {
            days.add(last);
            days.add(last.plusDays(1));
        });
    }

    /** The fiscal years of the days of some topics, and the first and the last year that can be asked for. */
    public static List<FiscalYear> years(JetRules rules, int first, int last, String... topics) {
        NavigableSet<FiscalYear> years = new TreeSet<>();
        for (LocalDate day : days(rules, topics)) {
            if (FiscalYear.isInRange(day)) {
                years.add(FiscalYear.containing(day));
            }
        }
        years.add(FiscalYear.of(first));
        years.add(FiscalYear.of(last));
        return years.stream()
                .filter(year -> year.year() >= first && year.year() <= last)
                .toList();
    }
}
