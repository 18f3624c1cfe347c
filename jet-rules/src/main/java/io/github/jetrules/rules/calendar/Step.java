package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** A step of a round, in order of time. The ids are part of the API. */
public enum Step implements Labelled {
    /** Recruitment of applicants abroad (募集). */
    APPLICANT_RECRUITMENT("applicant-recruitment", BilingualText.of("応募者の募集", "Recruitment of applicants")),
    /** Survey of the placements that organisations ask for (要望調査). */
    PLACEMENT_REQUEST_SURVEY("placement-request-survey", BilingualText.of("配置要望調査", "Placement request survey")),
    /** First notice to applicants and interviews (一次選考の通知、面接). */
    FIRST_NOTICE_AND_INTERVIEWS(
            "first-notice-and-interviews", BilingualText.of("一次選考の結果通知及び面接", "First notice and interviews")),
    /** Notice to those who will arrive in April (４月来日者への通知). */
    APRIL_NOTICE("april-notice", BilingualText.of("4月来日者への通知", "Notice to April arrivals")),
    /** Notice of the results to applicants (選考結果の通知). */
    APPLICANT_RESULTS("applicant-results", BilingualText.of("応募者への選考結果の通知", "Results to applicants")),
    /** Arrival in April, for English-speaking countries, with a survey of its own (４月来日). */
    APRIL_ARRIVAL("april-arrival", BilingualText.of("4月来日（英語圏のみ）", "April arrival (English-speaking only)")),
    /** Notice of the placements to the organisations (配置結果の通知). */
    PLACEMENT_RESULTS("placement-results", BilingualText.of("配置結果の通知", "Notice of placement results")),
    /** The organisation informs its future participant (配置先の情報). */
    PLACEMENT_INFORMATION(
            "placement-information", BilingualText.of("参加者への配置先の情報提供", "Placement information to participants")),
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
