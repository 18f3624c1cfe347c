package io.github.jetrules.rules.appointment;

import static io.github.jetrules.rules.appointment.Appointments.reappointment;
import static io.github.jetrules.rules.appointment.Appointments.sources;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terms of a participant, of whatever group. */
class TermScheduleTest {

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
                .groupArrival(arrival)
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
    @CsvFileSource(files = Cases.ROOT + "late.csv", numLinesToSkip = 1)
    void goldenCasesOfLateArrivals(
            String sentence,
            LocalDate arrival,
            LocalDate groupArrival,
            ArrivalGroup group,
            Outcome outcome,
            String spans,
            String missing,
            String assurances,
            String source) {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(arrival)
                .groupArrival(groupArrival)
                .completedTerms(0)
                .group(Optional.ofNullable(group))
                .build();
        TermSchedule answer = JetRules.standard().appointments().terms(history);
        Cases.check(answer, outcome, missing, assurances, source, null);
        assertThat(answer.terms())
                .extracting(term -> term.span().toString())
                .containsExactlyElementsOf(Cases.list(spans));
        List<FindingCode> codes = answer.findings().stream().map(Finding::code).toList();
        assertThat(codes.contains(AppointmentFindings.LATE_FIRST_TERM))
                .isEqualTo(outcome == Outcome.ASSESSED && groupArrival.isBefore(arrival));
    }

    @Test
    void everyFormOfTheScheduleHasItsFunction() {
        assertThat(Stream.of(LocalDate.of(2019, 7, 28), LocalDate.of(1987, 7, 28))
                        .map(arrival -> JetRules.standard()
                                .appointments()
                                .firstTerm(arrival)
                                .match(known -> known.firstTerm().span().toString(), open -> "open")))
                .containsExactly("2019-07-29/2020-07-28", "open");
    }

    @Test
    void nobodyArrivedBeforeTheProgramme() {
        assertThatThrownBy(() -> JetRules.standard().appointments().firstTerm(LocalDate.of(1987, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arrival 1987-03-31 is out of range; accepted: 1987-04-01 to 2899-12-31");
    }

    @ParameterizedTest
    @CsvSource({"2019-07-28, SUMMER", "2020-04-10, APRIL", "2019-12-01, "})
    void theGroupIsTheOneThatArrivesInTheMonth(LocalDate arrival, ArrivalGroup group) {
        assertThat(TermQuestion.of(arrival).history().arrivalGroup()).isEqualTo(Optional.ofNullable(group));
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

    /** The first term begins on the day after the own arrival, whenever the group came. */
    @Test
    void theFirstTermIsNeverOpen() {
        Reappointment answer = reappointment(LocalDate.of(2019, 5, 20), 0, Fact.notSupplied());

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(2019, 5, 21));
        assertThat(answer.basis().dateName()).isEqualTo(DateName.FIRST_DAY_OF_TERM);
        Reappointment late = JetRules.standard()
                .appointments()
                .reappointment(AppointmentHistory.of(LocalDate.of(2019, 9, 20), 0)
                        .withGroupArrival(Fact.known(LocalDate.of(2019, 7, 28))));
        assertThat(late.basis().date()).isEqualTo(LocalDate.of(2019, 9, 21));
    }

    @Test
    void aScheduleThatMayNotBeEstimatedAsksForTheGroup() {
        JetRules rules = JetRules.standard().with(EvidencePolicy.refusingOnly(EnumSet.of(Assurance.ESTIMATED)));
        TermSchedule answer = rules.appointments().firstTerm(LocalDate.of(2019, 5, 20));
        TermSchedule early = rules.appointments().firstTerm(LocalDate.of(1995, 10, 1));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).isEmpty();
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly("groupArrival");
        assertThat(answer.decidingSets()).isEmpty();
        assertThat(answer.findings()).extracting(Finding::code).contains(AppointmentFindings.GROUP_OPEN);
        assertThat(early.missing()).extracting(MissingFact::fact).containsExactly("appointment.start");
    }

    @Test
    void aScheduleOfAnAprilGroupAsksWhenItCame() {
        TermQuestion question = new TermQuestion(
                AppointmentHistory.of(LocalDate.of(2014, 5, 1), 0).withGroup(ArrivalGroup.APRIL));

        assertThat(JetRules.standard().appointments().terms(question).missing())
                .extracting(MissingFact::fact)
                .contains("groupArrival", "appointment.april-alignment");
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

    /** S21 and S20: the short reappointment of the April arrivals of 2014 and 2015 comes on top of the five years. */
    @ParameterizedTest
    @CsvSource({"2014-04-09, longest-april", "2015-04-08, longest-april", "2015-07-28, longest"})
    void theShortReappointmentComesOnTopOfTheLongestTime(LocalDate arrival, String variant) {
        TermSchedule answer = JetRules.standard().appointments().firstTerm(arrival);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("appointment.maximum"))
                .extracting(finding -> finding.code().variant())
                .containsExactly(variant);
        assertThat(answer.terms().stream()
                        .map(ScheduledTerm::details)
                        .filter(details -> details.containsKey("shortReappointment")))
                .hasSize(variant.equals("longest") ? 0 : 1);
    }

    /** That a short reappointment is added stands where it is told (S21 and S20). */
    @ParameterizedTest
    @CsvSource({"2014-04-09, S21", "2015-04-08, S20", "2015-07-28, "})
    void theLongestTimeOfAprilArrivalsCitesTheirShortReappointment(LocalDate arrival, String source) {
        TermSchedule answer = JetRules.standard().appointments().firstTerm(arrival);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.rule().equals("appointment.maximum"))
                        .flatMap(finding -> finding.citations().stream())
                        .map(citation -> citation.source().id())
                        .filter(id -> id.equals("S20") || id.equals("S21")))
                .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
    }

