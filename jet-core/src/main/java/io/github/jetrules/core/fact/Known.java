package io.github.jetrules.core.fact;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Optional;

/** A fact that the caller states. */
record Known<T extends Serializable>(T known) implements Fact<T> {

    Known {
        checkNotNull(known, "a known fact needs a value");
    }

    @Override
    public Optional<T> value() {
        return Optional.of(known);
    }

    @Override
    public T orNull() {
        return known;
    }

    @Override
    public String toString() {
        return known.toString();
    }
}
