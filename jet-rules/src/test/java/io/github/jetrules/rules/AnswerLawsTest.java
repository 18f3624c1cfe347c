package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.github.jetrules.core.fixture.Amounts;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.appointment.AppointmentFindings;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetFindings;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.calendar.CalendarFindings;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostFindings;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryFindings;
import io.github.jetrules.rules.eligibility.ApplicantArbitraries;
import io.github.jetrules.rules.eligibility.EligibilityFindings;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.remuneration.RemunerationFindings;
import io.github.jetrules.rules.text.Answer;
import io.github.jetrules.rules.text.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the answers to all questions. */
class AnswerLawsTest {

    private static final Set<Outcome> NEGATIVE =
            Set.of(Outcome.NOT_LISTED, Outcome.INELIGIBLE, Outcome.NOT_PERMITTED, Outcome.NOT_APPLICABLE);

    private static final Set<Outcome> POSITIVE =
            Set.of(Outcome.PERMITTED, Outcome.ELIGIBLE, Outcome.FORMAL, Outcome.PROVISIONAL);

    private static final Map<EvidencePolicy, JetRules> RULES = new ConcurrentHashMap<>();

    /** Findings that state no dated value of the law, so they can stand without a citation. */
    private static final Set<FindingCode> WITHOUT_VALUE = Set.of(
            AppointmentFindings.NEXT_TERM_OPEN,
            AppointmentFindings.NEXT_TERM_OF_APRIL_OPEN,
            AppointmentFindings.GROUP_PRESUMED,
            AppointmentFindings.NO_REAPPOINTMENT,
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
            EligibilityFindings.STAYS_WITHOUT_PARTICIPATION, // what the caller said, beside the criterion
            CostFindings.EMPLOYMENT_SAID, // the amount is that of the caller
            BudgetFindings.SIGN_CHANGES,
            BudgetFindings.SIGN_STAYS,
            BudgetFindings.SIGN_OF_ONE,
            BudgetFindings.DIFFERENCE,
            BudgetFindings.EMPLOYMENT,
            BudgetFindings.POPULATION,
            BudgetFindings.WHOLE_YEARS,
            BudgetFindings.FIGURES,
            AppointmentFindings.APRIL_NEXT,
            CalendarFindings.MUNICIPALITY_SHOWN,
            CalendarFindings.NONE,
            RemunerationFindings.GUIDELINE,
            RemunerationFindings.WHOLE_YEAR);

    /** What a caller may come to know. */
    record Values(Headcount heads, Yen yen, Population people, boolean yes) {}

    @Provide
    Arbitrary<Question> questions() {
        return Questions.all();
    }

    @Provide
    Arbitrary<Values> values() {
        return Combinators.combine(
                        Amounts.headcounts(),
                        Amounts.yenUpTo(CostFacts.MAX_EMPLOYMENT_COSTS),
                        Amounts.populations(),
                        Arbitraries.of(true, false))
                .as(Values::new);
    }

    /** A day on which the group can have arrived; the own one where the month tells the group, for that is another case. */
    private static AppointmentHistory withGroupArrival(AppointmentHistory history, Values values) {
        LocalDate arrival = history.arrival();
        LocalDate day = arrival.minusDays(values.heads().people() % 365);
        Optional<ArrivalGroup> usual = ArrivalGroup.usualFor(arrival);
        boolean isTold = (usual.isPresent()
                        && (history.group().isEmpty() || history.group().equals(usual))
                        && !history.groupArrival().wasAsked())
                || day.isBefore(ProgrammeRound.FIRST_YEAR.firstDay());
        return history.withGroupArrival(Fact.known(isTold ? arrival : day));
    }

