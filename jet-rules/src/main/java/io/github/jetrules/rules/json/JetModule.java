package io.github.jetrules.rules.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import java.util.Locale;

/**
 * A Jackson module that writes answers, replies and facts as JSON and reads requests.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
 * String json = mapper.writeValueAsString(answer);
 * }</pre>
 *
 * <p>Names and values are the same in every language; only the {@code text} of findings and the {@code question} of
 * what is missing follow the locale.
 */
public final class JetModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module whose sentences are in Japanese for a Japanese locale, in English for every other. */
    public JetModule(Locale locale) {
        super("jet-rules");
        AnswerSerializer answers = new AnswerSerializer(locale);
        addSerializer(Explained.class, answers);
        addSerializer(Reply.class, new ReplySerializer(answers));
        addSerializer(CatalogueFact.class, new FactSerializer(locale));
        addSerializer(Question.class, new QuestionSerializer());
        addDeserializer(Question.class, new QuestionDeserializer());
    }
}
