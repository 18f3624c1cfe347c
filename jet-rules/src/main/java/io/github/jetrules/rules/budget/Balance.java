package io.github.jetrules.rules.budget;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** The sign of a difference: on which side measure and cost lie. The ids are part of the API. */
public enum Balance implements Labelled {
    /** More is counted than paid (措置額が経費を上回る). */
    MEASURE_EXCEEDS_COST("measure-exceeds-cost", BilingualText.of("措置額が経費を上回る", "the amount counted exceeds the cost")),
    /** As much is counted as paid (措置額と経費が等しい). */
    EQUAL("equal", BilingualText.of("措置額と経費が等しい", "the amount counted equals the cost")),
    /** More is paid than counted (経費が措置額を上回る). */
    COST_EXCEEDS_MEASURE("cost-exceeds-measure", BilingualText.of("経費が措置額を上回る", "the cost exceeds the amount counted"));

    private final String id;
    private final BilingualText label;

    Balance(String id, BilingualText label) {
        this.id = id;
        this.label = label;
    }

    /** The sign of the measure less the cost. */
    static Balance of(Yen difference) {
        if (difference.isNegative()) {
            return COST_EXCEEDS_MEASURE;
        }
        return difference.equals(Yen.ZERO) ? EQUAL : MEASURE_EXCEEDS_COST;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }
}
