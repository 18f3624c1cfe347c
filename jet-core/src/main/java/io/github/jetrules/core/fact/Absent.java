package io.github.jetrules.core.fact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two ways in which a fact can be absent. */
enum Absent implements Fact<String> {
    NOT_SUPPLIED,
    ASKED_WITHOUT_ANSWER;

    @Override
    public Optional<String> value() {
        return Optional.empty();
    }

    @Override
    public @Nullable String orNull() {
        return null;
    }
}
