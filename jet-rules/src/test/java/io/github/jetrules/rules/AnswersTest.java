package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.rules.appointment.AppointmentFindings;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetFindings;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.CalendarFindings;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryFindings;
import io.github.jetrules.rules.eligibility.ApplicantArbitraries;
import io.github.jetrules.rules.eligibility.EligibilityFindings;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.FiscalFindings;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.remuneration.RemunerationFindings;
import io.github.jetrules.rules.text.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws that hold for the answers to all questions. */
@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class AnswersTest {

    private static final Set<Outcome> NEGATIVE =
            Set.of(Outcome.NOT_LISTED, Outcome.INELIGIBLE, Outcome.NOT_PERMITTED, Outcome.NOT_APPLICABLE);

    /** Findings that state no dated value of the law, so they can stand without a citation. */
    private static final Set<FindingCode> WITHOUT_VALUE = Set.of(
            AppointmentFindings.NEXT_TERM_OPEN,
            AppointmentFindings.GROUP_PRESUMED,
            AppointmentFindings.POSSIBLE_YEAR,
            AppointmentFindings.POSSIBLE_YEAR_ON,
            CountryFindings.NOT_NAMED,
            EligibilityFindings.PROGRAMME_YEAR,
            EligibilityFindings.NOT_JAPANESE,
            EligibilityFindings.ONE_NATIONALITY,
            EligibilityFindings.NEVER_TOOK_PART, // met whatever the criterion says, as are the next three
            EligibilityFindings.TOTAL_NONE,
            EligibilityFindings.NEVER_DECLINED,
            EligibilityFindings.NO_STAY,
            BudgetFindings.SIGN_CHANGES,
            BudgetFindings.SIGN_STAYS,
            BudgetFindings.SIGN_OF_ONE,
            BudgetFindings.DIFFERENCE,
            BudgetFindings.LESS_CHARGES,
            BudgetFindings.EMPLOYMENT,
            BudgetFindings.POPULATION,
            BudgetFindings.WHOLE_YEARS,
            BudgetFindings.FIGURES,
            AppointmentFindings.OUTSIDE_GROUPS, // a late arrival before the sources begin
            AppointmentFindings.APRIL_NEXT,
            CalendarFindings.MUNICIPALITY_SHOWN,
            CalendarFindings.ROUND_COUNTED,
            CalendarFindings.NONE,
            RemunerationFindings.GUIDELINE,
            RemunerationFindings.WHOLE_YEAR,
            FiscalFindings.MONEY_FOLLOWS,
            FiscalFindings.NO_MONEY);

    @Property
    void aDefiniteAnswerLacksNothingAndAnOpenOneSaysWhat(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        assertThat(answer.missing().isEmpty()).isEqualTo(isDefinite(answer));
    }

    @Property
    void aNegativeAnswerHasAFindingThatIsNotMet(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        if (NEGATIVE.contains(answer.outcome())) {
            assertThat(answer.findings()).extracting(Finding::status).contains(FindingStatus.NOT_MET);
        }
    }

    @Property
    void aPermissionOrAStatusHasNoFindingThatIsNotMet(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        if (Set.of(Outcome.PERMITTED, Outcome.ELIGIBLE, Outcome.FORMAL, Outcome.PROVISIONAL)
                .contains(answer.outcome())) {
            assertThat(answer.findings()).extracting(Finding::status).containsOnly(FindingStatus.MET);
        }
    }

    @Property
    void everyAnswerHasAFinding(@ForAll Question question, @ForAll JetRules rules) {
        assertThat(rules.answer(question).findings()).isNotEmpty();
    }

    @Property
    void whatADefiniteAnswerStatesOfTheLawIsCited(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        if (isDefinite(answer)) {
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.status() != FindingStatus.UNKNOWN)
                    .filteredOn(finding -> !WITHOUT_VALUE.contains(finding.code()))
                    .allSatisfy(finding -> assertThat(finding.citations()).isNotEmpty());
        }
    }

    @Property
    void theAssuranceIsTheWeakestOfAllLevels(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        assertThat(answer.assurance().isPresent())
                .isEqualTo(!answer.assurances().isEmpty());
        answer.assurance()
                .ifPresent(weakest -> assertThat(answer.assurances())
                        .contains(weakest)
                        .noneMatch(level -> level.isWeakerThan(weakest)));
    }

    @Property
    void nothingIsCarriedForwardUnlessTheCallerAllowsIt(@ForAll Question question) {
        assertThat(JetRules.standard().answer(question).assurances()).doesNotContain(Assurance.CARRIED_FORWARD);
    }

    @Property
    void allowingCarriedFiguresChangesNoDefiniteAnswer(@ForAll Question question) {
        Answer strict = JetRules.standard().answer(question);
        if (isDefinite(strict)) {
            Answer allowed =
                    JetRules.standard().with(EvidencePolicy.carryForward()).answer(question);
            assertThat(allowed.outcome()).isEqualTo(strict.outcome());
            assertThat(allowed.details()).isEqualTo(strict.details());
        }
    }

    @Property
    void aGapCannotBeAskedForAndWasNotAsked(@ForAll Question question, @ForAll JetRules rules) {
        assertThat(rules.answer(question).missing())
                .filteredOn(missing -> missing.kind() == MissingKind.SOURCE_GAP)
                .allSatisfy(missing -> {
                    assertThat(missing.canBeAsked()).isFalse();
                    assertThat(missing.asked()).isFalse();
                });
    }

    @Property
    void nothingIsMissingTwice(@ForAll Question question, @ForAll JetRules rules) {
        List<MissingFact> missing = rules.answer(question).missing();
        assertThat(missing)
                .filteredOn(fact -> fact.kind() != MissingKind.SOURCE_GAP)
                .extracting(MissingFact::fact)
                .doesNotHaveDuplicates();
        // The sources may leave one thing open in several ways, and each is another question.
        assertThat(missing)
                .extracting(MissingFact::fact, MissingFact::code, MissingFact::arguments)
                .doesNotHaveDuplicates();
    }

    @Property
    void oneMoreFactNeverFlipsADefiniteAnswer(
            @ForAll Question question,
            @ForAll JetRules rules,
            @ForAll Headcount participants,
            @ForAll Population population,
            @ForAll boolean yes) {
        Answer before = rules.answer(question);
        for (Question more : withOneMoreFact(question, participants, population, yes)) {
            Answer after = rules.answer(more);
            if (isDefinite(before)) {
                assertThat(after.outcome()).isEqualTo(before.outcome());
                assertThat(after.details()).isEqualTo(before.details());
            }
        }
    }

    @Property
    void oneMoreFactAddsNothingThatIsMissingExceptWhereItAsksTheSources(
            @ForAll Question question,
            @ForAll JetRules rules,
            @ForAll Headcount participants,
            @ForAll Population population,
            @ForAll boolean yes) {
        List<String> before = facts(rules.answer(question), MissingKind.FACT);
        for (Question more : withOneMoreFact(question, participants, population, yes)) {
            assertThat(before).containsAll(facts(rules.answer(more), MissingKind.FACT));
        }
    }

    @Property
    void aFactOfTheCallerNeverChangesTheDateOfTheBasis(
            @ForAll Question question,
            @ForAll JetRules rules,
            @ForAll Headcount participants,
            @ForAll Population population,
            @ForAll boolean yes) {
        for (Question more : withOneMoreFact(question, participants, population, yes)) {
            assertThat(rules.answer(more).basis())
                    .isEqualTo(rules.answer(question).basis());
        }
    }

    @Property
    void theSameQuestionHasTheSameAnswer(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        assertThat(rules.answer(question)).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(answer.question()).isEqualTo(question);
        assertThat(answer.basis().edition()).isEqualTo(rules.version());
    }

    @Property(tries = 300)
    void anAnswerIsTheSameAfterTransport(@ForAll Question question, @ForAll JetRules rules)
            throws IOException, ClassNotFoundException {
        Answer answer = rules.answer(question);
        Object copy = copy(answer);
        assertThat(copy).isEqualTo(answer).hasSameHashCodeAs(answer).hasToString(answer.toString());
        assertThat(rules.answer(((Answer) copy).question())).isEqualTo(answer);
    }

    @Property(tries = 10)
    void manyThreadsGetTheSameAnswers(@ForAll @Size(min = 50, max = 100) List<Question> questions) throws Exception {
        JetRules rules =
                JetRules.standard().with(JetRules.standard().parameters().policy());
        List<Answer> expected = questions.stream().map(rules::answer).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<Answer>>> runs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                runs.add(threads.submit(
                        () -> questions.stream().map(rules::answer).toList()));
            }
            for (Future<List<Answer>> run : runs) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property
    void anAnswerIsDatedByTheNameOfItsQuestion(@ForAll Question question, @ForAll JetRules rules) {
        Set<DateName> expected = switch (question.name()) {
            case "country", "eligibility" -> Set.of(DateName.RECRUITMENT_YEAR);
            case "term", "pay" -> Set.of(DateName.ARRIVAL);
            case "stage" -> Set.of(DateName.DAY_ASKED);
            case "reappoint" -> Set.of(DateName.FIRST_DAY_OF_TERM, DateName.ARRIVAL);
            default -> Set.of(DateName.FIRST_DAY_OF_FISCAL_YEAR);
        };
        assertThat(expected).contains(rules.answer(question).basis().dateName());
    }

    private static List<Question> withOneMoreFact(
            Question question, Headcount participants, Population population, boolean yes) {
        List<Question> more = new ArrayList<>();
        if (question instanceof CostQuestion cost) {
            CostFacts facts = cost.facts();
            if (!facts.participants().isKnown()) {
                more.add(new CostQuestion(
                        cost.organisation(), facts.withParticipants(Fact.known(participants)), cost.fiscalYear()));
            }
            if (!facts.employmentCosts().isKnown() && !facts.roster().isKnown()) {
                more.add(new CostQuestion(
                        cost.organisation(), facts.withEmploymentCosts(Yen.of(12_000_000)), cost.fiscalYear()));
            }
        } else if (question instanceof MeasureQuestion measure) {
            MeasureFacts facts = measure.facts();
            List<MeasureFacts> others = new ArrayList<>();
            if (!facts.participants().isKnown()) {
                others.add(facts.withParticipants(Fact.known(participants)));
            }
            if (!facts.population().isKnown()) {
                others.add(facts.withPopulation(Fact.known(population)));
            }
            if (!facts.receivesAllocation().isKnown()) {
                others.add(facts.withReceivesAllocation(Fact.known(yes)));
            }
            others.forEach(other -> more.add(new MeasureQuestion(measure.organisation(), other, measure.fiscalYear())));
        } else if (question instanceof BudgetQuestion budget) {
            BudgetFacts facts = budget.facts();
            List<BudgetFacts> others = new ArrayList<>();
            if (!facts.population().isKnown()) {
                others.add(facts.withPopulation(Fact.known(population)));
            }
            if (!facts.employmentCostsPerParticipant().isKnown()) {
                others.add(facts.withEmploymentCostsPerParticipant(Yen.of(4_000_000)));
            }
            if (!facts.receivesAllocation().isKnown()) {
                others.add(facts.withReceivesAllocation(Fact.known(yes)));
            }
            others.forEach(other -> more.add(
                    new BudgetQuestion(budget.organisation(), other, budget.participants(), budget.fiscalYears())));
        } else if (question instanceof EligibilityQuestion person) {
            ApplicantArbitraries.withOneMoreFact(person, yes, participants.people())
                    .forEach(more::add);
        } else if (question instanceof StatutoryQuestion statutory) {
            StatutoryFacts facts = statutory.facts();
            List<StatutoryFacts> others = new ArrayList<>();
            if (!facts.cirs().isKnown()) {
                others.add(facts.withCirs(Fact.known(participants)));
            }
            if (!facts.population().isKnown()) {
                others.add(facts.withPopulation(Fact.known(population)));
            }
            others.forEach(
                    other -> more.add(new StatutoryQuestion(statutory.organisation(), other, statutory.fiscalYear())));
        } else if (question instanceof ReappointmentQuestion reappointment) {
            AppointmentHistory history = reappointment.history();
            if (!history.exceptionalPerformance().isKnown()) {
                more.add(new ReappointmentQuestion(history.withExceptionalPerformance(Fact.known(yes))));
            }
        }
        return more;
    }

    private static List<String> facts(Answer answer, MissingKind kind) {
        return answer.missing().stream()
                .filter(missing -> missing.kind() == kind)
                .map(missing -> missing.fact())
                .toList();
    }

    private static boolean isDefinite(Answer answer) {
        return answer.outcome() != Outcome.UNDETERMINED;
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
