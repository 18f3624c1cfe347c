package io.github.jetrules.rules.parameter;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A date, such as 2015-08-03. */
final class DateForm extends ValueForm<LocalDate> {

    @Override
    public LocalDate apply(String text) {
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
