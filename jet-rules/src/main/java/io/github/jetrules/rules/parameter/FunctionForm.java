package io.github.jetrules.rules.parameter;

import java.util.function.Function;

/** A form of another package, as a pair of functions. */
final class FunctionForm<T> extends ValueForm<T> {

    private final Function<String, T> reader;
    private final Function<T, String> writer;

    FunctionForm(Function<String, T> reader, Function<T, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    T read(String text) {
        return reader.apply(text);
    }

    @Override
    String write(T value) {
        return writer.apply(value);
    }
}
