package io.github.jetrules.rules.fiscal;

import com.google.common.collect.ImmutableSet;
import io.github.jetrules.core.source.Citation;
import java.util.List;

/** Citations of one finding. */
final class Citations {

    private Citations() {}

    /** Some and then others, each once. */
    static List<Citation> both(List<Citation> some, List<Citation> others) {
        return ImmutableSet.<Citation>builder()
                .addAll(some)
                .addAll(others)
                .build()
                .asList();
    }
}
