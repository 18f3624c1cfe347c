package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serializable;

/** Writes values of one type alone as the same method writes them within an answer. */
final class PartSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final Writer<T> writer;

    PartSerializer(Class<T> type, Writer<T> writer) {
        super(type);
        this.writer = writer;
    }

    /** Writes a value as a JSON value. */
    @FunctionalInterface
    interface Writer<T> extends Serializable {
        void write(T value, JsonGenerator json) throws IOException;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
        writer.write(value, json);
    }
}
