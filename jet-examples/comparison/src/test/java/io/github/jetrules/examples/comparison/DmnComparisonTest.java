package io.github.jetrules.examples.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.examples.comparison.dmn.DmnEngine;
import io.github.jetrules.examples.comparison.dmn.Evaluation;
import io.github.jetrules.examples.comparison.dmn.JdmnEngine;
import io.github.jetrules.examples.comparison.dmn.KieEngine;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.boundary.BoundaryApplicants;
import io.github.jetrules.rules.boundary.BoundaryAppointments;
import io.github.jetrules.rules.boundary.BoundaryBudgets;
import io.github.jetrules.rules.boundary.BoundaryCalendars;
import io.github.jetrules.rules.boundary.BoundaryCosts;
import io.github.jetrules.rules.boundary.BoundaryCountries;
import io.github.jetrules.rules.boundary.BoundaryMeasures;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The library and both engines give the same answer to every question, in every part that the models have. */
class DmnComparisonTest {

    private static final long SEED = 2019;

    private static final JetRules RULES = JetRules.standard();
    private static List<DmnEngine> engines;
    private static int compared;

    @BeforeAll
    static void loadTheModels() {
        engines = List.of(new RememberingEngine(new KieEngine()), new RememberingEngine(new JdmnEngine()));
    }

    @AfterAll
    static void sayHowMany() {
        System.out.println(
                "comparison: " + compared + " questions with the same answers from the library and " + engines);
    }

    @Test
    void aHundredThousandGeneratedQuestionsHaveTheSameAnswers() {
        List<Case> cases = Cases.of(SEED, 25_000);
        compareCosts(cases.stream().map(Case::cost));
        compareMeasures(cases.stream().map(Case::measure));
        compareReappointments(cases.stream().map(Case::reappointment));
        compareCountries(cases.stream().map(Case::country));
    }

    @Test
    void costsAreTheSameAtEveryBoundary() {
        compareCosts(new BoundaryCosts(RULES).supplied());
    }

    @Test
    void measuresAreTheSameAtEveryBoundary() {
        compareMeasures(new BoundaryMeasures(RULES).published());
    }

    @Test
    void reappointmentsAreTheSameAtEveryBoundary() {
        compareReappointments(new BoundaryAppointments(RULES).reappointments());
    }

    @Test
    void countriesAreTheSameAtEveryBoundary() {
        compareCountries(new BoundaryCountries(RULES).all());
    }

    @Test
    void paysAreTheSameAtEveryBoundaryAndForGeneratedArrivals() {
        comparePays(new BoundaryAppointments(RULES).pays());
        comparePays(Cases.of(SEED, 5_000).stream()
                .map(asked -> asked.reappointment().history().arrival())
                .flatMap(arrival -> IntStream.rangeClosed(1, RemunerationQuestion.MAX_APPOINTMENT_YEAR)
                        .mapToObj(year -> new RemunerationQuestion(year, arrival))));
    }

    @Test
    void statutoryMeasuresAreTheSameAtEveryBoundaryAndForGeneratedBodies() {
        compareStatutoryMeasures(new BoundaryMeasures(RULES).statutory());
        compareStatutoryMeasures(Cases.of(SEED, 25_000).stream()
                .map(Case::measure)
                .map(asked -> new StatutoryQuestion(
                        asked.organisation(),
                        new StatutoryFacts(
                                asked.facts().population(), asked.facts().participants()),
                        FiscalYear.of(2026))));
    }

    @Test
    void termsAreTheSameAtEveryBoundaryAndForGeneratedArrivals() {
        compareTerms(new BoundaryAppointments(RULES).terms());
        compareTerms(OtherCases.terms(SEED, 5_000));
    }

    @Test
    void eligibilityIsTheSameAtEveryBoundaryAndForGeneratedApplicants() {
        compareApplications(new BoundaryApplicants(RULES).all());
        compareApplications(OtherCases.applications(SEED, 5_000));
    }

    @Test
    void costsOfRostersAreTheSameAtEveryBoundaryAndForGeneratedRosters() {
        compareCosts(new BoundaryCosts(RULES).ofRosters());
        compareCosts(OtherCases.rosters(SEED, 3_000));
    }

