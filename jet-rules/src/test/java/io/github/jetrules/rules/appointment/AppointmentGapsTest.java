package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows where nobody knows one of the rules, whatever is known of the others. */
class AppointmentGapsTest {

    private static final DateSpan FROM_2019 = DateSpan.startingOn(LocalDate.of(2019, 4, 1));

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
                .with(EvidencePolicy.refusing(EnumSet.complementOf(EnumSet.of(Assurance.OVERRIDDEN))))
                .with(Overlay.builder()
                        .id("rules")
                        .title(BilingualText.of("規則", "Rules"))
                        .addAllValues(values.stream()
                                .filter(value -> !value.parameter().equals(unknown))
                                .toList())
                        .build())
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

    @Test
    void theTermsEndWithTheFirstWhereTheLongestTimeIsNotKnown() {
        TermSchedule answer =
                rulesWithout("appointment.maximum-length").terms(AppointmentHistory.of(LocalDate.of(2021, 8, 1), 0));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).extracting(term -> term.span().toString()).containsExactly("2021-08-02/2022-08-01");
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactly("appointment.maximum-length");
    }

    /** The short reappointment of an April arrival begins when the first term has ended. */
    @Test
    void anAlignmentBeforeTheShortTermBeginsLeavesItOpen() {
        Overlay early = Overlay.builder()
                .id("early")
                .title(BilingualText.of("規則", "Rules"))
                .addValues(AppointmentParameters.APRIL_ALIGNMENT.overlay(
                        DateSpan.parse("2024-04-01/2024-04-30"), LocalDate.of(2025, 4, 10), "article 3"))
                .build();

        TermSchedule answer = JetRules.standard()
                .with(early)
                .appointments()
                .terms(AppointmentHistory.of(LocalDate.of(2024, 4, 10), 0));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.terms()).hasSize(1);
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo("appointment.april-alignment");
            assertThat(missing.citations())
                    .extracting(citation -> citation.source().id())
                    .containsExactly("early");
        });
    }
}
