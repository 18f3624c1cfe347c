package io.github.jetrules.examples.catalogue;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.text.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The worked cases: one request in JSON a line, answered by the rule book that the pages are about. */
final class WorkedCases {

    private WorkedCases() {}

    static List<Answer> answers(JetRules rules) {
        return questions().stream().map(rules::answer).toList();
    }

    private static List<Question> questions() {
        try (InputStream in = WorkedCases.class.getResourceAsStream("cases.jsonl")) {
            if (in == null) {
                throw new IllegalStateException("cases.jsonl is not beside the classes; this is a bug");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Requests::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
