package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** Where a step stands on a day, by the months of its plan. */
public enum StepState implements Labelled {
    /** Its months, or the early part of the last one, are over. */
    OVER(BilingualText.of("終了", "over")),
    /** The day lies in its months. */
    CURRENT(BilingualText.of("実施中", "under way")),
    /** The source gives no day and the day lies in the months by one reading only, or arrivals did not follow the plan. */
    UNCLEAR(BilingualText.of("資料からは不明", "cannot be told from the source")),
    /** It begins next. */
    NEXT(BilingualText.of("次", "next")),
    /** It begins later than the next. */
    LATER(BilingualText.of("今後", "later"));

    private final BilingualText label;

    StepState(BilingualText label) {
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
}
