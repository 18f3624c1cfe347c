package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of answers that used a value of the caller, for every parameter and a sample of all questions. */
class OverlayLawsTest {

    private static final String ID = "caller";

    /** A prime, so that the sample keeps no step with the order of the questions. */
    private static final int EVERY = 499;

    private static final JetRules RULES = JetRules.standard();

    private static final List<Question> QUESTIONS = sample();

    /** Rule books with the values of one parameter from the caller, by its id. */
    private static final Map<String, JetRules> OVERLAID = overlaid();

    private static Map<String, JetRules> overlaid() {
        Map<String, JetRules> books = new TreeMap<>();
        for (ParameterHistory<?> history : RULES.parameters().histories()) {
            List<OverlayValue> values = values(history);
            if (!values.isEmpty()) {
                books.put(history.parameter().id(), with(values));
            }
        }
        return books;
    }

    private static List<Question> sample() {
        int[] seen = {0};
        return new BoundaryQuestions(RULES)
                .all()
                .filter(question -> seen[0]++ % EVERY == 0)
                .toList();
    }

    /** The values of the law themselves, as if the caller had supplied them. */
    private static <T> List<OverlayValue> values(ParameterHistory<T> history) {
        List<OverlayValue> values = new ArrayList<>();
        for (Timeline.Entry<SourcedValue<T>> entry : history.values().entries()) {
            entry.value()
                    .value()
                    .ifPresent(value -> values.add(history.parameter().overlay(entry.span(), value, "p. 1")));
        }
        return values;
    }

    private static JetRules with(List<OverlayValue> values) {
        return RULES.with(Overlay.builder()
                .id(ID)
                .title(BilingualText.of("利用者の値", "Values of the caller"))
                .addAllValues(values)
                .build());
    }

    private static boolean isCited(Answer answer) {
        return Stream.concat(
                        answer.findings().stream().flatMap(finding -> finding.citations().stream()),
                        answer.missing().stream().flatMap(missing -> missing.citations().stream()))
                .map(Citation::source)
                .anyMatch(source -> source.id().equals(ID));
    }

    @Test
    void whoeverUsedAnOverlayCitesIt() {
        Set<String> silent = new TreeSet<>();
        int used = 0;
        for (Map.Entry<String, JetRules> overlaid : OVERLAID.entrySet()) {
            for (Question question : QUESTIONS) {
                Answer answer = overlaid.getValue().answer(question);
                assertThat(answer.findings()).as("%s", question).doesNotHaveDuplicates();
                if (answer.assurances().contains(Assurance.OVERRIDDEN)) {
                    used++;
                    if (!isCited(answer)) {
                        silent.add(overlaid.getKey() + " in " + question.name());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
        assertThat(used).isGreaterThan(1_000);
    }

    @Test
    void aValueOfTheLawFromTheCallerDecidesAsThatOfTheLawDoes() {
        OVERLAID.forEach((parameter, rules) -> {
            for (Question question : QUESTIONS) {
                assertThat(rules.answer(question).outcome())
                        .as("%s with %s", question, parameter)
                        .isEqualTo(RULES.answer(question).outcome());
            }
        });
    }
}