    @Test
    void calendarsAreTheSameAtEveryBoundary() {
        compare(
                new BoundaryCalendars(RULES).rounds(),
                q -> LibraryAnswers.of(RULES.calendar().round(q)),
                DmnEngine::prepare);
    }

    @Test
    void stagesAreTheSameAtEveryBoundaryAndOnGeneratedDays() {
        compareStages(new BoundaryCalendars(RULES).stages());
        compareStages(OtherCases.stages(SEED, 2_000));
    }

    @Test
    void budgetsAreTheSameAtEveryBoundaryAndForGeneratedBodies() {
        compareBudgets(new BoundaryBudgets(RULES).all());
        compareBudgets(OtherCases.budgets(SEED, 2_000));
    }

    /** Also between the boundaries of the data, where the models could have one of their own. */
    @Test
    void allCountriesAreTheSameInEveryRoleAndYear() {
        compareCountries(CountryCode.assigned().stream()
                .map(CountryCode::of)
                .filter(country -> !country.equals(CountryCode.JAPAN))
                .flatMap(country -> Arrays.stream(Role.values())
                        .flatMap(role -> IntStream.rangeClosed(1984, 2027)
                                .mapToObj(year -> new CountryQuestion(country, role, FiscalYear.of(year))))));
    }

    private static void compareCosts(Stream<CostQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.costs().statement(q)), DmnEngine::prepare);
    }

    private static void compareMeasures(Stream<MeasureQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.fiscal().measure(q)), DmnEngine::prepare);
    }

    private static void compareReappointments(Stream<ReappointmentQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.appointments().reappointment(q)), DmnEngine::prepare);
    }

    private static void compareCountries(Stream<CountryQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.countries().status(q)), DmnEngine::prepare);
    }

    private static void comparePays(Stream<RemunerationQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.remuneration().annual(q)), DmnEngine::prepare);
    }

    private static void compareStatutoryMeasures(Stream<StatutoryQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.fiscal().statutoryMeasure(q)), DmnEngine::prepare);
    }

    private static void compareTerms(Stream<TermQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.appointments().terms(q)), DmnEngine::prepare);
    }

    private static void compareApplications(Stream<EligibilityQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.eligibility().assess(q)), DmnEngine::prepare);
    }

    private static void compareStages(Stream<StageQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.calendar().stageOn(q)), DmnEngine::prepare);
    }

    private static void compareBudgets(Stream<BudgetQuestion> questions) {
        compare(questions, q -> LibraryAnswers.of(RULES.budget().plan(q)), DmnEngine::prepare);
    }

    /** Each engine in a thread of its own. */
    private static <Q extends Question> void compare(
            Stream<Q> questions,
            Function<Q, Map<String, Object>> library,
            BiFunction<DmnEngine, Q, Evaluation> prepare) {
        List<Q> all = questions.toList();
        assertThat(all).isNotEmpty();
        engines.parallelStream().forEach(engine -> {
            for (Q question : all) {
                compare(engine, question, plain(library.apply(question)), prepare.apply(engine, question));
            }
        });
        compared += all.size();
    }

    private static void compare(
            DmnEngine engine, Question question, Map<String, Object> expected, Evaluation evaluation) {
        Map<String, Object> answer = plain(evaluation.answer());
        if (!answer.equals(expected)) {
            assertThat(answer).as("%s, %s", question.inputs(), engine).isEqualTo(expected);
        }
    }

    /** Numbers in one form, however they were computed, and the names of what is open in alphabetical order. */
    private static Map<String, Object> plain(Map<String, Object> answer) {
        Map<String, Object> plain = new HashMap<>();
        answer.forEach((name, part) -> {
            Object value = plain(part);
            plain.put(
                    name,
                    name.equals("open")
                            ? ((Collection<?>) value).stream().sorted().toList()
                            : value);
        });
        return plain;
    }

    @SuppressWarnings("unchecked") // a context is a map from names
    private static Object plain(Object part) {
        if (part instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        } else if (part instanceof Collection<?> parts) {
            return parts.stream().map(DmnComparisonTest::plain).toList();
        }
        return part instanceof Map<?, ?> parts ? plain((Map<String, Object>) parts) : part;
    }
}
