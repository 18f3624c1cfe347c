package io.github.jetrules.examples.comparison.dmn;

import java.io.InputStream;
import java.util.Locale;

/** The models, one for each question. The files stand beside this class, under the name in lower case. */
public enum Model {
    /** What the organisation pays. */
    COST("statement"),
    /** What local allocation tax counts. */
    FISCAL("measure"),
    /** Whether an appointment may be renewed. */
    REAPPOINTMENT("reappointment"),
    /** Whether a country is English-speaking for recruitment. */
    COUNTRY("status"),
    /** What a participant is paid. */
    PAY("pay"),
    /** What the ordinance counts by its own formula. */
    STATUTORY("measure");

    private final String decision;

    Model(String decision) {
        this.decision = decision;
    }

    /** The name of the model, which is part of its namespace. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
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
