package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.jetrules.core.answer.Question;
import java.io.IOException;

/** Writes questions as the requests that {@link QuestionDeserializer} reads. */
final class QuestionSerializer extends StdSerializer<Question> {

    private static final long serialVersionUID = 1L;

    QuestionSerializer() {
        super(Question.class);
    }

    @Override
    public void serialize(Question question, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", question.name());
        json.writeFieldName("inputs");
        JsonValues.writeObject(question.inputs(), json);
        json.writeEndObject();
    }
}
