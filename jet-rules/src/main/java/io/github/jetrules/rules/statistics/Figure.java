package io.github.jetrules.rules.statistics;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A published figure on the programme, with the fact that states it.
 *
 * @param value the number
 * @param fact what it counts, its unit, its period and its source
 */
public record Figure(BigDecimal value, CatalogueFact fact) implements Serializable {

    /** Refuses null. */
    public Figure {
        requireNonNull(value, "value");
        requireNonNull(fact, "fact");
    }

    /** How far the figure can be relied on, for the period that its fact names: the weakest level. */
    public Assurance assurance() {
        Assurances levels = fact.precision().levels();
        if (!fact.citation().source().tier().isPrimary()) {
            levels = levels.plus(Assurance.SECONDARY);
        }
        return levels.weakest().orElse(Assurance.VERIFIED);
    }
}
