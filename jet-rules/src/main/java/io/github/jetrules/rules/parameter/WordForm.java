package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.source.BilingualText;

/** A fixed word. */
final class WordForm extends ValueForm<BilingualText> {

    private final BilingualText word;

    WordForm(BilingualText word) {
        this.word = word;
    }

    @Override
    BilingualText read(String text) {
        checkArgument(text.equals(word.en()), "'%s' is another word; accepted: %s", text, word.en());
        return word;
    }

    @Override
    String write(BilingualText value) {
        return value.en();
    }
}
