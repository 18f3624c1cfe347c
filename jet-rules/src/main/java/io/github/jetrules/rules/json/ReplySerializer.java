package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes the replies of a batch. */
final class ReplySerializer extends StdSerializer<Reply> {

    private static final long serialVersionUID = 1L;

    private final AnswerSerializer answers;

    ReplySerializer(AnswerSerializer answers) {
        super(Reply.class);
        this.answers = answers;
    }

    @Override
    public void serialize(Reply reply, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        if (reply instanceof Reply.Answered answered) {
            writeId(reply, json);
            answers.writeFields(answered.answer(), json);
        } else if (reply instanceof Reply.Refused refused) {
            // The line comes first, so that a refusal is told from an answer by its first field.
            json.writeNumberField("line", refused.line());
            writeId(reply, json);
            json.writeStringField("error", refused.reason());
            if (refused.pointer().isPresent()) {
                json.writeStringField("pointer", refused.pointer().get());
            }
            if (refused.accepted().isPresent()) {
                json.writeStringField("accepted", refused.accepted().get());
            }
        }
        json.writeEndObject();
    }

    private static void writeId(Reply reply, JsonGenerator json) throws IOException {
        if (reply.id().isPresent()) {
            json.writeFieldName("id");
            json.writeTree(reply.id().get());
        }
    }
}
