package io.github.jetrules.core.participant;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** The group in which participants arrive (来日グループ). */
public enum ArrivalGroup implements Labelled {
    /** Arrival in April (４月来日), for English-speaking countries. */
    APRIL(BilingualText.of("4月来日", "April arrival")),
    /** Arrival in July or August (夏期来日), the main arrival of a round. */
    SUMMER(BilingualText.of("夏期来日", "summer arrival"));

    private static final Optional<ArrivalGroup> IN_APRIL = Optional.of(APRIL);
    private static final Optional<ArrivalGroup> IN_SUMMER = Optional.of(SUMMER);

    private final BilingualText label;

    ArrivalGroup(BilingualText label) {
        this.label = label;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }

    /** The group of an arrival by its month; empty in a month that leaves it open. */
    public static Optional<ArrivalGroup> usualFor(LocalDate arrival) {
        Month month = arrival.getMonth();
        if (month == Month.APRIL) {
            return IN_APRIL;
        }
        return month == Month.JULY || month == Month.AUGUST ? IN_SUMMER : Optional.empty();
    }
}
