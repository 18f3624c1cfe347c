package io.github.jetrules.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;

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

    /** A whole number; the reader throws if it is out of range. */
    static <T> FieldType<T> number(String accepted, Function<Long, T> reader) {
        return new FieldType<>(
                accepted,
                node -> node.isIntegralNumber() && node.canConvertToLong()
                        ? Optional.of(reader.apply(node.longValue()))
                        : Optional.empty());
    }
}
