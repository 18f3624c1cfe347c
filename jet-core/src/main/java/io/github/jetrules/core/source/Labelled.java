package io.github.jetrules.core.source;

import java.util.Locale;

/** A word of the programme: an id for machines, which is part of the API, and a name for people. */
public interface Labelled {

    /** The name for machines, as in JSON: of a word, its id; of a compound value, its form in requests or data, if it has one. */
    String id();

    /** The name for people: Japanese for a Japanese locale, English for every other. */
    String label(Locale locale);
}
