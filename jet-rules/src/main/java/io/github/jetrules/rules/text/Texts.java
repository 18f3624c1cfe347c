package io.github.jetrules.rules.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MessageCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.internal.resource.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * The sentences of one language.
 *
 * <p>The default locale plays no part. This class is immutable and thread-safe.
 */
public final class Texts {

    private static final class English {
        static final Texts TEXTS = load(Locale.ENGLISH);
    }

    private static final class Japanese {
        static final Texts TEXTS = load(Locale.JAPANESE);
    }

    private final Locale locale;
    private final ImmutableMap<String, Template> templates;

    private Texts(Locale locale, ImmutableMap<String, Template> templates) {
        this.locale = locale;
        this.templates = templates;
    }

    /** The texts in Japanese for a Japanese locale, in English for every other. */
    public static Texts in(Locale locale) {
        requireNonNull(locale, "locale");
        return locale.getLanguage().equals("ja") ? Japanese.TEXTS : English.TEXTS;
    }

    private static Texts load(Locale locale) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text("text/" + locale.getLanguage() + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableMap.Builder<String, Template> templates = ImmutableMap.builder();
        for (String key : properties.stringPropertyNames()) {
            templates.put(key, Template.parse(properties.getProperty(key)));
        }
        return new Texts(locale, templates.buildOrThrow());
    }

    /** The language of the texts. */
    public Locale locale() {
        return locale;
    }

    /** The sentence of a finding. */
    public String finding(Finding finding) {
        return sentence(finding.code(), finding.arguments());
    }

    /** The question that is open. */
    public String question(MissingFact missing) {
        return sentence(missing.code(), missing.arguments());
    }

    /** What would have to change. */
    public String change(Change change) {
        return sentence(change.code(), change.arguments());
    }

    /** A source and a place in it, with its words: {@code NOTICE, ref 1 p. 23 経費 2: 「１人あたり 9.2万円」}. */
    public String citation(Citation citation) {
        String place = citation.place(locale);
        return citation.quote()
                .map(quote -> place + label("colon") + "「" + quote + "」")
                .orElse(place);
    }

    /**
     * A text without arguments.
     *
     * @throws IllegalStateException if there is no such text
     */
    public String label(String key) {
        return template(key).fill(name -> "");
    }

    /**
     * What a detail of an answer is called: some have a name of their own in the answers to one question.
     *
     * @throws IllegalStateException if no answer has such a detail
     */
    public String detail(String question, String name) {
        String own = question + "." + name;
        return label(templates.containsKey(own) ? own : "label." + name);
    }

    /**
     * A unit of the data files, such as {@code yen per participant}, in words.
     *
     * @throws IllegalStateException if the data have no such unit
     */
    public String unit(String unit) {
        return label("unit." + unit.replace(",", "").replace(' ', '-'));
    }

    /**
     * A value in words, of those that answers say: a detail, an argument of a sentence, a value of a parameter.
     *
     * @throws IllegalStateException if answers say no values of this type
     */
    public String value(Object value) {
        return ValueText.of(value, this);
    }

    /** All keys; for tests of completeness. */
    Set<String> keys() {
        return templates.keySet();
    }

    /** The names of the arguments in a text; for tests of completeness. */
    List<String> names(String key) {
        return template(key).names();
    }

    private String sentence(MessageCode code, List<Object> arguments) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (int i = 0; i < arguments.size(); i++) {
            values.put(code.parameters().get(i), value(arguments.get(i)));
        }
        Map<String, String> byName = values.buildOrThrow();
        return template(code.key()).fill(name -> byName.getOrDefault(name, "{" + name + "}"));
    }

    private Template template(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("there is no text '" + key + "' in " + locale + "; this is a bug");
        }
        return template;
    }
}
