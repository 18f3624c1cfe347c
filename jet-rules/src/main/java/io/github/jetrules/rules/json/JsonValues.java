package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MessageCode;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.ApproximateYen;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import io.github.jetrules.rules.remuneration.Remuneration;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes values of the domain as JSON values. */
final class JsonValues {

    private JsonValues() {}

    /** An object with a field for each name; facts that were not supplied are left out. */
    static void writeObject(Map<?, ?> values, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            writeField(entry.getKey().toString(), entry.getValue(), json);
        }
        json.writeEndObject();
    }

    /** A field, unless its value is a fact that was not supplied. */
    static void writeField(String name, Object value, JsonGenerator json) throws IOException {
        if (value instanceof Fact<?> fact && !fact.isKnown() && !fact.wasAsked()) {
            return;
        }
        json.writeFieldName(name);
        write(value, json);
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Fact<?> fact) {
            if (fact.value().isPresent()) {
                write(fact.value().get(), json);
            } else {
                json.writeNull();
            }
        } else if (value instanceof Yen yen) {
            json.writeNumber(yen.amount());
        } else if (value instanceof Headcount heads) {
            json.writeNumber(heads.people());
        } else if (value instanceof Population population) {
            json.writeNumber(population.people());
        } else if (value instanceof ApproximateYen about) {
            json.writeNumber(about.amount().amount());
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof FiscalYear year) {
            json.writeNumber(year.year());
        } else if (value instanceof ProgrammeRound round) {
            json.writeNumber(round.number());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Roster roster) {
            write(roster.groups().stream().map(RosterGroup::details).toList(), json);
        } else if (value instanceof Assurances levels) {
            write(levels.levels(), json);
        } else if (value instanceof Citation citation) {
            writeCitation(citation, json);
        } else if (value instanceof FiscalYearRange years) {
            writeFields(json, "from", years.first(), "through", years.last());
        } else if (value instanceof Remuneration pay) {
            writeFields(json, "yen", pay.amount(), "tax", pay.tax());
        } else if (value instanceof BilingualText text) {
            writeFields(json, "ja", text.ja(), "en", text.en());
        } else if (value instanceof Finding finding) {
            writeWithoutWords(finding, json);
        } else if (value instanceof Labelled word) {
            json.writeString(word.id());
        } else if (value instanceof Map<?, ?> object) {
            writeObject(object, json);
        } else if (value instanceof Collection<?> values) {
            json.writeStartArray();
            for (Object element : values) {
                write(element, json);
            }
            json.writeEndArray();
        } else if (isText(value)) {
            json.writeString(value.toString());
        } else {
            throw new IllegalStateException("there is no JSON for a value of " + value.getClass() + "; this is a bug");
        }
    }

    private static void writeFields(JsonGenerator json, String first, Object a, String second, Object b)
            throws IOException {
        json.writeStartObject();
        writeField(first, a, json);
        writeField(second, b, json);
        json.writeEndObject();
    }

    /** A finding that is an argument of another one: what it is, in no language. */
    private static void writeWithoutWords(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("variant", finding.code().variant());
        json.writeStringField("status", finding.status().name());
        writeArguments(finding.code(), finding.arguments(), json);
        json.writeEndObject();
    }

    /** The arguments of a sentence by name, so that nobody has to look for them in its words. */
    static void writeArguments(MessageCode code, List<Object> arguments, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("arguments");
        for (int i = 0; i < arguments.size(); i++) {
            writeField(code.parameters().get(i), arguments.get(i), json);
        }
        json.writeEndObject();
    }

    /** Whether a value is written as the text that it is read from; a decimal too, which so keeps its zeros. */
    private static boolean isText(Object value) {
        return value instanceof String
                || value instanceof Enum<?>
                || value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof YearMonth
                || value instanceof DateSpan
                || value instanceof CalendarPeriod
                || value instanceof CountryCode;
    }

    /** A question as the request that {@link QuestionDeserializer} reads. */
    static void writeQuestion(Question question, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", question.name());
        json.writeFieldName("inputs");
        writeObject(question.inputs(), json);
        json.writeEndObject();
    }

    static void writeCitation(Citation citation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", citation.source().id());
        json.writeStringField("at", citation.at());
        if (citation.quote().isPresent()) {
            json.writeStringField("quote", citation.quote().get());
        }
        json.writeEndObject();
    }
}
