package io.github.jetrules.examples.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.jetrules.rules.json.Schemas;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a table become inputs of a request: by the type that the JSON Schema of requests gives the input.
 *
 * <p>An input within an object has a dotted name, such as {@code applicant.role}. A cell that is not of the type stays
 * a text, and the library says what it accepts instead.
 */
final class InputTypes {

    /** Separates the values of a list in one cell. */
    static final String LIST_SEPARATOR = ";";

    /** Says that a list has nothing in it; an empty cell says nothing of it. */
    static final String EMPTY_LIST = "none";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Function<String, JsonNode> TEXT = JSON::textNode;

    private final JsonNode schema;
    private final Map<String, Map<String, Function<String, JsonNode>>> byQuestion = new LinkedHashMap<>();

    InputTypes(JsonNode schema) {
        this.schema = schema;
        for (JsonNode form : schema.get("$defs")) {
            JsonNode properties = form.path("properties");
            String question = properties.path("question").path("const").asText();
            if (!question.isEmpty()) {
                Map<String, Function<String, JsonNode>> types = new LinkedHashMap<>();
                collect(properties.path("inputs"), "", types);
                byQuestion.put(question, types);
            }
        }
    }

    /** The types that the library's own schema gives. */
    static InputTypes standard() {
        try {
            return new InputTypes(new ObjectMapper().readTree(Schemas.request()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema of requests is no JSON; this is a bug", e);
        }
    }

    private void collect(JsonNode type, String name, Map<String, Function<String, JsonNode>> types) {
        JsonNode resolved = resolve(type);
        for (String alternatives : List.of("anyOf", "oneOf", "allOf")) {
            resolved.path(alternatives).forEach(alternative -> collect(alternative, name, types));
        }
        for (Map.Entry<String, JsonNode> property : resolved.path("properties").properties()) {
            String inner = name.isEmpty() ? property.getKey() : name + "." + property.getKey();
            collect(property.getValue(), inner, types);
        }
        Function<String, JsonNode> reader = scalar(resolved);
        if (reader == null && is("array", resolved)) {
            Function<String, JsonNode> element = scalar(resolve(resolved.path("items")));
            reader = element == null ? null : cell -> list(cell, element);
        }
        if (reader != null) {
            types.putIfAbsent(name, reader);
        }
    }

    private JsonNode resolve(JsonNode type) {
        String reference = type.path("$ref").asText();
        return reference.isEmpty() ? type : resolve(schema.at(reference.substring(1)));
    }

    private static @Nullable Function<String, JsonNode> scalar(JsonNode type) {
        if (is("integer", type)) {
            return InputTypes::integer;
        } else if (is("boolean", type)) {
            return InputTypes::yesNo;
        } else if (is("string", type) || type.has("enum") || type.has("const")) {
            return TEXT;
        }
        return null;
    }

    /** Whether a schema names a type, alone or in a list. */
    private static boolean is(String name, JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (each.asText().equals(name)) {
                    return true;
                }
            }
        }
        return type.asText().equals(name);
    }

    private static JsonNode integer(String cell) {
        return cell.matches("-?[0-9]{1,30}") ? JSON.numberNode(new BigInteger(cell)) : TEXT.apply(cell);
    }

    /** In any case, because spreadsheets write TRUE. */
    private static JsonNode yesNo(String cell) {
        if (cell.equalsIgnoreCase("true")) {
            return JSON.booleanNode(true);
        }
        return cell.equalsIgnoreCase("false") ? JSON.booleanNode(false) : TEXT.apply(cell);
    }

    private static JsonNode list(String cell, Function<String, JsonNode> element) {
        ArrayNode list = JSON.arrayNode();
        if (cell.equals(EMPTY_LIST)) {
            return list;
        }
        for (String value : cell.split(LIST_SEPARATOR, -1)) {
            list.add(element.apply(value));
        }
        return list;
    }

    /** The names of the inputs of all questions. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        byQuestion.values().forEach(types -> names.addAll(types.keySet()));
        return names;
    }

    /** The value that a cell gives an input of a question. */
    JsonNode value(String question, String name, String cell) {
        return byQuestion
                .getOrDefault(question, Map.of())
                .getOrDefault(name, TEXT)
                .apply(cell);
    }
}
