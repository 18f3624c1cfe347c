package io.github.jetrules.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Receipt;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.text.Answer;
import java.io.PrintStream;
import java.util.Locale;

/** The README's task of asking and answering in JSON. */
final class Receipts {

    private Receipts() {}

    static void run(PrintStream out) throws JsonProcessingException {
        // README: begin
        JetRules rules = JetRules.standard();
        Question question = Requests.read("""
                {"question": "country", "inputs": {"country": "PH", "role": "ALT", "recruitmentYear": 2019}}""");
        Answer answer = rules.answer(question);

        ObjectMapper mapper = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
        String json = mapper.writeValueAsString(answer);
        out.println(json.substring(0, json.indexOf("\"inputs\"")) + "...");

        Receipt receipt = Receipt.read(json); // an answer is its own receipt
        out.println(receipt.differencesFrom(receipt.replay(rules::answer)));
        // README: end
    }
}
