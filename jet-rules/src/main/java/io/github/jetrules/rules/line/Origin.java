package io.github.jetrules.rules.line;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What all lines for an item have in common, whatever their amounts, so that they can share it.
 *
 * @param item what they are for
 * @param isCounted whether they are so many times a unit
 * @param about whom they are for, by name; mostly empty
 * @param assurances the levels of the values of the law
 * @param citations where they come from
 */
@SuppressWarnings("serial") // immutable collections of Guava and the JDK, which are serialisable
record Origin(Item item, boolean isCounted, Map<String, Object> about, Assurances assurances, List<Citation> citations)
        implements Serializable {

    Origin {
        // Mostly empty, and then nothing of Guava is touched, which is slow to load.
        about = about.isEmpty() ? Map.of() : ImmutableMap.copyOf(about);
        citations = List.copyOf(citations);
    }
}
