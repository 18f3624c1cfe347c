package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.rules.MoreFacts.Values;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.eligibility.ApplicantArbitraries;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for all that is missing of an answer, and for the sets of facts that would decide. */
class MissingFactLawsTest extends LawsOfAnswers {

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
    void aFactThatWasAskedForWithoutAnswerStaysMissingAsAsked(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Map<String, Boolean> asked = MoreFacts.inputs(question).entrySet().stream()
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
            asked = MoreFacts.with(asked, answer.nextQuestion().get().fact(), values);
            answer = rules.answer(asked);
        }
        assertThat(answer.missing()).allMatch(missing -> !missing.canBeAsked());
    }

    @Property
    void aDecidingSetDecidesWhateverItsValues(
            @ForAll("questions") Question question,
            @ForAll("ruleBooks") JetRules rules,
            @ForAll("values") Values values) {
        for (Set<String> set : rules.answer(question).decidingSets()) {
            assertThat(set).isNotEmpty();
            assertThat(rules.answer(MoreFacts.with(question, set, values)).outcome())
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
                .map(yes ->
                        MoreFacts.with(question, said, new Values(values.heads(), values.yen(), values.people(), yes)))
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
    void noSetOfFactsDecidesWhereTheSourcesHaveAGap(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);
        if (answer.missing().stream().anyMatch(MissingFactLawsTest::isGap)) {
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
                .map(values -> MoreFacts.with(question, facts, values));
    }

    private static EligibilityQuestion suitable(EligibilityQuestion person, Set<String> facts, String butNot) {
        EligibilityQuestion asked = person;
        for (String fact : facts) {
            asked = fact.equals(butNot) ? asked : ApplicantArbitraries.with(asked, fact, true, 0);
        }
        return asked;
    }

    /** The day of another group would decide where the alignment of its April is known, which is not worked out. */
    @Property
    void theDayOfTheGroupIsInADecidingSetOnlyOfASummerGroup(
            @ForAll("histories") AppointmentHistory history, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(new ReappointmentQuestion(history));
        if (isMissing(TermQuestion.GROUP_ARRIVAL, answer)
                && answer.missing().stream().noneMatch(MissingFactLawsTest::isGap)) {
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
}
