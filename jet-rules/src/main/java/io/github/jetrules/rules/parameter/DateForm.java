package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.time.FiscalYear;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A date in a fiscal year that can be named, such as 2015-08-03. */
final class DateForm extends ValueForm<LocalDate> {

    static final LocalDate MIN = FiscalYear.of(FiscalYear.MIN_YEAR).firstDay();
    static final LocalDate MAX = FiscalYear.of(FiscalYear.MAX_YEAR).lastDay();

    @Override
    LocalDate read(String text) {
        LocalDate date = date(text);
        checkArgument(FiscalYear.isInRange(date), "'%s' is out of range", text);
        return date;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date", e);
        }
    }

    @Override
    String write(LocalDate value) {
        return value.toString();
    }
}
