package io.github.jetrules.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A type of field of a request.
 *
 * @param accepted what is accepted, for messages
 * @param reader reads a node; empty if it is of another kind, and an exception if it is not of the form
 */
record FieldType<T>(String accepted, Function<JsonNode, Optional<T>> reader) {

    /** A text; the reader throws if it is not of the form. */
    static <T> FieldType<T> text(String accepted, Function<String, T> reader) {
        return new FieldType<>(
                accepted, node -> node.isTextual() ? Optional.of(reader.apply(node.textValue())) : Optional.empty());
    }

    /** A whole number within a range, which what is accepted names. */
    static <T> FieldType<T> range(String what, long min, long max, LongFunction<T> maker) {
        return new FieldType<>(what + " from " + min + " to " + max, node -> {
            boolean isNumber = node.isIntegralNumber() && node.canConvertToLong();
            return isNumber && node.longValue() >= min && node.longValue() <= max
                    ? Optional.of(maker.apply(node.longValue()))
                    : Optional.empty();
        });
    }
}
