package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.time.CalendarPeriod;

/** A length in whole years, 1 to a limit. */
final class YearsForm extends ValueForm<CalendarPeriod> {

    private final int max;

    YearsForm(int max) {
        this.max = max;
    }

    @Override
    CalendarPeriod read(String text) {
        return CalendarPeriod.ofYears(smallNumber(text, max));
    }

    @Override
    String write(CalendarPeriod value) {
        return Integer.toString(value.years());
    }
}
