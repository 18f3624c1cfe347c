package io.github.jetrules.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTypesTest {

    private static final String NESTED = """
            {"$defs": {
              "level": {"enum": ["N1", "N2"]},
              "fact": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
              "ask": {"properties": {
                "question": {"const": "ask"},
                "inputs": {"properties": {
                  "year": {"type": ["integer", "null"]},
                  "person": {"properties": {
                    "level": {"$ref": "#/$defs/level"},
                    "count": {"$ref": "#/$defs/fact"},
                    "countries": {"type": "array", "items": {"type": "string"}},
                    "years": {"type": "array", "items": {"type": "integer"}},
                    "stays": {"type": "array", "items": {"type": "object", "properties": {"from": {"type": "string"}}}},
                    "agreed": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}
                  }}
                }}
              }}
            }}""";

    private static InputTypes nested() throws JsonProcessingException {
        return new InputTypes(new ObjectMapper().readTree(NESTED));
    }

    @Test
    void theNamesAreThoseOfTheInputsOfAllQuestions() {
        assertThat(InputTypes.standard().names())
                .contains("organisation", "population", "fiscalYear", "arrival", "completed", "recruitmentYear")
                .doesNotContain("id", "question", "inputs");
    }

    @Test
    void anInputWithinAnObjectHasADottedNameAndAListOfObjectsHasNone() throws JsonProcessingException {
        assertThat(nested().names())
                .containsExactly(
                        "year", "person.level", "person.count", "person.countries", "person.years", "person.agreed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            year             | 2019  | 2019
            year             | -1    | -1
            year             | 007   | 7
            year             | 1.5   | "1.5"
            year             | 1,000 | "1,000"
            year             | ２０  | "２０"
            year             | FY    | "FY"
            person.level     | N1    | "N1"
            person.level     | 7     | "7"
            person.level     | true  | "true"
            person.count     | 3     | 3
            person.countries | US;PH | ["US","PH"]
            person.countries | US    | ["US"]
            person.countries | none  | []
            person.countries | none;US | ["none","US"]
            person.level     | none  | "none"
            person.years     | 1;x   | [1,"x"]
            person.agreed    | true  | true
            person.agreed    | FALSE | false
            person.agreed    | yes   | "yes"
            person.agreed    | 1     | "1"
            other            | 3     | "3"
            """)
    void aCellIsReadByTheTypeOfItsInputAndElseStaysAText(String name, String cell, String json)
            throws JsonProcessingException {
        assertThat(nested().value("ask", name, cell)).hasToString(json);
    }

    @Test
    void theTypeIsThatOfTheQuestion() {
        assertThat(InputTypes.standard().value("pay", "year", "2").isIntegralNumber())
                .isTrue();
        assertThat(InputTypes.standard().value("no such question", "year", "2").isTextual())
                .isTrue();
    }
}
