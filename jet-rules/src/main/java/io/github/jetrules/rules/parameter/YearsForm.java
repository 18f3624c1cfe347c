package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.time.CalendarPeriod;

/** A length in whole years. */
final class YearsForm extends ValueForm<CalendarPeriod> {

    @Override
    public CalendarPeriod apply(String text) {
        return CalendarPeriod.ofYears(smallNumber(text));
    }

    @Override
    String write(CalendarPeriod value) {
        return Integer.toString(value.years());
    }
}
