package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.ValueType;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes answers of every kind. */
final class AnswerSerializer extends StdSerializer<Explained> {

    private static final long serialVersionUID = 1L;

    private final Locale locale;

    AnswerSerializer(Locale locale) {
        super(Explained.class);
        this.locale = locale;
    }

    private Texts texts() {
        return Texts.in(locale);
    }

    @Override
    public void serialize(Explained answer, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        writeFields(answer, json);
        json.writeEndObject();
    }

    /** The fields of an answer, within an object that was begun. */
    void writeFields(Explained answer, JsonGenerator json) throws IOException {
        json.writeStringField("question", answer.question().name());
        json.writeStringField("outcome", answer.outcome().name());
        if (answer.assurance().isPresent()) {
            json.writeStringField("assurance", answer.assurance().get().name());
            JsonValues.writeField("assurances", answer.assurances(), json);
        }
        for (Map.Entry<String, Object> detail : answer.details().entrySet()) {
            JsonValues.writeField(detail.getKey(), detail.getValue(), json);
        }
        json.writeFieldName("inputs");
        JsonValues.writeObject(answer.question().inputs(), json);
        writeAll("findings", answer.findings(), this::writeFinding, json);
        writeAll("missing", answer.missing(), this::writeMissing, json);
        writeOpenings(answer, json);
        writeAll("sources", answer.sources(), this::writeSource, json);
        json.writeFieldName("basis");
        writeBasis(answer.basis(), json);
        json.writeStringField("language", texts().locale().getLanguage());
    }

    private static <T> void writeAll(String name, List<T> parts, PartSerializer.Writer<T> writer, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T part : parts) {
            writer.write(part, json);
        }
        json.writeEndArray();
    }

    void writeFinding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("variant", finding.code().variant());
        json.writeStringField("status", finding.status().name());
        json.writeStringField("text", texts().finding(finding));
        JsonValues.writeArguments(finding.code(), finding.arguments(), json);
        writeAll("citations", finding.citations(), JsonValues::writeCitation, json);
        json.writeEndObject();
    }

    void writeMissing(MissingFact fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", fact.fact());
        json.writeStringField("code", fact.code().id());
        json.writeStringField("kind", fact.kind().name());
        if (fact.kind() != MissingKind.SOURCE_GAP) {
            json.writeStringField("pointer", QuestionForms.pointer(fact));
        }
        json.writeStringField("valueType", fact.code().valueType().name());
        if (fact.code().valueType() == ValueType.CHOICE) {
            JsonValues.writeField("choices", ApplicantForm.choices(fact), json);
        }
        json.writeStringField("question", texts().question(fact));
        JsonValues.writeArguments(fact.code(), fact.arguments(), json);
        json.writeStringField("askOf", fact.askOf().name());
        json.writeBooleanField("asked", fact.asked());
        writeAll("citations", fact.citations(), JsonValues::writeCitation, json);
        json.writeEndObject();
    }

    void writeChange(Change change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.code().id());
        json.writeStringField("text", texts().change(change));
        JsonValues.writeArguments(change.code(), change.arguments(), json);
        if (change.earliest().isPresent()) {
            json.writeStringField("earliest", change.earliest().get().toString());
        }
        json.writeEndObject();
    }

    private void writeSource(Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.title().in(locale));
        json.writeStringField("publisher", source.publisher().in(locale));
        json.writeStringField("published", source.published());
        if (source.address().isPresent()) {
            json.writeStringField("address", source.address().get());
        }
        json.writeEndObject();
    }

    /** What would close an open answer, and what would change a negative one. */
    private void writeOpenings(Explained answer, JsonGenerator json) throws IOException {
        if (answer.outcome() == Outcome.UNDETERMINED) {
            JsonValues.writeField("decidingSets", answer.decidingSets(), json);
        }
        if (answer.nextQuestion().isPresent()) {
            json.writeStringField("nextQuestion", answer.nextQuestion().get().fact());
        }
        if (!answer.changes().isEmpty()) {
            writeAll("changes", answer.changes(), this::writeChange, json);
        }
    }

    static void writeBasis(Basis basis, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", basis.date().toString());
        json.writeStringField("dateName", basis.dateName().id());
        json.writeStringField("edition", basis.edition().name());
        json.writeStringField("dataHash", basis.edition().dataHash());
        json.writeStringField("libraryVersion", basis.edition().libraryVersion());
        JsonValues.writeField("refused", basis.edition().refused(), json);
        writeAll("overlays", basis.edition().overlays(), OverlayJson::write, json);
        json.writeEndObject();
    }
}
