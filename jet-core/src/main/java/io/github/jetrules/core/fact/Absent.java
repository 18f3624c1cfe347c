package io.github.jetrules.core.fact;

import java.util.Optional;

/** The two ways in which a fact can be absent. */
enum Absent implements Fact<String> {
    NOT_SUPPLIED,
    ASKED_WITHOUT_ANSWER;

    @Override
    public Optional<String> value() {
        return Optional.empty();
    }
}
