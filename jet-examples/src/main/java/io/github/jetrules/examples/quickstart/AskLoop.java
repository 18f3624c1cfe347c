package io.github.jetrules.examples.quickstart;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.text.Answer;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;

/** The README's loop that asks whatever is open. */
final class AskLoop {

    private AskLoop() {}

    static void run(PrintStream out) throws JsonProcessingException {
        // README: begin
        JetRules rules = JetRules.standard();
        ObjectMapper mapper = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
        JsonNode request = mapper.readTree("""
                {"question": "measure", "inputs": {"organisation": "municipality", "fiscalYear": 2019}}""");
        var form = Map.of("population", 100_000, "participants", 3); // whatever asks people

        Answer answer = rules.answer(Requests.read(request));
        while (answer.nextQuestion().isPresent()) {
            JsonNode open = mapper.valueToTree(answer.nextQuestion().get());
            out.println(open.get("question").textValue());
            JsonNode said = mapper.valueToTree(form.get(open.get("fact").textValue())); // null: nobody can say
            JsonPointer place = JsonPointer.compile(open.get("pointer").textValue());
            ((ObjectNode) request.at(place.head())).set(place.last().getMatchingProperty(), said);
            answer = rules.answer(Requests.read(request));
        }
        out.println(answer.outcome() + " " + answer.details().get("amountYen"));
        // README: end
    }
}