    @Provide
    Arbitrary<JetRules> ruleBooks() {
        JetRules rules = JetRules.standard();
        return Arbitraries.of(
                rules,
                rules.with(EvidencePolicy.carryForward()),
                rules.with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED))),
                rules.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED))));
    }

    /** The same question with a fact that is known. */
    private static Question with(Question question, String fact, Values values) {
        if (question instanceof EligibilityQuestion person) {
            return ApplicantArbitraries.with(
                    person, fact, values.yes(), values.heads().people());
        }
        if (question instanceof CostQuestion cost) {
            return new CostQuestion(
                    cost.organisation(),
                    switch (fact) {
                        case "participants" -> cost.facts().withParticipants(Fact.known(values.heads()));
                        case "employmentCosts" -> cost.facts().withEmploymentCosts(values.yen());
                        default -> throw new AssertionError(fact);
                    },
                    cost.fiscalYear());
        } else if (question instanceof MeasureQuestion measure) {
            return new MeasureQuestion(
                    measure.organisation(),
                    switch (fact) {
                        case "participants" -> measure.facts().withParticipants(Fact.known(values.heads()));
                        case "population" -> measure.facts().withPopulation(Fact.known(values.people()));
                        case "receivesAllocation" -> measure.facts().withReceivesAllocation(Fact.known(values.yes()));
                        default -> throw new AssertionError(fact);
                    },
                    measure.fiscalYear());
        } else if (question instanceof BudgetQuestion budget) {
            long limit = BudgetFacts.MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT.amount();
            return new BudgetQuestion(
                    budget.organisation(),
                    switch (fact) {
                        case "population" -> budget.facts().withPopulation(Fact.known(values.people()));
                        case "receivesAllocation" -> budget.facts().withReceivesAllocation(Fact.known(values.yes()));
                        case "employmentCostsPerParticipant" ->
                            budget.facts()
                                    .withEmploymentCostsPerParticipant(
                                            Yen.of(values.yen().amount() % limit));
                        default -> throw new AssertionError(fact);
                    },
                    budget.participants(),
                    budget.fiscalYears());
        } else if (question instanceof StatutoryQuestion statutory) {
            return new StatutoryQuestion(
                    statutory.organisation(),
                    switch (fact) {
                        case "population" -> statutory.facts().withPopulation(Fact.known(values.people()));
                        case "cirs" -> statutory.facts().withCirs(Fact.known(values.heads()));
                        default -> throw new AssertionError(fact);
                    },
                    statutory.fiscalYear());
        } else if (question instanceof ReappointmentQuestion reappointment && fact.equals("exceptional")) {
            return new ReappointmentQuestion(
                    reappointment.history().withExceptionalPerformance(Fact.known(values.yes())));
        }
        if (question instanceof ReappointmentQuestion reappointment && fact.equals(TermQuestion.GROUP_ARRIVAL)) {
            return new ReappointmentQuestion(withGroupArrival(reappointment.history(), values));
        }
        if (question instanceof TermQuestion term && fact.equals(TermQuestion.GROUP_ARRIVAL)) {
            return new TermQuestion(withGroupArrival(term.history(), values), term.organisation());
        }
        if (question instanceof ReappointmentQuestion reappointment && fact.equals("specialistPost")) {
            return new ReappointmentQuestion(reappointment.history().withSpecialistPost(Fact.known(values.yes())));
        }
        OrganisationKind kind = values.yes() ? OrganisationKind.PREFECTURE : OrganisationKind.PRIVATE_SCHOOL;
        if (question instanceof CalendarQuestion calendar && fact.equals("organisation")) {
            return new CalendarQuestion(calendar.fiscalYear(), Fact.known(kind));
        }
        if (question instanceof StageQuestion stage && fact.equals("organisation")) {
            return stage.fiscalYear()
                    .map(year -> StageQuestion.of(stage.on(), year, Fact.known(kind)))
                    .orElseGet(() -> StageQuestion.of(stage.on(), Fact.known(kind)));
        }
        if (question instanceof TermQuestion term && fact.equals(TermQuestion.ORGANISATION)) {
            return new TermQuestion(term.history(), Fact.known(kind));
        }
        throw new AssertionError(question + " has no fact " + fact);
    }

    /** What was said, what is said of a person included. */
    private static Map<String, Object> inputs(Question question) {
        return question instanceof EligibilityQuestion person
                ? new LinkedHashMap<>(ApplicantArbitraries.facts(person))
                : question.inputs();
    }

    private static Question with(Question question, Set<String> facts, Values values) {
        Question asked = question;
        for (String fact : facts) {
            asked = with(asked, fact, values);
        }
        return asked;
    }

    /** Most reasons are shared by answers; what was asked first must not show in them. */
    @Property
    void anAnswerDependsOnNothingThatWasAskedBefore(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        JetRules unasked = rules.with(rules.parameters().policy());
        Answer answer = rules.answer(question);

        assertThat(unasked.answer(question)).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(answer.question()).isEqualTo(question);
        assertThat(answer.basis().edition()).isEqualTo(rules.version());
    }

    @Property(tries = 300)
    void anAnswerIsTheSameAfterTransport(@ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);
        Answer copy = Serialisation.copy(answer);

        assertThat(copy).isEqualTo(answer).hasSameHashCodeAs(answer).hasToString(answer.toString());
        assertThat(rules.answer(copy.question())).isEqualTo(answer);
    }

    /** Whoever accepts less knows less, and nothing else. */
    @Property
    void refusingOneMoreLevelLeavesAnAnswerAsItIsOrOpen(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules, @ForAll Assurance level) {
        Outcome before = rules.answer(question).outcome();
        JetRules stricter = stricter(rules, level);

        assertThat(stricter.answer(question).outcome()).isIn(before, Outcome.UNDETERMINED);
    }

    private static JetRules stricter(JetRules rules, Assurance level) {
        EvidencePolicy policy = rules.parameters().policy().refusingAlso(Set.of(level));
        return RULES.computeIfAbsent(policy, rules::with);
    }

    @Property
    void anAnswerIsDatedByTheNameOfItsQuestion(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Set<DateName> expected = switch (question.name()) {
            case "country", "eligibility" -> Set.of(DateName.RECRUITMENT_YEAR);
            case "term", "pay" -> Set.of(DateName.ARRIVAL);
            case "stage" -> Set.of(DateName.DAY_ASKED);
            case "reappoint" -> Set.of(DateName.FIRST_DAY_OF_TERM, DateName.ARRIVAL);
            case "budget" -> Set.of(DateName.FIRST_DAY_OF_FISCAL_YEAR, DateName.FIRST_DAY_OF_FIRST_FISCAL_YEAR);
            default -> Set.of(DateName.FIRST_DAY_OF_FISCAL_YEAR);
        };
        assertThat(expected).contains(rules.answer(question).basis().dateName());
    }

    @Property
    void anAnswerHasFindingsAndItsOutcomeTheirStatus(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);

        assertThat(answer.findings()).isNotEmpty();
        if (NEGATIVE.contains(answer.outcome())) {
            assertThat(answer.findings()).extracting(Finding::status).contains(FindingStatus.NOT_MET);
        } else if (POSITIVE.contains(answer.outcome())) {
            assertThat(answer.findings()).extracting(Finding::status).containsOnly(FindingStatus.MET);
        }
    }

    @Property
    void whatADefiniteAnswerStatesOfTheLawIsCited(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);
        if (answer.outcome() != Outcome.UNDETERMINED) {
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.status() != FindingStatus.UNKNOWN)
                    .filteredOn(finding -> !WITHOUT_VALUE.contains(finding.code()))
                    .allSatisfy(finding -> assertThat(finding.citations()).isNotEmpty());
        }
    }

    @Property
    void anAnswerUsesNothingThatThePolicyRefuses(
            @ForAll("questions") Question question, @ForAll Set<Assurance> refused) {
        Answer answer = under(EvidencePolicy.refusingOnly(refused)).answer(question);

        assertThat(answer.assurances()).noneMatch(refused::contains);
    }

    @Property
    void aStricterPolicyDecidesNothingElse(
            @ForAll("questions") Question question, @ForAll Set<Assurance> refused, @ForAll Set<Assurance> more) {
        EvidencePolicy policy = EvidencePolicy.refusingOnly(refused);
        Answer answer = under(policy).answer(question);
        Answer strict = under(policy.refusingAlso(more)).answer(question);

        if (strict.outcome() != Outcome.UNDETERMINED) {
            assertThat(strict.outcome()).isEqualTo(answer.outcome());
            assertThat(withoutLists(strict)).isEqualTo(withoutLists(answer));
        }
    }

    /** Without the lines, which name their sources, of which a policy may refuse one. */
    private static Map<String, Object> withoutLists(Answer answer) {
        Map<String, Object> details = new LinkedHashMap<>(answer.details());
        details.values().removeIf(Collection.class::isInstance);
        return details;
    }

    /** The rules under a policy; made once, for what they work out is worth keeping. */
    private static JetRules under(EvidencePolicy policy) {
        return RULES.computeIfAbsent(policy, JetRules.standard()::with);
    }

    /** The steps of a calendar have levels of their own, and a stage looks at some that it does not tell. */
    @Property
    void whatIsInferredIsSaidInASentence(@ForAll("questions") Question question) {
        Answer answer = JetRules.standard().answer(question);
        boolean hasSteps = question instanceof CalendarQuestion || question instanceof StageQuestion;
        if (!hasSteps && answer.assurances().contains(Assurance.ESTIMATED)) {
            assertThat(sentences(answer, Locale.ENGLISH)).containsPattern("infer|estimat");
            assertThat(sentences(answer, Locale.JAPANESE)).containsPattern("推定|推計");
        }
    }

    private static String sentences(Answer answer, Locale locale) {
        Texts texts = Texts.in(locale);
        return answer.findings().stream().map(texts::finding).collect(Collectors.joining("\n"));
    }

    @Property
    void nothingIsMissingTwice(@ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        List<MissingFact> missing = rules.answer(question).missing();
        assertThat(missing)
                .filteredOn(fact -> !isGap(fact))
                .extracting(MissingFact::fact)
                .doesNotHaveDuplicates();
        // The sources may leave one thing open in several ways, and each is another question.
        assertThat(missing)
                .extracting(MissingFact::fact, MissingFact::code, MissingFact::arguments)
                .doesNotHaveDuplicates();
    }

    @Property
    void aDecidingSetDecidesWhateverItsValues(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        for (Set<String> set : rules.answer(question).decidingSets()) {
            assertThat(set).isNotEmpty();
            assertThat(rules.answer(with(question, set, values)).outcome())
                    .as("%s with %s", question, set)
                    .isNotEqualTo(Outcome.UNDETERMINED);
        }
    }

    @Property
    void noFactOfADecidingSetCanBeLeftOut(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        for (Set<String> set : rules.answer(question).decidingSets()) {
            if (question instanceof EligibilityQuestion person) {
                assertThat(ApplicantArbitraries.needless(person, set, rules)).isEmpty();
                continue;
            }
            for (String left : set) {
                Set<String> others = new LinkedHashSet<>(set);
                others.remove(left);
                assertThat(whatever(question, others, values).map(rules::answer))
                        .as("%s without %s", question, left)
                        .anySatisfy(answer -> {
                            assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
                            assertThat(answer.missing())
                                    .extracting(MissingFact::fact)
                                    .contains(left);
                        });
            }
        }
    }

    /** One day of a group, or one judgement, can decide by itself, so what a set leaves open is sought among all. */
    private static Stream<Question> whatever(Question question, Set<String> said, Values values) {
        return Stream.of(true, false)
                .map(yes -> with(question, said, new Values(values.heads(), values.yen(), values.people(), yes)))
                .flatMap(asked -> onAllDaysOfTheGroup(asked, said));
    }

    private static Stream<Question> onAllDaysOfTheGroup(Question question, Set<String> said) {
        if (!(question instanceof ReappointmentQuestion asked) || !said.contains(TermQuestion.GROUP_ARRIVAL)) {
            return Stream.of(question);
        }
        LocalDate arrival = asked.history().arrival();
        return AppointmentHistory.earliestGroupArrival(arrival)
                .datesUntil(arrival.plusDays(1))
                .map(day -> new ReappointmentQuestion(asked.history().withGroupArrival(Fact.known(day))));
    }

    @Property
    void somethingIsMissingExactlyWhereAnAnswerIsOpen(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);
        boolean open = answer.outcome() == Outcome.UNDETERMINED;

        assertThat(answer.missing().isEmpty()).isEqualTo(!open);
        if (!open) {
            assertThat(answer.decidingSets()).isEmpty();
        }
    }

    @Property
    void noSetOfFactsDecidesWhereTheSourcesHaveAGap(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);
        if (answer.missing().stream().anyMatch(AnswerLawsTest::isGap)) {
            assertThat(answer.decidingSets()).isEmpty();
        }
    }

    @Property
    void whereNoSetOfFactsDecidesSomeValuesLeaveTheAnswerOpen(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);
        boolean isOpen = answer.outcome() == Outcome.UNDETERMINED;
        if (!isOpen || !answer.decidingSets().isEmpty() || isMissing(TermQuestion.GROUP_ARRIVAL, answer)) {
            return; // for the group's arrival see the law below
        }
        Set<String> facts = answer.missing().stream()
                .filter(missing -> !isGap(missing))
                .map(MissingFact::fact)
                .collect(Collectors.toSet());
        assertThat(withManyValues(question, facts)
                        .anyMatch(asked -> rules.answer(asked).outcome() == Outcome.UNDETERMINED))
                .as("%s with any values of %s", question, facts)
                .isTrue();
    }

    /** The day of another group would decide where the alignment of its April is known, which is not worked out. */
    @Property
    void theDayOfTheGroupIsInADecidingSetOnlyOfASummerGroup(
            @ForAll("histories") AppointmentHistory history, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(new ReappointmentQuestion(history));
        if (isMissing(TermQuestion.GROUP_ARRIVAL, answer)
                && answer.missing().stream().noneMatch(AnswerLawsTest::isGap)) {
            assertThat(answer.decidingSets().isEmpty())
                    .isEqualTo(!history.group().equals(Optional.of(ArrivalGroup.SUMMER)));
        }
    }

    private static boolean isMissing(String fact, Answer answer) {
        return answer.missing().stream().anyMatch(missing -> missing.fact().equals(fact));
    }

    private static boolean isGap(MissingFact missing) {
        return missing.kind() == MissingKind.SOURCE_GAP;
    }

    /** With values of all sizes, and every day on which a group can have arrived; applicants who fail one criterion at most. */
    private static Stream<Question> withManyValues(Question question, Set<String> facts) {
        if (question instanceof EligibilityQuestion person && !facts.isEmpty()) {
            return facts.stream()
                    .flatMap(first -> ApplicantArbitraries.withAnyValue(person, first)
                            .map(asked -> suitable(asked, facts, first)));
        }
        return IntStream.range(0, 365)
                .boxed()
                .flatMap(i -> Stream.of(true, false)
                        .map(yes ->
                                new Values(Headcount.of(i), Yen.of(i * 100_000L), Population.of(1 + i * 50_000L), yes)))
                .map(values -> with(question, facts, values));
    }

    private static EligibilityQuestion suitable(EligibilityQuestion person, Set<String> facts, String butNot) {
        EligibilityQuestion asked = person;
        for (String fact : facts) {
            asked = fact.equals(butNot) ? asked : ApplicantArbitraries.with(asked, fact, true, 0);
        }
        return asked;
    }

    @Property
    void theNextQuestionIsMissingAndWasNotAskedYet(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);

        answer.nextQuestion().ifPresent(next -> {
            assertThat(answer.missing()).contains(next);
            assertThat(answer.decidingSets().isEmpty()
                            || answer.decidingSets().stream().anyMatch(set -> set.contains(next.fact())))
                    .isTrue();
            assertThat(next.asked()).isFalse();
            assertThat(next.kind()).isNotEqualTo(MissingKind.SOURCE_GAP);
        });
        assertThat(answer.nextQuestion().isEmpty())
                .isEqualTo(answer.missing().stream()
                        .allMatch(missing -> missing.asked() || missing.kind() == MissingKind.SOURCE_GAP));
        if (answer.outcome() != Outcome.UNDETERMINED) {
            assertThat(answer.nextQuestion()).isEmpty();
        }
    }

    @Property
    void askingTheNextQuestionInTurnEnds(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        Question asked = question;
        Answer answer = rules.answer(asked);
        for (int i = 0; answer.nextQuestion().isPresent(); i++) {
            assertThat(i).isLessThan(20);
            asked = with(asked, answer.nextQuestion().get().fact(), values);
            answer = rules.answer(asked);
        }
        assertThat(answer.missing()).allMatch(missing -> !missing.canBeAsked());
    }

    @Property
    void aFactThatWasAskedForWithoutAnswerStaysMissingAsAsked(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Map<String, Boolean> asked = inputs(question).entrySet().stream()
                .filter(input -> input.getValue() instanceof Fact<?> fact && !fact.isKnown())
                .collect(Collectors.toMap(Map.Entry::getKey, input -> ((Fact<?>) input.getValue()).wasAsked()));
        for (MissingFact missing : rules.answer(question).missing()) {
            if (missing.kind() == MissingKind.SOURCE_GAP) {
                assertThat(missing.asked()).isFalse();
            } else {
                assertThat(asked).containsKey(missing.fact());
                assertThat(missing.asked()).as(missing.fact()).isEqualTo(asked.get(missing.fact()));
            }
        }
    }

    /** The laws after this one say what is no fact more, and why. */
    @Property
    void aFactMoreNeverTurnsOneDefiniteAnswerIntoAnother(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        Answer before = rules.answer(question);
        if (before.outcome() == Outcome.UNDETERMINED) {
            return;
        }
        unsaid(question)
                .filter(fact -> !isAnotherRoute(question, fact)
                        && !isExcluded(question, fact)
                        && !isTakenForOwnArrival(before, fact))
                .forEach(fact -> {
                    Answer after = rules.answer(with(question, fact, values));
                    assertThat(after.outcome()).as("%s with %s", question, fact).isEqualTo(before.outcome());
                    if (!isOfAppointment(question)) { // its terms and their dates are more exact with a fact more
                        assertThat(after.details()).isEqualTo(before.details());
                    }
                });
    }

    private static boolean isOfAppointment(Question question) {
        return question instanceof TermQuestion || question instanceof ReappointmentQuestion;
    }

    @Property
    void aFactMoreAddsNoFactThatIsMissing(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        List<String> before = facts(rules.answer(question));
        unsaid(question)
                .filter(fact -> !isExcluded(question, fact) && !fact.equals(TermQuestion.GROUP_ARRIVAL))
                .forEach(fact -> assertThat(before)
                        .as("%s with %s", question, fact)
                        .containsAll(facts(rules.answer(with(question, fact, values)))));
    }

    private static List<String> facts(Answer answer) {
        return answer.missing().stream()
                .filter(missing -> missing.kind() == MissingKind.FACT)
                .map(MissingFact::fact)
                .toList();
    }

    /** The day of the group moves the first day of the next term, which is the date of a reappointment. */
    @Property
    void noFactButTheArrivalOfTheGroupChangesTheDateOfTheBasis(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        unsaid(question)
                .filter(fact -> !isExcluded(question, fact))
                .filter(fact -> !(question instanceof ReappointmentQuestion && fact.equals(TermQuestion.GROUP_ARRIVAL)))
                .forEach(fact -> assertThat(
                                rules.answer(with(question, fact, values)).basis())
                        .as("%s with %s", question, fact)
                        .isEqualTo(rules.answer(question).basis()));
    }

    /** The facts of which nothing is known. */
    private static Stream<String> unsaid(Question question) {
        return inputs(question).entrySet().stream()
                .filter(input -> input.getValue() instanceof Fact<?> fact && !fact.isKnown())
                .map(Map.Entry::getKey);
    }

    /** Whose route a calendar shows is no fact of one case: another kind of body is another question. */
    private static boolean isAnotherRoute(Question question, String fact) {
        return fact.equals("organisation")
                && (question instanceof CalendarQuestion || question instanceof StageQuestion);
    }

    @Property
    void theKindOfBodyChangesNothingOfACalendarButItsRoutes(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        unsaid(question)
                .filter(fact -> isAnotherRoute(question, fact))
                .forEach(fact -> assertThat(besidesRoutes(rules.answer(with(question, fact, values))))
                        .isEqualTo(besidesRoutes(rules.answer(question))));
    }

    private static List<Finding> besidesRoutes(Answer answer) {
        return answer.findings().stream()
                .filter(found -> !found.rule().equals("calendar.route"))
                .toList();
    }

    private static boolean isExcluded(Question question, String fact) {
        return question instanceof CostQuestion cost
                && (fact.equals("roster")
                        || (fact.equals("employmentCosts")
                                && cost.facts().roster().isKnown()));
    }

    /** Only with one of the two are costs definite, so nobody can say the other one besides. */
    @Property
    void employmentCostsAndARosterCannotBothBeSaid(
            @ForAll("costs") CostQuestion question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        CostFacts facts = question.facts();
        if (rules.answer(question).outcome() != Outcome.UNDETERMINED) {
            assertThat(facts.roster().isKnown())
                    .isNotEqualTo(facts.employmentCosts().isKnown());
        }
        if (facts.roster().isKnown()) {
            assertThatThrownBy(() -> facts.withEmploymentCosts(values.yen()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static boolean isTakenForOwnArrival(Answer answer, String fact) {
        return fact.equals(TermQuestion.GROUP_ARRIVAL)
                && (answer.question() instanceof TermQuestion || isGroupPresumed(answer));
    }

    private static boolean isGroupPresumed(Answer answer) {
        return answer.findings().stream().anyMatch(found -> found.code().equals(AppointmentFindings.GROUP_PRESUMED));
    }

    @Property
    void termsOfAGroupOfWhichNothingIsKnownAreEstimatedOrSayWhatWasTaken(
            @ForAll("terms") TermQuestion question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);
        if (answer.outcome() != Outcome.UNDETERMINED
                && !question.history().groupArrival().isKnown()) {
            assertThat(answer.assurances().contains(Assurance.ESTIMATED) || isGroupPresumed(answer))
                    .isTrue();
        }
    }

    @Property
    void theOwnArrivalIsTakenForThatOfTheGroupOnlyInItsMonthAndIfNobodyWasAsked(
            @ForAll("histories") AppointmentHistory history, @ForAll("ruleBooks") JetRules rules) {
        for (Question question : List.of(new TermQuestion(history), new ReappointmentQuestion(history))) {
            if (isGroupPresumed(rules.answer(question))) {
                assertThat(ArrivalGroup.usualFor(history.arrival())).isPresent();
                assertThat(history.groupArrival().isKnown()
                                || history.groupArrival().wasAsked())
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<CostQuestion> costs() {
        return new Questions().costs();
    }

    @Provide
    Arbitrary<TermQuestion> terms() {
        return new Questions().terms();
    }

    @Provide
    Arbitrary<AppointmentHistory> histories() {
        return new Questions().histories();
    }

    @Provide
    Arbitrary<EligibilityQuestion> applicants() {
        return ApplicantArbitraries.questions();
    }

    /** Whoever is asked for all that is missing is asked for all that can still settle a criterion. */
    @Property
    void aFactOfAnApplicantThatIsNotMissingSettlesNothing(
            @ForAll("applicants") EligibilityQuestion question, @ForAll("ruleBooks") JetRules rules) {
        Answer before = rules.answer(question);
        if (before.outcome() != Outcome.UNDETERMINED) {
            return; // nothing is missing
        }
        Set<String> missing = before.missing().stream().map(MissingFact::fact).collect(Collectors.toSet());
        ApplicantArbitraries.facts(question).forEach((name, fact) -> {
            if (!fact.isKnown() && !missing.contains(name)) {
                assertThat(ApplicantArbitraries.withAnyValue(question, name))
                        .allSatisfy(asked -> assertThat(openCriteria(rules.answer(asked)))
                                .as("%s with %s", question, name)
                                .isEqualTo(openCriteria(before)));
            }
        });
    }

    private static Set<String> openCriteria(Answer answer) {
        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        return answer.findings().stream()
                .filter(finding -> finding.status() == FindingStatus.UNKNOWN)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    @Property
    void anAnswerNamesItsWeakestLevelAndNoneThatThePolicyRefuses(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);

        assertThat(answer.assurance()).isEqualTo(answer.assurances().stream().max(Assurance::compareTo));
        assertThat(List.copyOf(answer.assurances())).isSorted();
        assertThat(answer.assurances())
                .noneMatch(level -> rules.parameters().policy().refused().contains(level));
    }
}
