package io.github.jetrules.rules.reasoning;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.source.Citation;
import java.util.List;

/** Citations of one finding. */
public final class Citations {

    private Citations() {}

    /** Some and then others, each once. */
    public static List<Citation> both(List<Citation> some, List<Citation> others) {
        ImmutableList.Builder<Citation> both = ImmutableList.<Citation>builder().addAll(some);
        for (Citation citation : others) {
            if (!some.contains(citation)) {
                both.add(citation);
            }
        }
        return both.build();
    }
}
