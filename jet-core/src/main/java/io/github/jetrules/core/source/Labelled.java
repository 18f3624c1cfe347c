package io.github.jetrules.core.source;

import java.util.Locale;

/** A word of the programme: an id for machines, which is part of the API, and a name for people. */
public interface Labelled {

    /** The name for machines: for a word, as in JSON; for a compound value, the text that it is read from. */
    String id();

    /** The name for people: Japanese for a Japanese locale, English for every other. */
    String label(Locale locale);
}
