package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.Timeline;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that is known of one parameter: what it is, and its values over time.
 *
 * <p>Mandatory: parameter, title, unit, continuity, askOf, values. Optional: documentation. This class is immutable and
 * thread-safe.
 *
 * @param <T> the type of the values
 */
@Value.Immutable
public abstract class ParameterHistory<T> {

    ParameterHistory() {}

    /** The key. */
    public abstract Parameter<T> parameter();

    /** What the value is. */
    public abstract BilingualText title();

    /** The unit, such as {@code yen per participant}. */
    public abstract String unit();

    /** What becomes of a value after the last date for which it was checked. */
    public abstract Continuity continuity();

    /** Who can say a value that the library does not have. */
    public abstract AskOf askOf();

    /** The values, earliest first, each on its own days. */
    public abstract Timeline<SourcedValue<T>> values();

    /** What the reader of the data should know. */
    public abstract Optional<BilingualText> documentation();

    @Value.Check
    void check() {
        checkArgument(!values().entries().isEmpty(), "parameter '%s' has no values", parameter());
    }

    /** A builder; the class description says what is mandatory. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Builds histories; the description of {@link ParameterHistory} says what is mandatory.
     *
     * @param <T> the type of the values
     */
    public static final class Builder<T> extends ImmutableParameterHistory.Builder<T> {
        Builder() {}
    }
}
