package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.ParameterFindings;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows where nobody knows one of the rules, whatever is known of the others. */
class AppointmentGapsTest {

    private static final DateSpan FROM_2019 = DateSpan.startingOn(LocalDate.of(2019, 4, 1));

    private static final OverlayValue START_FROM_2012 = AppointmentParameters.START.overlay(
            DateSpan.startingOn(LocalDate.of(2012, 4, 1)),
            AppointmentParameters.START.type().read("the day after arrival"),
            "p. 1");

    /** A rule book that presumes nothing, but knows from a caller when terms start. */
    private static AppointmentRules rulesThatPresumeNothing() {
        return JetRules.standard()
                .with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)))
                .with(Overlays.of("start", START_FROM_2012))
                .appointments();
    }

    /** The rules with these values laid over. */
    private static AppointmentRules planned(OverlayValue... values) {
        return JetRules.standard().with(Overlays.of("plan", values)).appointments();
    }

    /** A rule book that knows only what an overlay says of the terms: everything but one parameter. */
    private static AppointmentRules rulesWithout(String unknown) {
        List<OverlayValue> values = List.of(
                AppointmentParameters.START.overlay(
                        FROM_2019, AppointmentParameters.START.type().read("the day after arrival"), "p. 2"),
                AppointmentParameters.TERM_LENGTH.overlay(FROM_2019, CalendarPeriod.ofYears(1), "p. 2"),
                AppointmentParameters.MAXIMUM_LENGTH.overlay(FROM_2019, CalendarPeriod.ofYears(5), "p. 2"),
                AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE.overlay(FROM_2019, 2, "p. 2"),
                AppointmentParameters.EXTENSION_CONDITION.overlay(
                        FROM_2019, ExtensionCondition.EXCEPTIONAL_PERFORMANCE, "p. 2"));
        return JetRules.standard()
                .with(EvidencePolicy.refusingOnly(EnumSet.complementOf(EnumSet.of(Assurance.OVERRIDDEN))))
                .with(Overlays.of(
                        "rules",
                        values.stream()
                                .filter(value -> !value.parameter().equals(unknown))
                                .toList()))
                .appointments();
    }

    private static AppointmentHistory threeTerms(LocalDate arrival) {
        return AppointmentHistory.builder()
                .arrival(arrival)
                .completedTerms(3)
                .exceptionalPerformance(Fact.known(true))
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appointment.start",
                "appointment.term-length",
                "appointment.maximum-length",
                "appointment.reappointments-in-principle",
                "appointment.extension-condition"
            })
    void aReappointmentIsOpenWhereARuleIsNotKnown(String unknown) {
        Reappointment answer = rulesWithout(unknown).reappointment(threeTerms(LocalDate.of(2021, 8, 1)));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly(unknown);
    }

    @Test
    void aReappointmentIsPermittedWhereAllAreKnown() {
        assertThat(rulesWithout("none")
                        .reappointment(threeTerms(LocalDate.of(2021, 8, 1)))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
    }

    /** Two days on which the same is not known are still two days. */
    @ParameterizedTest
    @ValueSource(strings = {"appointment.reappointments-in-principle", "appointment.extension-condition"})
    void whatIsNotKnownIsNotKnownOnTheDayThatWasAsked(String unknown) {
        AppointmentRules rules = rulesWithout(unknown);

        for (int day = 1; day <= 3; day++) {
            Reappointment answer = rules.reappointment(threeTerms(LocalDate.of(2021, 8, day)));
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.code().equals(AppointmentFindings.IN_PRINCIPLE_UNKNOWN)
                            || finding.code().equals(AppointmentFindings.EXTENSION_UNKNOWN))
                    .flatExtracting(Finding::arguments)
                    .contains(LocalDate.of(2024, 8, day + 1));
        }
    }

    /** The source on late arrivals was checked up to March 2012. */
    @Test
    void theFirstTermOfALateArrivalIsOpenWhereOnlyItsRuleIsNotKnown() {
        AppointmentHistory late = AppointmentHistory.builder()
                .arrival(LocalDate.of(2012, 9, 10))
                .completedTerms(1)
                .groupArrival(LocalDate.of(2012, 7, 28))
                .build();
        Reappointment answer = rulesThatPresumeNothing().reappointment(late);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .containsExactly(AppointmentFindings.LATE_UNKNOWN, ParameterFindings.OVERLAY_USED);
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly("appointment.late-arrival");
    }

    @Test
    void whatBecomesOfALateArrivalIsAskedForWhereTheGroupIsOpen() {
        Reappointment answer = rulesThatPresumeNothing()
                .reappointment(
                        AppointmentHistory.of(LocalDate.of(2012, 10, 10), 1).withGroup(ArrivalGroup.SUMMER));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.findings()).extracting(Finding::code).contains(AppointmentFindings.LATE_UNKNOWN);
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("appointment.late-arrival");
    }

    @Test
    void anOpenAlignmentIsToldAndAskedForWhereItMatters() {
        Reappointment answer =
                JetRules.standard().appointments().reappointment(AppointmentHistory.of(LocalDate.of(2021, 4, 8), 3));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .contains(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN)
                .doesNotContain(AppointmentFindings.NEXT_TERM_OPEN);
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("appointment.april-alignment");
    }

    @Test
    void anOpenAlignmentIsToldInASchedule() {
        TermSchedule answer = JetRules.standard().appointments().firstTerm(LocalDate.of(2021, 4, 8));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.findings()).extracting(Finding::code).contains(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN);
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("appointment.april-alignment");
    }

    /** Terms are two years long from April 2016 on: later than the next term of whoever arrived in October 2014. */
    @Test
    void anotherLengthAfterTheNextTermLeavesNothingOpen() {
        Reappointment answer = planned(AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.startingOn(LocalDate.of(2016, 4, 1)), CalendarPeriod.ofYears(2), "p. 1"))
                .reappointment(
                        AppointmentHistory.of(LocalDate.of(2014, 10, 10), 1).withGroup(ArrivalGroup.SUMMER));

        assertThat(answer.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(answer.nextYear()).contains(2);
    }

    /** Three terms are served; the last of them began on 2016-10-11 at the latest, when the group came with the participant. */
    @ParameterizedTest
    @CsvSource({
        "2014-12-01, UNDETERMINED",
        "2016-04-01, UNDETERMINED",
        "2016-10-11, UNDETERMINED",
        "2016-10-12, PERMITTED"
    })
    void anotherLengthOfATermThatWasServedLeavesTheNextOneOpen(LocalDate from, Outcome outcome) {
        Reappointment answer = planned(AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.startingOn(from), CalendarPeriod.ofYears(2), "p. 1"))
                .reappointment(AppointmentHistory.of(LocalDate.of(2014, 10, 10), 3)
                        .withGroup(ArrivalGroup.SUMMER)
                        .withExceptionalPerformance(true));

        assertThat(answer.outcome()).isEqualTo(outcome);
    }

    /** In 2008 every fourth year was possible; that this one is a fourth hangs on a value that no reason names. */
    @Test
    void aValueOfTheCallerThatOnlyChoseTheRuleIsCited() {
        Reappointment answer = planned(AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE.overlay(
                        DateSpan.ofInclusive(LocalDate.of(2008, 4, 1), LocalDate.of(2009, 3, 31)), 1, "p. 1"))
                .reappointment(AppointmentHistory.of(LocalDate.of(2005, 7, 28), 3));

        assertThat(answer.outcome()).isEqualTo(Outcome.PERMITTED);
        assertThat(answer.findings()).extracting(Finding::code).contains(AppointmentFindings.GENERAL);
        assertThat(answer.findings())
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .contains("plan");
    }

    /** The length is the same in both, but the caller is to see that both were used. */
    @Test
    void everyLengthOfTheCallerThatWasUsedIsCited() {
        DateSpan fiscalYear2019 = DateSpan.ofInclusive(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31));
        Reappointment answer = planned(
                        AppointmentParameters.TERM_LENGTH.overlay(fiscalYear2019, CalendarPeriod.ofYears(1), "p. 1"),
                        AppointmentParameters.TERM_LENGTH.overlay(
                                DateSpan.startingOn(LocalDate.of(2020, 4, 1)), CalendarPeriod.ofYears(1), "p. 2"))
                .reappointment(AppointmentHistory.of(LocalDate.of(2019, 7, 28), 2));

        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(ParameterFindings.OVERLAY_USED))
                .flatExtracting(Finding::citations)
                .extracting(Citation::at)
                .containsExactly("p. 1", "p. 2");
    }

    @Test
    void theTermsEndWithTheFirstWhereTheLongestTimeIsNotKnown() {
        TermSchedule answer =
                rulesWithout("appointment.maximum-length").terms(AppointmentHistory.of(LocalDate.of(2021, 8, 1), 0));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).extracting(term -> term.span().toString()).containsExactly("2021-08-02/2022-08-01");
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly("appointment.maximum-length");
    }

    private static TermQuestion inMunicipality(AppointmentHistory history) {
        return new TermQuestion(history, Fact.known(OrganisationKind.MUNICIPALITY));
    }

    private static AppointmentRules alignedOn(LocalDate lastDay) {
        return JetRules.standard()
                .with(Overlays.of(
                        "aligned",
                        AppointmentParameters.APRIL_ALIGNMENT.overlay(
                                DateSpan.parse("2024-04-01/2024-04-30"), lastDay, "article 3")))
                .appointments();
    }

    /** The short reappointment of an April arrival begins when the first term has ended, and is shorter than another. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-04-10", "2026-04-11", "2999-12-31", "3000-03-31"})
    void anAlignmentBeforeTheShortTermOrAYearLaterLeavesItOpen(LocalDate lastDay) {
        TermSchedule answer =
                alignedOn(lastDay).terms(inMunicipality(AppointmentHistory.of(LocalDate.of(2024, 4, 10), 0)));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).hasSize(1);
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo("appointment.april-alignment");
            assertThat(missing.citations())
                    .extracting(citation -> citation.source().id())
                    .containsExactly("aligned");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-11", "2026-04-10"})
    void anAlignmentWithinAYearEndsTheShortTerm(LocalDate lastDay) {
        TermSchedule answer =
                alignedOn(lastDay).terms(inMunicipality(AppointmentHistory.of(LocalDate.of(2024, 4, 10), 0)));

        assertThat(answer.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(answer.terms().get(1).lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-10, april-next",
        "2025-04-11, april-aligned",
        "2026-04-10, april-aligned",
        "2026-04-11, april-next",
        "3000-03-31, april-next"
    })
    void theSameHoldsForTheReappointmentItself(LocalDate lastDay, String variant) {
        Reappointment first = alignedOn(lastDay).reappointment(AppointmentHistory.of(LocalDate.of(2024, 4, 10), 1));
        Reappointment second = alignedOn(lastDay)
                .reappointment(
                        AppointmentHistory.of(LocalDate.of(2024, 4, 10), 3).withExceptionalPerformance(false));

        assertThat(first.findings())
                .extracting(finding -> finding.code().variant())
                .contains(variant);
        assertThat(second.outcome())
                .isEqualTo(variant.equals("april-aligned") ? Outcome.PERMITTED : Outcome.UNDETERMINED);
    }

    /** The longest time that can be said, from the last arrival that can be said, with a short reappointment in between. */
    @Test
    void aTermBeyondAllFiscalYearsHasLegalTermsToo() {
        LocalDate alignment = LocalDate.of(2901, 12, 31);
        DateSpan days = DateSpan.startingOn(LocalDate.of(2024, 4, 1));
        AppointmentRules rules = JetRules.standard()
                .with(Overlays.of(
                        "longest",
                        AppointmentParameters.MAXIMUM_LENGTH.overlay(days, CalendarPeriod.ofYears(100), "p. 1"),
                        AppointmentParameters.APRIL_ALIGNMENT.overlay(days, alignment, "p. 2")))
                .appointments();
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(AppointmentHistory.LAST_ARRIVAL)
                .completedTerms(0)
                .group(ArrivalGroup.APRIL)
                .build();

        TermSchedule answer = rules.terms(inMunicipality(history));

        assertThat(answer.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(answer.terms()).hasSize(101);
        assertThat(answer.terms().get(100).lastDay()).isEqualTo(alignment.plusYears(99));
        assertThat(answer.terms().get(100).legalTerms())
                .containsExactly(DateSpan.parse("3000-01-01/3000-03-31"), DateSpan.parse("3000-04-01/3000-12-31"));
    }
}
