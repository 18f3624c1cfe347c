package io.github.jetrules.rules.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A level of the Japanese-Language Proficiency Test (日本語能力試験), the highest first. */
public enum JapaneseLevel implements Labelled {
    /** The highest level. */
    N1("N1", BilingualText.of("日本語能力試験N1", "JLPT N1")),
    /** The second level. */
    N2("N2", BilingualText.of("日本語能力試験N2", "JLPT N2")),
    /** The third level. */
    N3("N3", BilingualText.of("日本語能力試験N3", "JLPT N3")),
    /** The fourth level. */
    N4("N4", BilingualText.of("日本語能力試験N4", "JLPT N4")),
    /** The lowest level. */
    N5("N5", BilingualText.of("日本語能力試験N5", "JLPT N5")),
    /** No level was passed, which says nothing of the command of the language. */
    NONE("none", BilingualText.of("日本語能力試験の合格なし", "no level of the JLPT"));

    private final String id;
    private final BilingualText label;

    JapaneseLevel(String id, BilingualText label) {
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

    /** Whether this level is as high as another or higher. */
    public boolean isAtLeast(JapaneseLevel other) {
        return compareTo(other) <= 0;
    }

    /**
     * The level of an id.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    public static JapaneseLevel parse(String id) {
        var level = Arrays.stream(values()).filter(l -> l.id.equals(id)).findFirst();
        checkArgument(level.isPresent(), "Japanese level '%s' does not exist; accepted: %s", id, ids());
        return level.get();
    }

    /** All ids, separated by commas. */
    public static String ids() {
        return Arrays.stream(values()).map(JapaneseLevel::id).collect(Collectors.joining(", "));
    }
}
