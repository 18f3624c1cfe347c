package io.github.jetrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayRequestTest {

    @Test
    void anAnswerSaysTheAmountAndTheTax() {
        JsonNode answer = Mappers.EN.valueToTree(
                JetRules.standard().answer(new RemunerationQuestion(2, LocalDate.of(2013, 8, 4))));
        assertThat(answer.get("question").textValue()).isEqualTo("pay");
        assertThat(answer.get("amountYen").longValue()).isEqualTo(3_600_000);
        assertThat(answer.get("tax").textValue()).isEqualTo("GROSS");
    }

    @Test
    void anOpenAnswerHasNeitherAmountNorTax() {
        JsonNode answer = Mappers.EN.valueToTree(
                JetRules.standard().answer(new RemunerationQuestion(1, LocalDate.of(2025, 4, 1))));
        assertThat(answer.has("amountYen")).isFalse();
        assertThat(answer.has("tax")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'arrival':'2013-08-04','year':0} | /inputs/year | a whole number from 1 to 5",
                "{'arrival':'2013-08-04','year':6} | /inputs/year | a whole number from 1 to 5",
                "{'arrival':'2013-08-04','year':4294967297} | /inputs/year | a whole number from 1 to 5",
                "{'arrival':'2013-08-04','year':'1'} | /inputs/year | a whole number from 1 to 5",
                "{'arrival':'2013-08-04'} | /inputs/year | a whole number from 1 to 5",
                "{'arrival':'1987-03-31','year':1} | /inputs/arrival | a date from 1987-04-01 to",
                "{'year':1} | /inputs/arrival | a date from 1987-04-01 to",
                "{'arrival':'2013-08-04','year':1,'role':'ALT'} | /inputs/role | arrival, year"
            })
    void aWrongRequestIsNamedWithWhatIsAccepted(String inputs, String pointer, String accepted) {
        String request = ("{'question':'pay','inputs':" + inputs + "}").replace('\'', '"');
        assertThatThrownBy(() -> Requests.read(request))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContainingAll(pointer, accepted);
    }

    @Test
    void bothSchemasKnowTheQuestion() throws Exception {
        for (String schema : new String[] {Schemas.request(), Schemas.answer()}) {
            JsonNode tree = Mappers.EN.readTree(schema);
            JsonNode inputs = tree.at("/$defs/pay/properties/inputs/properties");
            assertThat(tree.get("oneOf")).contains(Mappers.EN.readTree("{\"$ref\": \"#/$defs/pay\"}"));
            assertThat(inputs.at("/year/minimum").intValue()).isEqualTo(1);
            assertThat(inputs.at("/year/maximum").intValue()).isEqualTo(RemunerationQuestion.MAX_APPOINTMENT_YEAR);
            assertThat(inputs.fieldNames()).toIterable().containsExactly("arrival", "year");
        }
    }
}
