package io.github.jetrules.rules.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.eligibility.Applicant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads requests: {@code {"question": "cost", "inputs": {…}}}.
 *
 * <p>The names of questions and inputs are those of the JSON of answers. A fact that is left out was not supplied; a
 * fact that is {@code null} was asked for and nobody could say. The schema of requests tells facts from other inputs:
 * they may be {@code null}. Everything else that is missing, unknown or of another type is an error.
 */
public final class Requests {

    private static final ObjectReader STRICT =
            new ObjectMapper().reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private static final String LIMITS = limits(STRICT.getFactory().streamReadConstraints());

    private static final FieldType<QuestionForms.Form> QUESTION = new FieldType<>(
            String.join(", ", QuestionForms.BY_NAME.keySet()),
            node -> Optional.ofNullable(QuestionForms.BY_NAME.get(node.textValue())));

    private Requests() {}

    /**
     * The question of a request.
     *
     * @throws InvalidRequestException if the text is no JSON, or not in the form of a request
     */
    public static Question read(String json) {
        return read(tree(json));
    }

    /**
     * The question of a request that is a JSON tree already.
     *
     * @throws InvalidRequestException if it is not in the form of a request
     */
    public static Question read(JsonNode json) {
        Fields request = Fields.of(json, "");
        Question question = question(request);
        request.finish();
        return question;
    }

    /**
     * An applicant, such as stands in the inputs of a request: {@code {"role": "ALT", "country": "US", …}}.
     *
     * @throws InvalidRequestException if the text is no JSON, or not in the form of an applicant
     */
    public static Applicant applicant(String json) {
        return ApplicantForm.read(Fields.of(tree(json), ""));
    }

    static Question question(Fields request) {
        QuestionForms.Form form = request.required("question", QUESTION);
        Fields inputs = request.object("inputs");
        Question question = form.reader().apply(inputs);
        inputs.finish();
        return question;
    }

    static JsonNode tree(String json) {
        try (JsonParser parser = STRICT.createParser(requireNonNull(json, "json"))) {
            JsonNode tree = tree(parser);
            if (parser.nextToken() != null) {
                throw noJson("a text that goes on after its JSON" + place(parser.currentTokenLocation(), json));
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new InvalidRequestException("", "a text that nests too deeply or has too long a value", LIMITS);
        } catch (JsonProcessingException e) {
            throw noJson("a text that is no JSON" + place(e.getLocation(), json));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads a text that is there
        }
    }

    /** The value at which a parser stands, or the next one; no object in it has a field twice. */
    static JsonNode tree(JsonParser parser) throws IOException {
        try {
            JsonNode tree = STRICT.readTree(parser);
            if (tree != null) {
                return tree;
            }
        } catch (MismatchedInputException e) { // the one mismatch that there is for a tree
            JsonPointer twice = parser.getParsingContext().pathAsPointer();
            String name = twice.last().getMatchingProperty();
            throw new InvalidRequestException(
                    Fields.pointer(twice.head().toString(), name),
                    "the field '" + Fields.shortened(name) + "' a second time",
                    "each field once");
        }
        throw noJson("an empty text");
    }

    private static String limits(StreamReadConstraints most) {
        return "JSON of at most " + most.getMaxNestingDepth() + " levels, with numbers of at most "
                + most.getMaxNumberLength() + ", names of at most " + most.getMaxNameLength() + " and texts of at most "
                + most.getMaxStringLength() + " characters";
    }

    private static InvalidRequestException noJson(String found) {
        return new InvalidRequestException("", found, "JSON");
    }

    /** The place in a text, without its line if it has only one, as in a file that has a request on each. */
    private static String place(JsonLocation at, String json) {
        String line = json.indexOf('\n') < 0 ? "" : "line " + at.getLineNr() + ", ";
        return " (" + line + "column " + at.getColumnNr() + ")";
    }
}
