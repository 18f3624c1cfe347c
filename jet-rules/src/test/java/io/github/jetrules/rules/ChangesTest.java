package io.github.jetrules.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.appointment.Reappointment;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.country.CountryStatus;
import io.github.jetrules.rules.eligibility.EligibilityChanges;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What would have to change for another answer. */
class ChangesTest {

    private static final JetRules RULES = JetRules.standard();

    /** What is said where time alone helps, and the criterion that is then met. */
    private static final Map<ChangeCode, String> CRITERIA = Map.of(
            EligibilityChanges.PARTICIPATION_AGO, "eligibility.recent-participation",
            EligibilityChanges.HIGHER_TOTAL, "eligibility.total-participation",
            EligibilityChanges.DECLINED_AGO, "eligibility.declined-placement",
            EligibilityChanges.WINDOW_MOVES, "eligibility.residence");

    private static CountryStatus philippines(int recruitment) {
        return RULES.countries().status(CountryCode.of("PH"), Role.ALT, FiscalYear.of(recruitment));
    }

    private static Reappointment reappointment(int completed, Fact<Boolean> exceptional) {
        return RULES.appointments()
                .reappointment(AppointmentHistory.builder()
                        .arrival(LocalDate.of(2018, 7, 29))
                        .completedTerms(completed)
                        .exceptionalPerformance(exceptional)
                        .build());
    }

    @Test
    void thePhilippinesAreNotListedInRecruitmentFy2010AndListedFromFy2013() {
        CountryStatus status = philippines(2010);

        assertThat(status.outcome()).isEqualTo(Outcome.NOT_LISTED);
        assertThat(status.changes()).singleElement().satisfies(change -> {
            assertThat(change.code().id()).isEqualTo("country.listed-later");
            assertThat(change.earliest()).contains(LocalDate.of(2013, 4, 1));
            assertThat(change.arguments()).containsExactly(FiscalYear.of(2013), Outcome.PROVISIONAL);
        });
        assertThat(status.explain(Locale.ENGLISH)).contains("FY2013");
        assertThat(status.explain(Locale.JAPANESE)).contains("平成25年度");
    }

    @Test
    void aStatusThatIsListedNamesNoChange() {
        assertThat(philippines(2012).changes()).isNotEmpty();
        assertThat(philippines(2013).changes()).isEmpty();
        assertThat(philippines(2019).changes()).isEmpty();
    }

    @Test
    void beyondTheLongestTimeOnlyANewParticipationHelps() {
        Reappointment sixthYear = reappointment(5, Fact.known(true));

        assertThat(sixthYear.outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(sixthYear.changes())
                .extracting(change -> change.code().id())
                .containsExactly("appointment.new-participation");
        assertThat(sixthYear.changes()).extracting(Change::earliest).allMatch(Optional::isEmpty);
    }

    @Test
    void whoeverIsNotJudgedExceptionallyHighWouldHaveToBe() {
        Reappointment fourthYear = reappointment(3, Fact.known(false));

        assertThat(fourthYear.outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(fourthYear.changes())
                .extracting(change -> change.code().id())
                .containsExactly("appointment.judged-so");
        assertThat(fourthYear.changes().get(0).arguments()).containsExactly(4);
        assertThat(reappointment(3, Fact.known(true)).outcome()).isEqualTo(Outcome.PERMITTED);
    }

    @Test
    void anOpenOrPositiveReappointmentNamesNoChange() {
        assertThat(reappointment(3, Fact.notSupplied()).changes()).isEmpty();
        assertThat(reappointment(3, Fact.askedWithoutAnswer()).changes()).isEmpty();
        assertThat(reappointment(2, Fact.known(false)).changes()).isEmpty();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Questions.all();
    }

    @Property
    void onlyNegativeAnswersNameChanges(@ForAll("questions") Question question) {
        Answer answer = RULES.answer(question);

        if (!answer.changes().isEmpty()) {
            assertThat(answer.outcome()).isIn(Set.of(Outcome.NOT_PERMITTED, Outcome.NOT_LISTED, Outcome.INELIGIBLE));
        }
        if (answer.outcome() == Outcome.NOT_PERMITTED) {
            assertThat(answer.changes()).hasSize(1);
        }
    }

    @Provide
    Arbitrary<EligibilityQuestion> applicantsWhomTimeHelps() {
        return new Questions()
                .eligibilities()
                .filter(question -> !earliest(question).isEmpty());
    }

    @Provide
    Arbitrary<CountryQuestion> countriesListedLater() {
        return new Questions()
                .countries()
                .filter(question -> !earliest(question).isEmpty());
    }

    private static List<Change> earliest(Question question) {
        return RULES.answer(question).changes().stream()
                .filter(change -> change.earliest().isPresent())
                .toList();
    }

    /** Whoever asks again in the recruitment that is named meets the criterion, and in none before. */
    @Property(tries = 300)
    void theRecruitmentToWhichTimeLeadsIsTheFirstThatHelps(
            @ForAll("applicantsWhomTimeHelps") EligibilityQuestion question) {
        for (Change change : earliest(question)) {
            FiscalYear named = year(change);
            String rule = requireNonNull(CRITERIA.get(change.code()));

            assertThat(statuses(question, rule, named)).containsExactly(FindingStatus.MET);
            for (FiscalYear year = question.recruitmentYear(); year.isBefore(named); year = year.next()) {
                assertThat(statuses(question, rule, year)).doesNotContain(FindingStatus.MET);
            }
        }
    }

    private static Set<FindingStatus> statuses(EligibilityQuestion question, String rule, FiscalYear recruitment) {
        return RULES.eligibility().assess(question.applicant(), recruitment).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::status)
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void theRecruitmentThatListsACountryIsTheFirst(@ForAll("countriesListedLater") CountryQuestion question) {
        Change change = earliest(question).get(0);
        FiscalYear named = year(change);

        assertThat(outcome(question, named)).isEqualTo(change.arguments().get(1));
        for (FiscalYear year = question.recruitmentYear(); year.isBefore(named); year = year.next()) {
            assertThat(outcome(question, year)).isIn(Outcome.NOT_LISTED, Outcome.UNDETERMINED);
        }
    }

    private static Outcome outcome(CountryQuestion question, FiscalYear recruitment) {
        return RULES.countries()
                .status(question.country(), question.role(), recruitment)
                .outcome();
    }

    /** The recruitment on whose first day time alone changes the answer. */
    private static FiscalYear year(Change change) {
        FiscalYear year = FiscalYear.containing(change.earliest().orElseThrow());
        assertThat(change.earliest()).contains(year.firstDay());
        assertThat(change.arguments().get(0)).isEqualTo(year);
        return year;
    }
}
