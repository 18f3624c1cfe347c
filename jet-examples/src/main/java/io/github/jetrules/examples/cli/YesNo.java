package io.github.jetrules.examples.cli;

import io.github.jetrules.core.fact.Fact;
import org.jspecify.annotations.Nullable;

/** The answer to a yes-or-no option. */
enum YesNo {
    YES,
    NO;

    /** The fact that an option states, if it was given. */
    static Fact<Boolean> fact(@Nullable YesNo option) {
        return option == null ? Fact.notSupplied() : Fact.known(option == YES);
    }
}
