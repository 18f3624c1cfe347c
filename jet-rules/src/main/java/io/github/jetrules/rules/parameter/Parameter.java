package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;

/**
 * A typed key to a value of the law (パラメータ).
 *
 * <p>The value stands in a data file under the id, next to its source; code reads it by this key and never repeats it.
 * This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @param id the id in the data files, such as {@code cost.membership-fee}; part of the API
 * @param type how the value is written
 */
public record Parameter<T>(String id, ParameterType<T> type) {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id does not begin with a topic and a dot
     */
    public Parameter {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        checkArgument(
                id.indexOf('.') > 0,
                "parameter '%s' has no topic; accepted: a topic, a dot and a name, such as cost.membership-fee",
                id);
    }

    /**
     * A key.
     *
     * @throws IllegalArgumentException if the id does not begin with a topic and a dot
     */
    public static <T> Parameter<T> of(String id, ParameterType<T> type) {
        return new Parameter<>(id, type);
    }

    /**
     * A value of this parameter for an overlay.
     *
     * @param span the days on which it is in force, by the date that the parameter goes by, as its key says: pay goes by the
     *     day of arrival, so a value from 2025-04-01 is for those who arrive from then on
     * @param value the value
     * @param at where it comes from, such as a budget and a place in it
     * @throws IllegalArgumentException if the value cannot be written so that it is read back as it is, such as 18 months
     *     where whole years are accepted
     */
    public OverlayValue overlay(DateSpan span, T value, String at) {
        String written = type.write(value);
        checkArgument(
                type.reads(written, value),
                "value %s of %s cannot be written; accepted: %s",
                value,
                id,
                type.accepted());
        return OverlayValue.builder()
                .parameter(id)
                .span(span)
                .value(written)
                .at(at)
                .build();
    }

    /** The topic: the id up to its first dot. */
    public String topic() {
        return id.substring(0, id.indexOf('.'));
    }

    @Override
    public String toString() {
        return id;
    }
}
