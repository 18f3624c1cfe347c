package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.rules.appointment.AppointmentFindings;
import io.github.jetrules.rules.budget.BudgetFindings;
import io.github.jetrules.rules.calendar.CalendarFindings;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFindings;
import io.github.jetrules.rules.country.CountryFindings;
import io.github.jetrules.rules.eligibility.EligibilityFindings;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.remuneration.RemunerationFindings;
import io.github.jetrules.rules.text.Answer;
import io.github.jetrules.rules.text.Texts;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the answers to all questions. */
class AnswerLawsTest extends LawsOfAnswers {

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
            CalendarFindings.MUNICIPALITY_SHOWN,
            CalendarFindings.NONE,
            RemunerationFindings.GUIDELINE,
            RemunerationFindings.WHOLE_YEAR);

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
    void anAnswerNamesItsWeakestLevel(@ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules) {
        Answer answer = rules.answer(question);

        assertThat(answer.assurance()).isEqualTo(answer.assurances().stream().max(Assurance::compareTo));
        assertThat(List.copyOf(answer.assurances())).isSorted();
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
}
