package io.github.jetrules.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Mappers that write answers in each language, and what JSON has. */
final class Mappers {

    static final ObjectMapper EN = in(Locale.ENGLISH);
    static final ObjectMapper JA = in(Locale.JAPANESE);

    private Mappers() {}

    /** A mapper of its own. */
    static ObjectMapper in(Locale locale) {
        return new ObjectMapper().registerModule(new JetModule(locale));
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
