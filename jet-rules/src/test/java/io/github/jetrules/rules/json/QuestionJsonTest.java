package io.github.jetrules.rules.json;

import static io.github.jetrules.rules.json.Mappers.EN;
import static io.github.jetrules.rules.json.Mappers.JA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Questions as JSON, written and read. */
class QuestionJsonTest {

    @Property
    @Domain(Questions.class)
    void aQuestionIsWrittenInTheFormThatIsRead(@ForAll Question question) throws JsonProcessingException {
        String json = EN.writeValueAsString(question);

        assertThat(EN.readValue(json, Question.class)).isEqualTo(question);
        assertThat(EN.readValue(json, typeOf(question))).isEqualTo(question);
        assertThat(JA.writeValueAsString(question)).isEqualTo(json);
    }

    @Property
    @Domain(Questions.class)
    void theOrderOfTheFactsDoesNotMatter(@ForAll Question question) throws JsonProcessingException {
        String json = EN.writeValueAsString(question);
        JsonNode shuffled = shuffled(EN.readTree(json), new Random(json.hashCode()));

        assertThat(Requests.read(shuffled)).isEqualTo(question);
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (!node.isObject()) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
        Collections.shuffle(fields, random);
        ObjectNode object = EN.createObjectNode();
        fields.forEach(field -> object.set(field.getKey(), shuffled(field.getValue(), random)));
        return object;
    }

    private static Class<? extends Question> typeOf(Question question) {
        return question instanceof StageQuestion
                ? StageQuestion.class // it has a hidden subclass
                : question.getClass();
    }

    /** A mapper that lets unknown fields pass everywhere else does not make a question of nothing. */
    @Test
    void aRequestIsReadStrictlyWhateverTheMapperAllows() {
        ObjectMapper lenient = new ObjectMapper()
                .registerModule(new JetModule(Locale.ENGLISH))
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        String pay = "{\"question\":\"pay\",\"inputs\":{\"arrival\":\"2019-07-28\",\"year\":1}}";

        assertThatThrownBy(() -> lenient.readValue(pay.replace("year", "years"), RemunerationQuestion.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("/inputs/year: is missing beside arrival, years; accepted: ");
        assertThatThrownBy(() -> lenient.readValue(pay, CostQuestion.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("/question: \"pay\" is not accepted; accepted: cost");
    }

    @Test
    void noQuestionIsRefused() {
        ObjectMapper mapper = Mappers.in(Locale.ENGLISH);
        for (Class<?> type : List.of(
                Question.class,
                CountryQuestion.class,
                EligibilityQuestion.class,
                TermQuestion.class,
                ReappointmentQuestion.class,
                RemunerationQuestion.class,
                CostQuestion.class,
                MeasureQuestion.class,
                StatutoryQuestion.class,
                BudgetQuestion.class,
                CalendarQuestion.class,
                StageQuestion.class)) {
            assertThatThrownBy(() -> mapper.readValue("null", type))
                    .isInstanceOf(JsonMappingException.class)
                    .hasCauseInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("(top): null is not accepted; accepted: an object");
        }
        assertThatThrownBy(() -> EN.readValue("[null]", Question[].class)).isInstanceOf(JsonMappingException.class);
    }
}
