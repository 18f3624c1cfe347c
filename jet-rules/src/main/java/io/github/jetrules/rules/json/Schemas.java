package io.github.jetrules.rules.json;

import io.github.jetrules.rules.internal.resource.Resources;

/** The JSON Schemas (2020-12) of requests and answers. */
public final class Schemas {

    private Schemas() {}

    /** The schema of a request. */
    public static String request() {
        return Resources.text("json/request.schema.json");
    }

    /** The schema of an answer. */
    public static String answer() {
        return Resources.text("json/answer.schema.json");
    }
}
