package example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.text.Answer;
import java.util.Locale;

/** Reads a request and writes the answer; ends with an error if the answer is not the one of the README. */
public final class AsJson {

    public static void main(String[] args) throws Exception {
        Question question = Requests.read("{\"question\": \"country\", \"inputs\": {\"country\": \"PH\", \"role\": \"ALT\", \"recruitmentYear\": 2019}}");
        Answer answer = JetRules.standard().answer(question);
        ObjectMapper mapper = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
        JsonNode json = mapper.readTree(mapper.writeValueAsString(answer));
        if (!json.path("outcome").asText().equals("FORMAL")) {
            throw new IllegalStateException("not the expected answer: " + json);
        }
    }
}
