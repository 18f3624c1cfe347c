package io.github.jetrules.rules.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.rules.Declared;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.Reappointment;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import io.github.jetrules.rules.text.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every combination of boundary values has exactly one outcome: no exception, no gap, and no two rules that claim the
 * same case. The counts go into {@code target/completeness.txt}.
 */
class CompletenessTest {

    /** What is paid or counted for each participant, and what is due only with participants. */
    private static final Set<Item> OF_HEADS =
            Set.of(Item.MEMBERSHIP_FEE, Item.ACCIDENT_INSURANCE, Item.PER_PARTICIPANT_ADDITION);

    private static final Path REPORT = Path.of("target", "completeness.txt");

    /** How many combinations of each kind are asked, so that none are left out by the way. */
    private static final Path WRITTEN_DOWN = Path.of("src/test/resources/io/github/jetrules/rules/combinations.txt");

    private static final Path SUMS = Path.of("target", "combinations.txt");

    /** One answer in so many is also put into words, in both languages. */
    private static final int IN_WORDS = 997;

    /**
     * Rules that speak once for each of several things, not once for each answer: each step of a round, each legal
     * relation under which terms fall, each group of a roster, each figure of an earlier year, each day by which a degree
     * must be held, each country whose page is used for another, each page that differs, each step about a day, and the
     * routes, the survey of April arrivals and what became of the plan of each of the two rounds in which a day lies.
     */
    private static final Set<String> SPEAK_OFTEN = Set.of(
            "calendar.steps",
            "calendar.stage",
            "calendar.route",
            "calendar.postponement",
            "calendar.april-survey",
            "appointment.legal-terms",
            "parameter.carried-forward",
            "cost.estimated-pay",
            "cost.estimated-period",
            "eligibility.degree-deadline",
            "eligibility.page",
            "country.other-page");

    /** Rules that speak in every answer to a question, whatever is known. */
    private static final Map<String, Set<String>> SPEAK_ALWAYS = Map.of(
            CountryQuestion.NAME, Set.of("country.status"),
            EligibilityQuestion.NAME, Set.of("eligibility.programme-year"),
            RemunerationQuestion.NAME, Set.of("remuneration.annual"),
            CostQuestion.NAME,
                    Set.of(
                            "cost.membership-fee",
                            "cost.accident-insurance",
                            "cost.flat-charge",
                            "cost.employment-costs"),
            BudgetQuestion.NAME,
                    Set.of("budget.period", "cost.membership-fee", "cost.accident-insurance", "cost.flat-charge"),
            CalendarQuestion.NAME, Set.of("calendar.round", "calendar.route", "calendar.steps"));

    private static final Set<Outcome> NEGATIVE =
            Set.of(Outcome.NOT_PERMITTED, Outcome.INELIGIBLE, Outcome.NOT_APPLICABLE, Outcome.NOT_LISTED);

    private static final Set<Outcome> POSITIVE = Set.of(Outcome.PERMITTED, Outcome.ELIGIBLE);

    private static final JetRules RULES = JetRules.standard();

    private static Map<String, JetRules> ruleBooks() {
        return new TreeMap<>(Map.of(
                "standard", RULES,
                "carry-forward", RULES.with(EvidencePolicy.carryForward()),
                "verified-only", RULES.with(verifiedOnly())));
    }

    private static EvidencePolicy verifiedOnly() {
        return EvidencePolicy.refusingOnly(Stream.of(Assurance.values())
                .filter(level -> level != Assurance.VERIFIED)
                .collect(Collectors.toSet()));
    }

    @Test
    void everyKindOfQuestionTakesPart() throws Exception {
        Set<Class<?>> asked = new BoundaryQuestions(RULES)
                .byName().values().stream()
                        .map(questions ->
                                questions.get().findFirst().orElseThrow().getClass())
                        .collect(Collectors.toSet());

        assertThat(Declared.exportedTypes())
                .filteredOn(type -> Question.class.isAssignableFrom(type) && !type.isInterface())
                .isNotEmpty()
                .allMatch(type -> asked.stream().anyMatch(type::isAssignableFrom));
    }

    @Test
    void everyCombinationHasExactlyOneOutcome() throws IOException {
        List<String> report = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        long all = 0;
        for (Map.Entry<String, JetRules> book : ruleBooks().entrySet()) {
            for (Map.Entry<String, Supplier<Stream<? extends Question>>> kind :
                    new BoundaryQuestions(RULES).byName().entrySet()) {
                Map<Outcome, Integer> counts = ask(kind.getValue().get(), book.getValue());
                int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
                report.add(
                        String.format(Locale.ROOT, "%-14s %-17s %9d  %s", book.getKey(), kind.getKey(), sum, counts));
                sums.add(kind.getKey() + " " + sum);
                all += sum;
            }
        }
        report.add(String.format(Locale.ROOT, "%-32s %9d", "all", all));
        Files.write(REPORT, report);
        Files.write(SUMS, new TreeSet<>(sums));
        assertThat(new TreeSet<>(sums))
                .as("what is asked of each kind; if more or less is to be asked from now on, copy %s there", SUMS)
                .containsExactlyElementsOf(Files.readAllLines(WRITTEN_DOWN));
        System.out.println("completeness: " + all + " combinations of boundary values, each with exactly one outcome");
    }

