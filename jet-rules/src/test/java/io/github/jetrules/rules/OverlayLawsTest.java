package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.ParameterFindings;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of answers that used a value of the caller, for every parameter and a sample of all questions. */
class OverlayLawsTest {

    private static final String ID = "caller";

    /** Carries figures forward, because some values are used only beside one that is. */
    private static final JetRules RULES = JetRules.standard().with(EvidencePolicy.carryForward());

    private static final List<Question> QUESTIONS = new BoundaryQuestions(RULES).sample(150);

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

    /** Decide nothing, and are told in the reasons or in what would have to change. */
    private static final Set<String> TOLD = Set.of(
            "eligibility.degree-deadline",
            "eligibility.degree-date",
            "eligibility.degree-date-april",
            "eligibility.nationality",
            "eligibility.renunciation",
            "remuneration.transition",
            "remuneration.first-payment",
            "fiscal.private-school.subsidy-share",
            "calendar.not-for",
            "calendar.postponed-departures");

    /** Where no question of the sample uses a value, some other one must. */
    @Test
    void whoeverUsedAnOverlayCitesIt() {
        OVERLAID.forEach((parameter, rules) -> {
            boolean used = false;
            for (Question question : QUESTIONS) {
                Answer answer = rules.answer(question);
                assertThat(answer.findings()).as("%s", question).doesNotHaveDuplicates();
                boolean cited = Overlays.isCited(ID, answer);
                assertThat(cited || !answer.assurances().contains(Assurance.OVERRIDDEN))
                        .as("%s with %s", question, parameter)
                        .isTrue();
                used |= cited;
            }
            assertThat(used
                            || new BoundaryQuestions(RULES)
                                    .all()
                                    .map(rules::answer)
                                    .anyMatch(answer -> Overlays.isCited(ID, answer)))
                    .as(parameter)
                    .isTrue();
        });
    }

    /** That a value of the caller was used is told by itself only where nothing else cites it. */
    @Test
    void whatAnotherFindingCitesIsNotToldByItself() {
        List<OverlayValue> all = RULES.parameters().histories().stream()
                .flatMap(history -> values(history).stream())
                .toList();
        List<Answer> telling = Stream.concat(OVERLAID.values().stream(), Stream.of(with(all)))
                .flatMap(rules -> QUESTIONS.stream().map(rules::answer))
                .filter(answer -> !toldByItself(answer).isEmpty())
                .toList();
        assertThat(telling)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.findings())
                        .filteredOn(finding -> !finding.code().equals(ParameterFindings.OVERLAY_USED))
                        .flatExtracting(Finding::citations)
                        .doesNotContainAnyElementsOf(toldByItself(answer)));
    }

    private static List<Citation> toldByItself(Answer answer) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(ParameterFindings.OVERLAY_USED))
                .flatMap(finding -> finding.citations().stream())
                .toList();
    }

    /**
     * No number, date or word of the law stands in the code: with another one, some answer has another outcome or other
     * details. What is only told is told otherwise. What can be said in one word alone has no other.
     */
    @Test
    void anotherValueMakesAnotherAnswer() {
        for (ParameterHistory<?> history : RULES.parameters().histories()) {
            String id = history.parameter().id();
            List<JetRules> others =
                    OtherValues.of(history).stream().map(OverlayLawsTest::with).toList();
            if (others.isEmpty()) {
                assertThat(history.values().entries())
                        .as(id)
                        .allMatch(entry -> entry.value()
                                .value()
                                .map(one -> one instanceof BilingualText || one instanceof RoundingRule)
                                .orElse(true));
                continue;
            }
            JetRules same = OVERLAID.get(id);
            Function<Answer, List<Object>> by = TOLD.contains(id) ? OverlayLawsTest::told : OverlayLawsTest::decided;
            assertThat(others).as(id).anyMatch(other -> areToldApart(same, other, by));
        }
    }

    /** Also where the values of the caller begin in the middle of an appointment or between two pages. */
    @Test
    void whateverAValueOfTheCallerDecidesCitesIt() {
        List<List<Object>> before = QUESTIONS.stream()
                .map(RULES::answer)
                .map(OverlayLawsTest::decided)
                .toList();
        int decided = 0;
        for (ParameterHistory<?> history : RULES.parameters().histories()) {
            for (List<OverlayValue> others : OtherValues.of(history)) {
                for (FiscalYear first : List.of(FiscalYear.of(2012), FiscalYear.of(2019), FiscalYear.of(2022))) {
                    List<OverlayValue> later = from(first, others);
                    JetRules rules = later.isEmpty() ? RULES : with(later);
                    for (int i = 0; i < QUESTIONS.size(); i++) {
                        Answer answer = rules.answer(QUESTIONS.get(i));
                        if (!decided(answer).equals(before.get(i))) {
                            decided++;
                            assertThat(Overlays.isCited(ID, answer))
                                    .as("%s with %s from %s", answer.question(), history.parameter(), first)
                                    .isTrue();
                        }
                    }
                }
            }
        }
        assertThat(decided).isPositive();
    }

    /** The same values from the first day of a fiscal year on. */
    private static List<OverlayValue> from(FiscalYear first, List<OverlayValue> values) {
        DateSpan later = DateSpan.startingOn(first.firstDay());
        return values.stream()
                .flatMap(value -> value.span().intersection(later).stream().map(span -> on(span, value)))
                .toList();
    }

    private static OverlayValue on(DateSpan span, OverlayValue value) {
        return OverlayValue.builder()
                .parameter(value.parameter())
                .span(span)
                .value(value.value())
                .at(value.at())
                .build();
    }

    private static boolean areToldApart(JetRules same, JetRules other, Function<Answer, List<Object>> by) {
        return Stream.concat(QUESTIONS.stream(), new BoundaryQuestions(RULES).all())
                .anyMatch(question -> !by.apply(same.answer(question)).equals(by.apply(other.answer(question))));
    }

    private static List<Object> decided(Answer answer) {
        return List.of(answer.outcome(), answer.details());
    }

    private static List<Object> told(Answer answer) {
        return List.of(
                answer.findings().stream()
                        .map(finding -> List.of(finding.code(), finding.arguments()))
                        .toList(),
                answer.missing().stream()
                        .map(missing -> List.of(missing.fact(), missing.code(), missing.arguments()))
                        .toList(),
                answer.changes());
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
