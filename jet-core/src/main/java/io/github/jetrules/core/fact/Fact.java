package io.github.jetrules.core.fact;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that a caller says of a case, or does not.
 *
 * <p>Not saying is never zero, false or a default. A fact that was asked for and could not be answered stays apart from
 * one that was never asked for: the first is not worth asking again. This type is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public sealed interface Fact<T extends Serializable> extends Serializable permits Known, Absent {

    /** A fact that the caller states. */
    static <T extends Serializable> Fact<T> known(T value) {
        return new Known<>(value);
    }

    /** A fact that the caller did not state. */
    @SuppressWarnings("unchecked") // holds no value
    static <T extends Serializable> Fact<T> notSupplied() {
        return (Fact<T>) Absent.NOT_SUPPLIED;
    }

    /** A value that the caller knows, or a fact that was not supplied where it is null. */
    static <T extends Serializable> Fact<T> ofNullable(@Nullable T value) {
        return value == null ? notSupplied() : known(value);
    }

    /** A fact that was asked for, and nobody could say. */
    @SuppressWarnings("unchecked") // holds no value
    static <T extends Serializable> Fact<T> askedWithoutAnswer() {
        return (Fact<T>) Absent.ASKED_WITHOUT_ANSWER;
    }

    /** The value, where it is known. */
    Optional<T> value();

    /** The value; null where it is not known. The same as {@link #value()}, for code that asks very often. */
    @Nullable
    T orNull();

    /** Whether the value is known. */
    default boolean isKnown() {
        return orNull() != null;
    }

    /** Whether the fact was asked for without an answer. */
    default boolean wasAsked() {
        return this == Absent.ASKED_WITHOUT_ANSWER;
    }

    /** The same fact about another form of the value. */
    @SuppressWarnings("unchecked") // an absent fact holds no value
    default <R extends Serializable> Fact<R> map(Function<? super T, ? extends R> mapper) {
        return this instanceof Known<T> known ? known(mapper.apply(known.known())) : (Fact<R>) this;
    }
}
