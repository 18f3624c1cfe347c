package io.github.jetrules.rules.text;

import io.github.jetrules.core.answer.Explained;
import java.util.Locale;

/** An answer of the rule book, which can say in words why it is as it is. */
public interface Answer extends Explained {

    /**
     * The answer as a short text: what it says, its reasons with their sources, and what is still open.
     *
     * @param locale Japanese for a Japanese text, any other for an English one
     */
    default String explain(Locale locale) {
        return AnswerText.of(this, locale);
    }
}
