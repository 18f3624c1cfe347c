package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.jetrules.core.answer.Question;
import java.io.IOException;

/**
 * Reads requests of every kind, or of one kind only.
 *
 * @param <Q> the questions that are accepted
 */
final class QuestionDeserializer<Q extends Question> extends StdDeserializer<Q> {

    private static final long serialVersionUID = 1L;

    private final Class<Q> type;
    private final String accepted;

    /**
     * A reader of one type.
     *
     * @param type the type
     * @param accepted the name of its question; of all questions none is needed
     */
    QuestionDeserializer(Class<Q> type, String accepted) {
        super(type);
        this.type = type;
        this.accepted = accepted;
    }

    @Override
    public Q deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            Question question = Requests.read(Requests.tree(parser));
            if (!type.isInstance(question)) {
                throw new InvalidRequestException("/question", "\"" + question.name() + "\"", accepted);
            }
            return type.cast(question);
        } catch (InvalidRequestException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }

    /** No question is none: what {@link Requests#read} refuses is refused here too. */
    @Override
    public Q getNullValue(DeserializationContext context) throws JsonMappingException {
        InvalidRequestException none = new InvalidRequestException("", "null", "an object");
        throw JsonMappingException.from(context, none.getMessage(), none);
    }
}