    private static Map<Outcome, Integer> ask(Stream<? extends Question> questions, JetRules rules) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        int[] asked = {0};
        questions.forEach(question -> {
            Answer answer = rules.answer(question);
            check(answer, question);
            if (asked[0]++ % IN_WORDS == 0) {
                assertThat(rules.answer(question)).isEqualTo(answer);
                assertThat(answer.explain(Locale.ENGLISH)).doesNotContain("{");
                assertThat(answer.explain(Locale.JAPANESE)).doesNotContain("{");
            }
            counts.merge(answer.outcome(), 1, Integer::sum);
        });
        return counts;
    }

    /** Plain conditions, because there are millions of answers; the message is made only for one that fails. */
    private static void check(Answer answer, Question question) {
        Set<String> spoken = new HashSet<>();
        Set<Finding> findings = new HashSet<>();
        boolean notMet = false;
        // What was found for each of its years and head counts, or for each term that may be the next one.
        boolean passesOn = question instanceof BudgetQuestion
                || (answer instanceof Reappointment reappointment
                        && (reappointment.nextYear().isEmpty()
                                || reappointment.nextFirstDay().isEmpty()));
        for (Finding finding : answer.findings()) {
            expect(findings.add(finding), "the same finding twice", answer);
            String rule = finding.code().rule();
            expect(spoken.add(rule) || SPEAK_OFTEN.contains(rule) || passesOn, "two findings of one rule", answer);
            if (!finding.arguments().isEmpty() && finding.arguments().get(0) instanceof Finding ofSomeYears) {
                spoken.add(ofSomeYears.rule());
            }
            notMet |= finding.code().status() == FindingStatus.NOT_MET;
        }
        boolean open = answer.outcome() == Outcome.UNDETERMINED;
        expect(!answer.findings().isEmpty(), "no finding", answer);
        expect(open != answer.missing().isEmpty(), "what is open must be named, and nothing else", answer);
        expect(!NEGATIVE.contains(answer.outcome()) || notMet, "a negative answer without a failed finding", answer);
        expect(!POSITIVE.contains(answer.outcome()) || !notMet, "permitted against a failed finding", answer);
        expect(
                spoken.containsAll(SPEAK_ALWAYS.getOrDefault(question.name(), Set.of())),
                "a rule that must speak does not",
                answer);
        expect(answer.question().equals(question), "another question", answer);
        expect(!hasLineOfUnsaid(answer), "an amount that depends on what was not said", answer);
        Set<MissingFact> missing = new HashSet<>(answer.missing());
        expect(missing.size() == answer.missing().size(), "the same thing is missing twice", answer);
    }

    /** No missing input ever becomes 0 or a default: what it decides has no line. */
    private static boolean hasLineOfUnsaid(Answer answer) {
        if (answer instanceof CostStatement cost) {
            CostFacts facts = cost.question().facts();
            boolean isEmploymentSaid =
                    facts.employmentCosts().isKnown() || facts.roster().isKnown();
            boolean areHeadsSaid =
                    facts.participants().isKnown() || facts.roster().isKnown();
            return hasLine(cost.lines(), Set.of(Item.EMPLOYMENT_COSTS), isEmploymentSaid)
                    || hasLine(cost.lines(), OF_HEADS, areHeadsSaid);
        }
        if (answer instanceof FiscalMeasure measure) {
            MeasureFacts facts = measure.question().facts();
            List<Line> lines =
                    measure.match(FiscalMeasure.Assessed::lines, none -> List.of(), FiscalMeasure.Undetermined::lines);
            return hasLine(
                            lines,
                            Set.of(Item.STANDARD_EXPENSES),
                            facts.population().isKnown())
                    || hasLine(lines, OF_HEADS, facts.participants().isKnown());
        }
        return false;
    }

    private static boolean hasLine(List<Line> lines, Set<Item> items, boolean isSaid) {
        return !isSaid && lines.stream().map(Line::item).anyMatch(items::contains);
    }

    private static void expect(boolean condition, String otherwise, Answer answer) {
        if (!condition) {
            throw new AssertionError(
                    otherwise + ": " + answer.question() + "\n" + answer.explain(Locale.ENGLISH) + answer.findings());
        }
    }

    @Test
    void everyParameterSaysOneThingOnEveryBoundaryDay() {
        for (JetRules rules : ruleBooks().values()) {
            for (ParameterHistory<?> history : rules.parameters().histories()) {
                BoundaryDates.days(history).forEach(day -> saysOneThing(history, day, rules));
            }
        }
    }

    private static <T> void saysOneThing(ParameterHistory<T> history, LocalDate day, JetRules rules) {
        List<T> written = history.values().entries().stream()
                .filter(entry -> entry.span().contains(day))
                .flatMap(entry -> entry.value().value().stream())
                .toList();
        assertThat(written).as("%s on %s", history.parameter(), day).hasSizeLessThanOrEqualTo(1);
        Reading<T> reading = rules.parameters().read(history.parameter(), day);
        if (reading instanceof InForce<T> known) {
            Assurances levels = known.assurances();
            assertThat(rules.parameters().policy().accepts(levels)).isTrue();
            assertThat(levels.levels()).isNotEmpty();
            if (!levels.levels().contains(Assurance.CARRIED_FORWARD)) {
                assertThat(written).containsExactly(known.value());
            }
        }
    }
}
