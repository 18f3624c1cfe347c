package io.github.jetrules.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.jetrules.rules.json.JetModule;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that says in which language an answer is printed. */
class LanguageOption {

    enum Language {
        en(Locale.ENGLISH),
        ja(Locale.JAPANESE);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    @Option(
            names = "--lang",
            paramLabel = "en|ja",
            description = "The language of sentences: English or Japanese. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.en;

    LanguageOption() {}

    Locale locale() {
        return language.locale;
    }

    String json(Object value) {
        try {
            return new ObjectMapper()
                    .registerModule(new JetModule(locale()))
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer could not be written as JSON; this is a bug", e);
        }
    }
}