    /** From April 2011 the five years are those of S24, before that of S73. */
    @ParameterizedTest
    @CsvSource({"2010-07-25, S73 S24", "2011-07-24, S24"})
    void eachSourceOfTheLongestTimeIsCited(LocalDate arrival, String sources) {
        assertThat(sources(JetRules.standard().appointments().firstTerm(arrival), AppointmentFindings.LONGEST))
                .startsWith(sources.split(" "));
    }

    @Test
    void aLaterTermOfUnknownLengthIsAnotherFindingThanTheFirst() {
        JetRules rules = JetRules.standard()
                .with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)))
                .with(Overlays.of(
                        "start",
                        AppointmentParameters.START.overlay(
                                DateSpan.parse("2019-04-01/.."),
                                AppointmentParameters.START.type().read("the day after arrival"),
                                "p. 1")));
        LocalDate lastChecked = Iterables.getLast(rules.parameters()
                        .history(AppointmentParameters.TERM_LENGTH)
                        .values()
                        .entries())
                .value()
                .verifiedThrough()
                .orElseThrow();
        TermSchedule answer = rules.appointments().firstTerm(lastChecked.minusDays(1));
        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).hasSize(1);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .contains(AppointmentFindings.FIRST_TERM, AppointmentFindings.LATER_LENGTH_UNKNOWN)
                .doesNotContain(AppointmentFindings.LENGTH_UNKNOWN);
    }

    @Test
    void whatDoesNotMatterForTheTermsIsLeftOutOfTheQuestion() {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(LocalDate.of(2019, 8, 5))
                .groupArrival(LocalDate.of(2019, 7, 29))
                .completedTerms(2)
                .group(ArrivalGroup.SUMMER)
                .role(Role.CIR)
                .exceptionalPerformance(Fact.known(true))
                .specialistPost(Fact.known(false))
                .build();
        TermQuestion question = new TermQuestion(history);
        assertThat(question)
                .isEqualTo(new TermQuestion(AppointmentHistory.of(LocalDate.of(2019, 8, 5), 0)
                        .withGroupArrival(Fact.known(LocalDate.of(2019, 7, 29)))
                        .withGroup(ArrivalGroup.SUMMER)));
    }

    /** A fourth year that began in FY2002 to FY2005 lies in the period of which another text (S73) has three years. */
    @ParameterizedTest
    @CsvSource({"1998-08-01, false", "2001-07-31, true", "2002-08-01, true", "2003-03-30, true", "2003-03-31, false"})
    void theOtherTextIsToldToWhoeverCouldHaveBeenReappointedInItsYears(LocalDate arrival, boolean isTold) {
        assertThat(JetRules.standard().appointments().firstTerm(arrival).findings().stream()
                        .anyMatch(finding -> finding.code().equals(AppointmentFindings.OTHER_MAXIMUM)))
                .isEqualTo(isTold);
    }
}
