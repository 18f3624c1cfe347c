package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms and reappointments by values of the caller. */
class AppointmentOverlayTest {

    private static final JetRules RULES = JetRules.standard();

    private static final BilingualText WITH_THE_GROUP =
            AppointmentParameters.LATE_ARRIVAL.type().read("a shorter first term that ends with the group's");

    /** However long the terms and however many, the next one begins in a year of four digits. */
    @Test
    void aNextTermBeginsBeforeTheYear10000() {
        DateSpan always = DateSpan.startingOn(LocalDate.of(2019, 4, 1));
        JetRules rules = RULES.with(
                Overlays.of("X", AppointmentParameters.TERM_LENGTH.overlay(always, CalendarPeriod.ofYears(7), "a")));

        Reappointment answer = rules.appointments()
                .reappointment(
                        AppointmentHistory.of(LocalDate.of(2899, 8, 31), AppointmentHistory.MAX_COMPLETED_TERMS));

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(9892, 9, 1));
        assertThatThrownBy(() -> AppointmentParameters.TERM_LENGTH.overlay(always, CalendarPeriod.ofYears(8), "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("appointment.term-length")
                .hasMessageContaining("8")
                .hasMessageContaining("a number of years from 1 to 7");
    }

    /** Two terms of two years fit into five years, a third does not. */
    @Test
    void termsOfTwoYearsCountAsTwoYears() {
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.parse("2019-04-01/2030-03-31"), CalendarPeriod.ofYears(2), "a")));
        LocalDate arrival = LocalDate.of(2019, 7, 28);

        TermSchedule schedule = rules.appointments().terms(AppointmentHistory.of(arrival, 0));

        assertThat(schedule.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(schedule.terms())
                .extracting(term -> term.year() + ": " + term.span())
                .containsExactly("1: 2019-07-29/2021-07-28", "3: 2021-07-29/2023-07-28");
        assertThat(longest(schedule)).containsExactly(CalendarPeriod.ofYears(4), LocalDate.of(2023, 7, 28));
        assertThat(rules.appointments()
                        .reappointment(AppointmentHistory.of(arrival, 1))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
        Reappointment third = rules.appointments().reappointment(AppointmentHistory.of(arrival, 2));
        assertThat(third.outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(third.basis().date()).isEqualTo(LocalDate.of(2023, 7, 29));
    }

    /** A fifth year is not begun, but the fourth one is not cut off: the sentence names what the terms add up to. */
    @Test
    void aLongestTimeThatIsShortenedOnTheWayIsNamedAsItIsCounted() {
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.MAXIMUM_LENGTH.overlay(
                        DateSpan.startingOn(LocalDate.of(2023, 1, 1)), CalendarPeriod.ofYears(3), "a")));

        TermSchedule schedule = rules.appointments().firstTerm(LocalDate.of(2019, 7, 28));

        assertThat(schedule.terms()).hasSize(4);
        assertThat(longest(schedule)).containsExactly(CalendarPeriod.ofYears(4), LocalDate.of(2023, 7, 28));
    }

    private static List<Object> longest(TermSchedule schedule) {
        return schedule.findings().stream()
                .filter(finding -> finding.code().equals(AppointmentFindings.LONGEST))
                .map(Finding::arguments)
                .findAny()
                .orElseThrow();
    }

    @Test
    void aLongestTimeOfAHundredYearsIsCountedToItsEnd() {
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.MAXIMUM_LENGTH.overlay(
                        DateSpan.startingOn(LocalDate.of(2019, 4, 1)), CalendarPeriod.ofYears(100), "a")));

        TermSchedule schedule = rules.appointments().firstTerm(LocalDate.of(2020, 8, 1));

        assertThat(schedule.terms()).hasSize(100);
    }

    /** The readings on both sides of the overlay are equal, but not one. */
    @ParameterizedTest
    @CsvSource({"2, 2021-07-29", "3, 2023-07-29", "4, 2024-07-29"})
    void termsOfAnotherLengthInTheMiddleAreCounted(int completed, LocalDate next) {
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.parse("2021-04-01/2022-03-31"), CalendarPeriod.ofYears(2), "a")));

        Reappointment answer =
                rules.appointments().reappointment(AppointmentHistory.of(LocalDate.of(2019, 7, 28), completed));

        assertThat(answer.basis().date()).isEqualTo(next);
        assertThat(answer.assurances()).contains(Assurance.OVERRIDDEN);
    }

    /** Nothing of it was served, but a fifth and a sixth year are more than the longest time. */
    @Test
    void theLengthOfTheNextTermIsCitedWhereItKeepsItOut() {
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.startingOn(LocalDate.of(2023, 7, 29)), CalendarPeriod.ofYears(2), "a")));
        LocalDate arrival = LocalDate.of(2019, 7, 28);

        TermSchedule schedule = rules.appointments().firstTerm(arrival);
        assertThat(schedule.terms()).hasSize(4);
        assertThat(schedule.assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(Overlays.isCited("X", schedule)).isTrue();

        Reappointment fifth = rules.appointments().reappointment(AppointmentHistory.of(arrival, 4));
        assertThat(fifth.outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(fifth.assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(Overlays.isCited("X", fifth)).isTrue();

        Reappointment fourth = rules.appointments().reappointment(AppointmentHistory.of(arrival, 3));
        assertThat(fourth.assurances()).doesNotContain(Assurance.OVERRIDDEN);
        assertThat(Overlays.isCited("X", fourth)).isFalse();
    }

    private static AppointmentHistory late() {
        return AppointmentHistory.builder()
                .arrival(LocalDate.of(2019, 9, 10))
                .completedTerms(1)
                .groupArrival(LocalDate.of(2019, 7, 28))
                .build();
    }

    @Test
    void theRuleOnLateArrivalsCountsForTheAssurance() {
        assertThat(RULES.appointments().reappointment(late()).assurances()).doesNotContain(Assurance.OVERRIDDEN);

        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.LATE_ARRIVAL.overlay(
                        DateSpan.parse("2019-04-01/2020-03-31"), WITH_THE_GROUP, "a")));

        assertThat(rules.appointments().reappointment(late()).assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(rules.appointments().terms(late()).assurances()).contains(Assurance.OVERRIDDEN);
    }

    @Test
    void theAlignmentOfAnAprilArrivalCountsForTheAssuranceOfTheShortReappointment() {
        AppointmentHistory april = AppointmentHistory.of(LocalDate.of(2014, 4, 10), 1);
        assertThat(RULES.appointments().reappointment(april).assurances()).doesNotContain(Assurance.OVERRIDDEN);

        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.APRIL_ALIGNMENT.overlay(
                        DateSpan.parse("2014-04-01/2014-04-30"), LocalDate.of(2015, 8, 4), "a")));

        assertThat(rules.appointments().reappointment(april).assurances()).contains(Assurance.OVERRIDDEN);
    }

    @Test
    void onePlaceForTwoRulesIsCitedOnce() {
        DateSpan days = DateSpan.parse("2019-04-01/2020-03-31");
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.LATE_ARRIVAL.overlay(days, WITH_THE_GROUP, "p. 2"),
                AppointmentParameters.TERM_LENGTH.overlay(days, CalendarPeriod.ofYears(1), "p. 2")));

        assertThat(rules.appointments().terms(late()).findings())
                .filteredOn(finding -> finding.code().variant().equals("late-first-term"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations()).hasSize(1));
    }

    @Test
    void anOverlayOverAGapOfTheSourcesClosesIt() {
        AppointmentHistory april = AppointmentHistory.of(LocalDate.of(2024, 4, 10), 0);
        assertThat(RULES.appointments().terms(april).outcome()).isEqualTo(Outcome.UNDETERMINED);

        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.APRIL_ALIGNMENT.overlay(
                        DateSpan.parse("2024-04-01/2024-04-30"), LocalDate.of(2025, 8, 3), "by-law, article 3")));

        assertThat(rules.appointments().terms(april).assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(rules.appointments()
                        .terms(AppointmentHistory.of(LocalDate.of(2025, 4, 10), 0))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    /** The schedule and the reappointments of one rule book agree on how long an appointment can be. */
    @Test
    void aShorterLongestTimeEndsTheScheduleToo() {
        LocalDate from = LocalDate.of(2021, 1, 1);
        JetRules rules = RULES.with(Overlays.of(
                "shorter",
                AppointmentParameters.MAXIMUM_LENGTH.overlay(
                        DateSpan.startingOn(from), CalendarPeriod.ofYears(3), "p. 1")));
        LocalDate arrival = LocalDate.of(2019, 7, 28);

        TermSchedule schedule = rules.appointments().terms(AppointmentHistory.of(arrival, 0));

        assertThat(schedule.terms()).hasSize(3);
        assertThat(schedule.assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(RULES.appointments().terms(AppointmentHistory.of(arrival, 0)).terms())
                .hasSize(5);
        assertThat(rules.appointments()
                        .reappointment(AppointmentHistory.of(arrival, 2))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
        assertThat(rules.appointments()
                        .reappointment(AppointmentHistory.of(arrival, 3))
                        .outcome())
                .isEqualTo(Outcome.NOT_PERMITTED);
    }
}
