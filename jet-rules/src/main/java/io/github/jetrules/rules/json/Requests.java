package io.github.jetrules.rules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.eligibility.Applicant;

/**
 * Reads requests: {@code {"question": "cost", "inputs": {…}}}.
 *
 * <p>The names of questions and inputs are those of the JSON of answers. A fact that is left out was not supplied; a
 * fact that is {@code null} was asked for and nobody could say. Everything else that is missing, unknown or of another
 * type is an error.
 */
public final class Requests {

    private static final ObjectReader STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private static final FieldType<String> QUESTION =
            FieldType.text(String.join(", ", QuestionForms.BY_NAME.keySet()), name -> {
                if (!QuestionForms.BY_NAME.containsKey(name)) {
                    throw new IllegalArgumentException(name);
                }
                return name;
            });

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
        String name = request.required("question", QUESTION);
        return QuestionForms.read(name, request.object("inputs"));
    }

    static JsonNode tree(String json) {
        try {
            JsonNode tree = STRICT.readValue(json);
            if (tree != null && !tree.isMissingNode()) {
                return tree;
            }
        } catch (JsonProcessingException e) {
            throw new InvalidRequestException("", "a text that is no JSON (" + e.getOriginalMessage() + ")", "JSON");
        }
        throw new InvalidRequestException("", "an empty text", "JSON");
    }
}
