package io.github.jetrules.examples.comparison.dmn;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The models, one for each question. The files stand beside this class; questions of costs share one, and questions of the calendar. */
public enum Model {
    /** What the organisation pays. */
    COST("statement"),
    /** What the organisation pays, with employment costs that are estimated from a roster. */
    ROSTER("cost", "rosterStatement"),
    /** What local allocation tax counts. */
    FISCAL("measure"),
    /** Whether an appointment may be renewed. */
    REAPPOINTMENT("reappointment"),
    /** Whether a country is English-speaking for recruitment. */
    COUNTRY("status"),
    /** What a participant is paid. */
    PAY("pay"),
    /** What the ordinance counts by its own formula. */
    STATUTORY("measure"),
    /** When the terms of a participant run. */
    TERMS("schedule"),
    /** Who may apply. */
    ELIGIBILITY("eligibility"),
    /** When the steps of a round are, and through whom. */
    CALENDAR("roundCalendar"),
    /** Where the rounds stand on a day. */
    STAGE("calendar", "stage"),
    /** What each head count costs in each fiscal year, and what is counted for it. */
    BUDGET("budget");

    private final String id;
    private final String decision;

    Model(String decision) {
        this.id = name().toLowerCase(Locale.ROOT);
        this.decision = decision;
    }

    Model(String id, String decision) {
        this.id = id;
        this.decision = decision;
    }

    /** The models whose files are to be loaded, each file once. */
    static List<Model> files() {
        Map<String, Model> byId = new LinkedHashMap<>();
        for (Model model : values()) {
            byId.putIfAbsent(model.id, model);
        }
        return List.copyOf(byId.values());
    }

    /** The name of the model, which is part of its namespace. */
    public String id() {
        return id;
    }

    /** The namespace of the model. */
    public String namespace() {
        return "urn:jetrules:dmn:" + id();
    }

    /** The decision that answers the question. */
    public String decision() {
        return decision;
    }

    /** The file of the model, to be closed by the caller. */
    InputStream open() {
        InputStream stream = Model.class.getResourceAsStream(id() + ".dmn");
        if (stream == null) {
            throw new IllegalStateException("the model " + id() + " is missing");
        }
        return stream;
    }
}
