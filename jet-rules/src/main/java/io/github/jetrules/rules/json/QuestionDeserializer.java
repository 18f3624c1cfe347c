package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.github.jetrules.core.answer.Question;
import java.io.IOException;

/** Reads requests of every kind. */
final class QuestionDeserializer extends StdDeserializer<Question> {

    private static final long serialVersionUID = 1L;

    QuestionDeserializer() {
        super(Question.class);
    }

    @Override
    public Question deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return Requests.read(Requests.tree(parser));
        } catch (InvalidRequestException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }
}
