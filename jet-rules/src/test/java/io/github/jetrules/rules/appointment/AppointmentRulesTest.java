package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentRulesTest {

    private static final Map<Outcome, Integer> PERMISSIVENESS =
            Map.of(Outcome.NOT_PERMITTED, 0, Outcome.UNDETERMINED, 1, Outcome.PERMITTED, 2);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "term.csv", numLinesToSkip = 1)
    void goldenCasesOfTerms(
            String sentence,
            LocalDate arrival,
            ArrivalGroup group,
            Outcome outcome,
            int terms,
            String firstTerm,
            LocalDate lastDay,
            String missing,
            String assurances,
            String source,
            String locator) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(arrival)
                .completedTerms(0)
                .group(Optional.ofNullable(group))
                .build();
        TermSchedule answer = JetRules.standard().appointments().terms(history);
        Cases.check(answer, outcome, missing, assurances, source, locator);
        assertThat(answer.terms()).hasSize(terms);
        if (terms > 0) {
            assertThat(answer.terms().get(0).span()).isEqualTo(DateSpan.parse(firstTerm));
        }
        if (lastDay != null) {
            assertThat(answer.terms().get(terms - 1).lastDay()).isEqualTo(lastDay);
        }
        assertThat(answer.basis().date()).isEqualTo(arrival);
        assertThat(answer.basis().dateName()).isEqualTo(DateName.ARRIVAL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "reappoint.csv", numLinesToSkip = 1)
    void goldenCasesOfReappointment(
            String sentence,
            LocalDate arrival,
            ArrivalGroup group,
            int completed,
            String exceptional,
            Outcome outcome,
            String missing,
            LocalDate basis,
            String assurances,
            String source,
            String locator) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(arrival)
                .completedTerms(completed)
                .group(Optional.ofNullable(group))
                .exceptionalPerformance(Cases.fact(exceptional, Cases::isYes))
                .build();
        Reappointment answer = JetRules.standard().appointments().reappointment(history);
        Cases.check(answer, outcome, missing, assurances, source, locator);
        assertThat(answer.basis().date()).isEqualTo(basis);
        String form = answer.match(yes -> "PERMITTED", no -> "NOT_PERMITTED", open -> "UNDETERMINED");
        assertThat(form).isEqualTo(outcome.name());
    }

    @Test
    void theFourthYearIsOneJudgementOfTheContractingOrganisation() {
        Reappointment answer = reappointment(LocalDate.of(2021, 8, 1), 3, Fact.notSupplied());
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.kind()).isEqualTo(MissingKind.JUDGEMENT);
            assertThat(missing.askOf()).isEqualTo(AskOf.CONTRACTING_ORGANISATION);
            assertThat(missing.asked()).isFalse();
        });
        assertThat(answer.nextQuestion()).isPresent();
    }

    @Test
    void aJudgementThatWasAskedForIsNotAskedAgain() {
        Reappointment answer = reappointment(LocalDate.of(2021, 8, 1), 3, Fact.askedWithoutAnswer());
        assertThat(answer.missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.asked()).isTrue());
        assertThat(answer.nextQuestion()).isEmpty();
    }

    @Test
    void theSecondTermAfterTheTwentyNinthOfFebruaryStartsInMarch() {
        List<ScheduledTerm> terms = JetRules.standard()
                .appointments()
                .firstTerm(LocalDate.of(2020, 2, 28))
                .terms();
        assertThat(terms)
                .extracting(term -> term.span().toString())
                .containsExactly(
                        "2020-02-29/2021-02-28",
                        "2021-03-01/2022-02-28",
                        "2022-03-01/2023-02-28",
                        "2023-03-01/2024-02-29",
                        "2024-03-01/2025-02-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-30", "2019-09-01", "2019-03-31", "2020-05-01", "2019-12-31"})
    void anArrivalOutsideTheGroupsIsSaid(LocalDate arrival) {
        assertThat(JetRules.standard().appointments().firstTerm(arrival).findings())
                .extracting(Finding::code)
                .contains(AppointmentFindings.OUTSIDE_GROUPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07-01", "2019-07-31", "2019-08-01", "2019-08-31", "2020-04-01", "2020-04-30"})
    void anArrivalOfAGroupIsNotSaidToBeOutside(LocalDate arrival) {
        assertThat(JetRules.standard().appointments().firstTerm(arrival).findings())
                .extracting(Finding::code)
                .doesNotContain(AppointmentFindings.OUTSIDE_GROUPS);
    }

    @Test
    void nobodyArrivedBeforeTheProgramme() {
        assertThatThrownBy(() -> JetRules.standard().appointments().firstTerm(LocalDate.of(1987, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arrival 1987-03-31 is out of range; accepted: 1987-04-01 to 2899-12-31");
    }

    @Property
    @Domain(Questions.class)
    void termsFollowOneAnotherAndLastOneYear(@ForAll TermQuestion question, @ForAll JetRules rules) {
        LocalDate expected = question.arrival().plusDays(1);
        int year = 1;
        for (ScheduledTerm term : rules.appointments().terms(question).terms()) {
            assertThat(term.firstDay()).isEqualTo(expected);
            expected = term.lastDay().plusDays(1);
            if (term.term().isShort()) {
                assertThat(term.year()).isEqualTo(1);
                continue;
            }
            assertThat(term.year()).isEqualTo(year++);
            assertThat(expected.getYear()).isEqualTo(term.firstDay().getYear() + 1);
            // Civil Code art. 143: where there is no corresponding day, the term ends on the last day of the month.
            MonthDay corresponding = MonthDay.from(term.firstDay());
            assertThat(MonthDay.from(expected))
                    .isEqualTo(
                            corresponding.equals(MonthDay.of(Month.FEBRUARY, 29))
                                    ? MonthDay.of(Month.MARCH, 1)
                                    : corresponding);
        }
    }

    @Property
    @Domain(Questions.class)
    void whatWasServedDoesNotChangeTheTerms(@ForAll AppointmentHistory history, @ForAll JetRules rules) {
        TermSchedule fresh = rules.appointments()
                .terms(AppointmentHistory.builder()
                        .arrival(history.arrival())
                        .completedTerms(0)
                        .group(history.group())
                        .build());
        assertThat(rules.appointments().terms(history).terms()).isEqualTo(fresh.terms());
    }

    @Property
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void aLongerHistoryIsNeverMorePermitted(
            @ForAll AppointmentHistory history, @ForAll boolean exceptional, @ForAll JetRules rules) {
        Assume.that(history.completedTerms() < AppointmentHistory.MAX_COMPLETED_TERMS
                && !history.arrival().isBefore(LocalDate.of(2019, 8, 1)));
        AppointmentHistory shorter = history.withExceptionalPerformance(Fact.known(exceptional));
        AppointmentHistory longer = shorter.withCompletedTerms(shorter.completedTerms() + 1);
        assertThat(PERMISSIVENESS.get(rules.appointments().reappointment(longer).outcome()))
                .isLessThanOrEqualTo(PERMISSIVENESS.get(
                        rules.appointments().reappointment(shorter).outcome()));
    }

    @Property
    @Domain(Questions.class)
    void exceptionalPerformanceNeverMakesAReappointmentLessPermitted(
            @ForAll AppointmentHistory history, @ForAll JetRules rules) {
        AppointmentHistory without = history.withExceptionalPerformance(Fact.known(false));
        AppointmentHistory with = history.withExceptionalPerformance(Fact.known(true));
        assertThat(PERMISSIVENESS.get(
                        rules.appointments().reappointment(without).outcome()))
                .isLessThanOrEqualTo(PERMISSIVENESS.get(
                        rules.appointments().reappointment(with).outcome()));
    }

    @Property
    @Domain(Questions.class)
    void reappointmentGoesByTheFirstDayOfTheNextTerm(@ForAll AppointmentHistory history, @ForAll JetRules rules) {
        Reappointment answer = rules.appointments().reappointment(history);
        boolean dated = answer.basis().dateName() == DateName.FIRST_DAY_OF_TERM;
        assertThat(answer.basis().dateName()).isIn(DateName.FIRST_DAY_OF_TERM, DateName.ARRIVAL);
        if (dated) {
            assertThat(answer.basis().date()).isAfter(history.arrival());
        } else {
            assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        }
    }

    private static Reappointment reappointment(LocalDate arrival, int completed, Fact<Boolean> exceptional) {
        return JetRules.standard()
                .appointments()
                .reappointment(AppointmentHistory.builder()
                        .arrival(arrival)
                        .completedTerms(completed)
                        .exceptionalPerformance(exceptional)
                        .build());
    }
}
