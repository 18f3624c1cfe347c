package io.github.jetrules.rules.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import java.util.Locale;

/**
 * A Jackson module that writes answers and replies as JSON and reads requests.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
 * String json = mapper.writeValueAsString(answer);
 * }</pre>
 *
 * <p>A finding, a missing fact, a change, a citation or a basis alone is written as it stands within an answer, a fact of
 * the catalogue as in the list of facts, and a question as the request that asks it. No other type of the library has a form
 * of its own. Names and values are the same in every language; only the {@code text} of findings and changes, the
 * {@code question} of what is missing, the titles and publishers of sources and the words of facts follow the locale.
 *
 * <p>A request is read as a {@link Question} or as the type of its question, its fields and values as strictly as
 * {@link Requests#read} reads them, whatever else the mapper allows; that the text is JSON, and what follows it, is for the
 * mapper, which refuses the latter with {@code FAIL_ON_TRAILING_TOKENS}. One that is JSON and not in its form is a
 * {@link com.fasterxml.jackson.databind.JsonMappingException} whose cause is the {@link InvalidRequestException}, with the
 * place in the request and what is accepted there.
 */
public final class JetModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module whose sentences are in Japanese for a Japanese locale, in English for every other. */
    public JetModule(Locale locale) {
        super("jet-rules");
        requireNonNull(locale, "locale");
        AnswerSerializer answers = new AnswerSerializer(locale);
        addSerializer(Explained.class, answers);
        addSerializer(Reply.class, new ReplySerializer(answers));
        add(Finding.class, answers::writeFinding);
        add(MissingFact.class, answers::writeMissing);
        add(Change.class, answers::writeChange);
        add(Citation.class, JsonValues::writeCitation);
        add(Basis.class, AnswerSerializer::writeBasis);
        add(CatalogueFact.class, (fact, json) -> JsonValues.writeObject(fact.details(locale), json));
        add(Question.class, JsonValues::writeQuestion);
        read(Question.class, "");
        QuestionForms.BY_NAME.forEach((name, form) -> read(form.type(), name));
    }

    private <Q extends Question> void read(Class<Q> type, String name) {
        addDeserializer(type, new QuestionDeserializer<>(type, name));
    }

    private <T> void add(Class<T> type, PartSerializer.Writer<T> writer) {
        addSerializer(type, new PartSerializer<>(type, writer));
    }
}
