package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.rules.MoreFacts.Values;
import io.github.jetrules.rules.appointment.AppointmentFindings;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds when the caller comes to know another fact. */
class AnotherFactLawsTest extends LawsOfAnswers {

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
        MoreFacts.unsaid(question)
                .filter(fact -> !isAnotherRoute(question, fact)
                        && !isExcluded(question, fact)
                        && !isTakenForOwnArrival(before, fact))
                .forEach(fact -> {
                    Answer after = rules.answer(MoreFacts.with(question, fact, values));
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
        MoreFacts.unsaid(question)
                .filter(fact -> !isExcluded(question, fact) && !fact.equals(TermQuestion.GROUP_ARRIVAL))
                .forEach(fact -> assertThat(before)
                        .as("%s with %s", question, fact)
                        .containsAll(facts(rules.answer(MoreFacts.with(question, fact, values)))));
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
        MoreFacts.unsaid(question)
                .filter(fact -> !isExcluded(question, fact))
                .filter(fact -> !(question instanceof ReappointmentQuestion && fact.equals(TermQuestion.GROUP_ARRIVAL)))
                .forEach(fact -> assertThat(rules.answer(MoreFacts.with(question, fact, values))
                                .basis())
                        .as("%s with %s", question, fact)
                        .isEqualTo(rules.answer(question).basis()));
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
        MoreFacts.unsaid(question)
                .filter(fact -> isAnotherRoute(question, fact))
                .forEach(fact -> assertThat(besidesRoutes(rules.answer(MoreFacts.with(question, fact, values))))
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

    @Provide
    Arbitrary<CostQuestion> costs() {
        return new Questions().costs();
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

    @Provide
    Arbitrary<TermQuestion> terms() {
        return new Questions().terms();
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
}
