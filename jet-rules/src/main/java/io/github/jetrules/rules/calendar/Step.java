package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** A step of a round. The ids are part of the API. */
public enum Step implements Labelled {
    /** Survey of the placements that organisations ask for (要望調査). */
    PLACEMENT_REQUEST_SURVEY("placement-request-survey", BilingualText.of("配置要望調査", "Placement request survey")),
    /** Arrival in April, for English-speaking countries, with a survey of its own (４月来日). */
    APRIL_ARRIVAL("april-arrival", BilingualText.of("4月来日（英語圏のみ）", "April arrival (English-speaking only)")),
    /** Notice of the results (配置結果の通知). */
    PLACEMENT_RESULTS("placement-results", BilingualText.of("配置結果の通知", "Notice of placement results")),
    /** Arrival in Japan, orientation, and on to the organisations (参加者の来日). */
    ARRIVAL("arrival", BilingualText.of("参加者の来日", "Arrival in Japan"));

    private final String id;
    private final BilingualText label;

    Step(String id, BilingualText label) {
        this.id = id;
        this.label = label;
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
