package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.source.Citation;
import java.util.ArrayList;
import java.util.List;

/** Citations of one finding. */
public final class Citations {

    private Citations() {}

    /** Some and then others, each once. */
    public static List<Citation> both(List<Citation> some, List<Citation> others) {
        if (some.isEmpty()) {
            return others;
        }
        List<Citation> both = new ArrayList<>(some);
        for (Citation citation : others) {
            if (!some.contains(citation)) {
                both.add(citation);
            }
        }
        return List.copyOf(both);
    }
}
