package io.github.jetrules.core.source;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;

/**
 * A text in Japanese, which is authoritative, and in English.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param ja the Japanese text, not blank
 * @param en the English text, not blank; our translation unless the title is official
 */
public record BilingualText(String ja, String en) implements Serializable {

    /**
     * Checks that both are there.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public BilingualText {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
        checkArgument(!ja.isBlank(), "the Japanese text of '%s' is blank", en);
        checkArgument(!en.isBlank(), "the English text of '%s' is blank", ja);
    }

    /**
     * A text from its two languages, Japanese first.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public static BilingualText of(String ja, String en) {
        return new BilingualText(ja, en);
    }

    /** The Japanese text for a Japanese locale, the English one for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ja") ? ja : en;
    }
}
