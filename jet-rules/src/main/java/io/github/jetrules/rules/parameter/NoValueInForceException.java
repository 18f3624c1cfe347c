package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by direct access to a {@link ParameterSet} for a day on which no value can be used.
 *
 * <p>Questions to the rule book never throw it: they answer Undetermined.
 */
public final class NoValueInForceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameterId;
    private final LocalDate date;
    private final @Nullable DateSpan knownPeriod;

    NoValueInForceException(String parameterId, LocalDate date, Optional<DateSpan> knownPeriod) {
        super("parameter '" + parameterId + "' has no usable value on " + date + "; values are known for "
                + knownPeriod.map(DateSpan::toString).orElse("no day"));
        this.parameterId = parameterId;
        this.date = date;
        this.knownPeriod = knownPeriod.orElse(null);
    }

    /** The id of the parameter. */
    public String parameterId() {
        return parameterId;
    }

    /** The day that was asked. */
    public LocalDate date() {
        return date;
    }

    /** From the first to the last day for which a value is known; empty where none is known. */
    public Optional<DateSpan> knownPeriod() {
        return Optional.ofNullable(knownPeriod);
    }
}
