package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.answer.MissingFact;
import java.time.LocalDate;

/**
 * Thrown by direct access to a {@link ParameterSet} for a day on which no value can be used.
 *
 * <p>Questions to the rule book never throw it: they answer Undetermined.
 */
public final class NoValueInForceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LocalDate date;
    private final MissingFact missing;

    NoValueInForceException(LocalDate date, MissingFact missing) {
        super("parameter '" + missing.fact() + "' has no usable value on " + date + " ("
                + missing.code().id() + ")");
        this.date = date;
        this.missing = missing;
    }

    /** The id of the parameter. */
    public String parameterId() {
        return missing.fact();
    }

    /** The day that was asked. */
    public LocalDate date() {
        return date;
    }

    /** Why there is none, as an answer would say it: one of {@link GapQuestions} with what is known nearby. */
    public MissingFact missing() {
        return missing;
    }
}
