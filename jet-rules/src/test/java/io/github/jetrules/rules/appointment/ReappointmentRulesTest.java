package io.github.jetrules.rules.appointment;

import static io.github.jetrules.rules.appointment.Appointments.reappointment;
import static io.github.jetrules.rules.appointment.Appointments.sources;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an appointment may be renewed, where the next term is known. */
class ReappointmentRulesTest {

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
                .groupArrival(arrival)
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

    /** What was asked for before plays no part: the same rule book answers each of them as if it were the first. */
    @Test
    void everyJudgementHasItsOwnAnswer() {
        LocalDate arrival = LocalDate.of(2021, 8, 1);
        List<Fact<Boolean>> judgements =
                List.of(Fact.known(true), Fact.known(false), Fact.notSupplied(), Fact.askedWithoutAnswer());

        for (int completed : List.of(3, 4)) {
            assertThat(judgements)
                    .extracting(judgement ->
                            reappointment(arrival, completed, judgement).outcome())
                    .containsExactly(
                            Outcome.PERMITTED, Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.UNDETERMINED);
        }
        assertThat(reappointment(arrival, 4, Fact.known(true)).findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.EXCEPTIONAL_MET))
                .flatExtracting(Finding::arguments)
                .containsExactly(5);
        assertThat(reappointment(arrival, 3, Fact.notSupplied()).nextQuestion()).isPresent();
    }

    /** From FY2002 to FY2005 a fourth year was for specialist posts (S23). */
    @Test
    void theFourthYearWasOnceForSpecialistPosts() {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(LocalDate.of(2000, 7, 20))
                .completedTerms(3)
                .build();
        AppointmentRules rules = JetRules.standard().appointments();

        Reappointment specialist = rules.reappointment(history.withSpecialistPost(true));
        Reappointment other = rules.reappointment(history.withSpecialistPost(false));
        Reappointment open = rules.reappointment(history);

        assertThat(specialist.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(specialist.changes()).isEmpty();
        assertThat(other.outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(other.changes())
                .extracting(change -> change.code().id())
                .containsExactly("appointment.specialist-post");
        assertThat(open.missing()).extracting(MissingFact::fact).containsExactly("specialistPost");

        for (Reappointment answer : List.of(specialist, other, open)) {
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.code().equals(AppointmentFindings.OTHER_MAXIMUM))
                    .flatExtracting(Finding::citations)
                    .extracting(citation -> citation.source().id())
                    .containsExactly("S73"); // knows of three years only
        }
        assertThat(rules.reappointment(AppointmentHistory.of(LocalDate.of(2000, 7, 20), 2))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(AppointmentFindings.OTHER_MAXIMUM);
    }

    @Test
    void theLongestTimeIsSaidWithWhatWasServed() {
        assertThat(reappointment(LocalDate.of(2021, 8, 1), 5, Fact.known(true)).findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.MAXIMUM_REACHED))
                .flatExtracting(Finding::arguments)
                .containsExactly(6, CalendarPeriod.ofYears(5));
    }

    @ParameterizedTest
    @CsvSource({"1, 2008-08-01", "2, 2009-08-01", "4, 2011-08-01"})
    void aLateArrivalIsReappointedWithTheGroup(int completed, LocalDate next) {
        Reappointment answer = JetRules.standard()
                .appointments()
                .reappointment(AppointmentHistory.builder()
                        .arrival(LocalDate.of(2007, 8, 22))
                        .groupArrival(LocalDate.of(2007, 7, 31))
                        .completedTerms(completed)
                        .build());

        assertThat(answer.basis().date()).isEqualTo(next);
    }

    /** S23 has the longest time only; S24 names the reappointments that are given in principle. */
    @ParameterizedTest
    @CsvSource({"2009-07-26, true", "2010-07-25, false"})
    void thatTwoReappointmentsAreGivenInPrincipleIsInferredBeforeFy2011(LocalDate arrival, boolean isInferred) {
        assertThat(reappointment(arrival, 1, Fact.notSupplied()).findings().stream()
                        .anyMatch(finding -> finding.code().equals(AppointmentFindings.IN_PRINCIPLE_INFERRED)))
                .isEqualTo(isInferred);
    }

    /** What S20 and S22 say of the first reappointment is about the April arrivals of 2014 and 2015 alone. */
    @ParameterizedTest
    @CsvSource({"2014-04-09, 1", "2015-04-08, 1", "2013-04-09, ", "2016-04-08, ", "2020-04-10, "})
    void theFirstReappointmentOfAnAprilArrivalMayBeOfTwoYears(LocalDate arrival, Integer year) {
        Reappointment answer = reappointment(arrival, 1, Fact.notSupplied());

        assertThat(answer.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(answer.nextFirstDay()).contains(arrival.plusDays(1).plusYears(1));
        assertThat(answer.nextYear()).isEqualTo(Optional.ofNullable(year));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.POSSIBLE_YEAR_ON))
                .extracting(finding -> finding.arguments().get(0))
                .containsExactlyElementsOf(year == null ? List.of(1, 2) : List.of());
    }

    /** The term from 10 April 2014, the short one to 3 August 2015, and one more year have been served. */
    @Test
    void afterItsShortReappointmentAnAprilArrivalIsInTheThirdYear() {
        Reappointment answer = reappointment(LocalDate.of(2014, 4, 9), 3, Fact.notSupplied());

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(2016, 8, 4));
        assertThat(answer.findings())
                .extracting(Finding::code)
                .containsOnlyOnce(AppointmentFindings.APRIL_ALIGNED)
                .doesNotContain(AppointmentFindings.APRIL_NEXT);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.WITHIN_MAXIMUM))
                .flatExtracting(Finding::arguments)
                .containsExactly(3, CalendarPeriod.ofYears(5));
    }

    @Test
    void theShortReappointmentOfAnAprilArrivalIsSaid() {
        Reappointment known = reappointment(LocalDate.of(2014, 4, 9), 1, Fact.notSupplied());
        assertThat(known.findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.APRIL_ALIGNED))
                .flatExtracting(Finding::arguments)
                .containsExactly(LocalDate.of(2015, 4, 10), LocalDate.of(2015, 8, 3));
        assertThat(reappointment(LocalDate.of(2014, 4, 9), 2, Fact.notSupplied())
                        .findings())
                .filteredOn(finding -> finding.code().equals(AppointmentFindings.APRIL_ALIGNED))
                .hasSize(1);
        Reappointment open = reappointment(LocalDate.of(2021, 4, 10), 1, Fact.notSupplied());
        assertThat(open.findings()).extracting(Finding::code).contains(AppointmentFindings.APRIL_NEXT);
        Reappointment summer = reappointment(LocalDate.of(2021, 8, 1), 1, Fact.notSupplied());
        assertThat(summer.findings())
                .extracting(Finding::code)
                .doesNotContain(AppointmentFindings.APRIL_NEXT, AppointmentFindings.APRIL_ALIGNED);
    }

    /** The contract of private schools (S79), the consultation on SEAs (S22), and how a reappointment is made. */
    @ParameterizedTest
    @CsvSource({
        "2014-03-31, , ",
        "2014-04-01, S22, ",
        "2015-03-31, S22, ",
        "2015-04-01, S20, S22",
        "2015-04-02, S20, S22",
        "2016-03-31, S20, S22",
        "2016-04-01, S20, S22"
    })
    void stepsOfAReappointmentAreNamed(LocalDate next, String samePost, String consultation) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(next.minusYears(1).minusDays(1))
                .groupArrival(next.minusYears(1).minusDays(1))
                .completedTerms(1)
                .group(ArrivalGroup.SUMMER)
                .role(Role.SEA)
                .build();
        Reappointment answer = JetRules.standard().appointments().reappointment(history);
        assertThat(answer.basis().date()).isEqualTo(next);
        assertThat(answer.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(sources(answer, AppointmentFindings.SAME_POST))
                .containsExactlyElementsOf(samePost == null ? List.of() : List.of(samePost));
        assertThat(sources(answer, AppointmentFindings.SEA_CONSULTATION))
                .containsExactlyElementsOf(consultation == null ? List.of() : List.of(consultation));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-03-31, ",
        "2011-04-01, S24",
        "2011-04-02, S24",
        "2015-03-31, S24",
        "2015-04-01, S20",
        "2022-03-31, S20",
        "2022-04-01, S34",
        "2023-04-01, S34"
    })
    void anAgreementIsSourcedFromFy2011(LocalDate next, String source) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(next.minusYears(1).minusDays(1))
                .groupArrival(next.minusYears(1).minusDays(1))
                .completedTerms(1)
                .group(ArrivalGroup.SUMMER)
                .build();
        Reappointment answer = JetRules.standard().appointments().reappointment(history);
        assertThat(answer.basis().date()).isEqualTo(next);
        assertThat(sources(answer, AppointmentFindings.AGREEMENT))
                .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
    }

    /** Each document speaks of its own fiscal year; what it says is presumed afterwards. */
    @ParameterizedTest
    @CsvSource({
        "appointment.start, S23, 2006-03-31",
        "appointment.start, S24, 2012-03-31",
        "appointment.start, S34, 2023-03-31",
        "appointment.late-arrival, S23, 2006-03-31",
        "appointment.late-arrival, S24, 2012-03-31",
        "appointment.maximum-length, S73, 2007-03-31",
        "appointment.maximum-length, S24, 2012-03-31",
        "appointment.maximum-length, NOTICE, 2020-03-31",
        "appointment.reappointments-in-principle, S23, 2006-03-31",
        "appointment.reappointments-in-principle, S24, 2012-03-31",
        "appointment.reappointments-in-principle, S20, 2016-03-31",
        "appointment.reappointments-in-principle, S34, 2023-03-31",
        "appointment.extension-condition, S73, 2007-03-31",
        "appointment.extension-condition, S24, 2012-03-31",
        "appointment.extension-condition, S20, 2016-03-31",
        "appointment.extension-condition, S34, 2023-03-31",
        "appointment.legal-status, S76, 2012-03-31",
        "appointment.legal-status, S52, 2017-03-31",
        "appointment.legal-status-by-law, S77, 2021-03-31",
        "appointment.agreement, S24, 2012-03-31",
        "appointment.agreement, S20, 2016-03-31",
        "appointment.agreement, S34, 2023-03-31"
    })
    void aDocumentIsCheckedForItsOwnYears(String id, String source, LocalDate lastChecked) {
        Parameter<?> parameter = AppointmentParameters.ALL.stream()
                .filter(key -> key.id().equals(id))
                .findAny()
                .orElseThrow();
        for (LocalDate day : List.of(lastChecked, lastChecked.plusDays(1))) {
            InForce<?> known = (InForce<?>) JetRules.standard().parameters().read(parameter, day);
            assertThat(known.citations())
                    .extracting(citation -> citation.source().id())
                    .containsExactly(source);
            assertThat(known.assurances().contains(Assurance.PRESUMED)).isEqualTo(day.isAfter(lastChecked));
        }
    }
}
