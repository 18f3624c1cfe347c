package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;
import java.util.Optional;

/** Of which month of a step a source names only a part, without a day. The ids are part of the API. */
public enum PartOfMonth implements Labelled {
    /** It begins late in its first month (下旬). */
    LATE_START("late-start", BilingualText.of("開始は開始月の下旬", "begins late in the month")),
    /** It ends early in its last month (上旬). */
    EARLY_END("early-end", BilingualText.of("終了は終了月の上旬", "ends early in the month")),
    /** It ends early in its last month or in the month before (前月又は上旬). */
    EARLY_END_OR_MONTH_BEFORE(
            "early-end-or-month-before",
            BilingualText.of("終了は終了月の上旬又はその前月中", "ends early in the month or in the month before")),
    /** It begins late in its first month and ends early in its last one. */
    LATE_START_AND_EARLY_END(
            "late-start-and-early-end",
            BilingualText.of("開始は開始月の下旬、終了は終了月の上旬", "begins late and ends early in the month"));

    private final String id;
    private final BilingualText label;

    PartOfMonth(String id, BilingualText label) {
        this.id = id;
        this.label = label;
    }

    static Optional<PartOfMonth> of(DatedWindow months) {
        if (months.orBefore()) {
            return Optional.of(EARLY_END_OR_MONTH_BEFORE);
        }
        if (months.startsLate()) {
            return Optional.of(months.endsEarly() ? LATE_START_AND_EARLY_END : LATE_START);
        }
        return months.endsEarly() ? Optional.of(EARLY_END) : Optional.empty();
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
