package io.github.jetrules.examples.catalogue;

import io.github.jetrules.core.source.BilingualText;
import java.util.List;

/** A page of the catalogue: a topic of the rules with the names of its questions, or a list. */
enum Chapter {
    INDEX("index", BilingualText.of("概要", "Overview")),
    COUNTRY("country", BilingualText.of("英語圏の取扱い", "English-speaking countries"), "country"),
    ELIGIBILITY("eligibility", BilingualText.of("応募要件", "Who may apply"), "eligibility"),
    APPOINTMENT("appointment", BilingualText.of("任用期間と再任用", "Terms and reappointment"), "term", "reappoint"),
    REMUNERATION("remuneration", BilingualText.of("報酬", "Remuneration"), "pay"),
    COST("cost", BilingualText.of("任用団体の経費", "Costs of the organisation"), "cost"),
    FISCAL("fiscal", BilingualText.of("地方財政措置", "Fiscal measures"), "measure", "statutory-measure"),
    BUDGET("budget", BilingualText.of("経費と財政措置の試算", "Budget"), "budget"),
    CALENDAR("calendar", BilingualText.of("日程と経路", "Calendar and routes"), "calendar", "stage"),
    FACTS("facts", BilingualText.of("資料の記載事項", "Facts of the sources")),
    PROVISIONS("provisions", BilingualText.of("通知の規定と収録状況", "Provisions of the notice")),
    SOURCES("sources", BilingualText.of("出典", "Sources")),
    FALSEHOODS("falsehoods", BilingualText.of("JETについての誤解", "Falsehoods about JET"));

    private final String id;
    private final BilingualText title;
    private final List<String> questions;

    Chapter(String id, BilingualText title, String... questions) {
        this.id = id;
        this.title = title;
        this.questions = List.of(questions);
    }

    /** The topic of the parameters of this chapter, where it is one. */
    String id() {
        return id;
    }

    BilingualText title() {
        return title;
    }

    /** The names of the questions of the topic; none for a list. */
    List<String> questions() {
        return questions;
    }

    boolean isTopic() {
        return !questions.isEmpty();
    }

    String file() {
        return id + ".html";
    }
}
