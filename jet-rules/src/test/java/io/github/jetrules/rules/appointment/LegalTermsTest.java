package io.github.jetrules.rules.appointment;

import static io.github.jetrules.rules.appointment.Appointments.sources;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law of the body makes of the terms of the programme. */
class LegalTermsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "legal-terms.csv", numLinesToSkip = 1)
    void goldenCasesOfLegalTerms(
            String sentence,
            LocalDate arrival,
            OrganisationKind organisation,
            String legalTerms,
            String finding,
            String sources) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(AppointmentHistory.of(arrival, 0), Fact.ofNullable(organisation)));
        assertThat(answer.terms())
                .filteredOn(term -> !term.legalTerms().isEmpty())
                .extracting(term ->
                        term.legalTerms().stream().map(DateSpan::toString).collect(Collectors.joining(",")))
                .containsExactlyElementsOf(Cases.list(legalTerms));
        assertThat(answer.findings())
                .filteredOn(found -> found.rule().equals("appointment.legal-terms"))
                .filteredOn(found -> found.code().variant().equals(finding))
                .hasSize(1)
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .containsExactlyElementsOf(Cases.list(sources));
    }

    /** The terms are those of the programme, whatever the law of the body makes of them. */
    @ParameterizedTest
    @CsvSource({"2017-07-28, PRIVATE_SCHOOL", "2017-07-28, OTHER", "2005-07-28, MUNICIPALITY"})
    void theTermsAreToldWhereLegalTermsAreNot(LocalDate arrival, OrganisationKind organisation) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(AppointmentHistory.of(arrival, 0), Fact.known(organisation)));

        assertThat(answer.terms()).hasSize(5).allMatch(term -> term.legalTerms().isEmpty());
    }

    /** The by-law of Ono Town as amended on 21 February 2025 (S78). */
    @ParameterizedTest
    @CsvSource({"2020-02-20, false", "2020-02-21, true"})
    void exceptionsFromTheLegalStatusAreNamedFromTheDayOnWhichTheyWereSeen(LocalDate arrival, boolean areNamed) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(AppointmentHistory.of(arrival, 0), Fact.known(OrganisationKind.PREFECTURE)));
        assertThat(answer.terms().get(4).span().lastDay()).contains(arrival.plusYears(5));
        assertThat(answer.findings())
                .extracting(Finding::code)
                .filteredOn(AppointmentFindings.LEGAL_EXCEPTIONS::equals)
                .hasSize(areNamed ? 1 : 0);
    }

    /** Nothing else is verified for days after FY2019 but the by-law of Ono Town (S78), seen for 2025. */
    @Test
    void exceptionsFromTheLegalStatusHaveTheirLevel() {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(
                        AppointmentHistory.of(LocalDate.of(2020, 3, 31), 0), Fact.known(OrganisationKind.PREFECTURE)));
        assertThat(answer.assurances()).containsExactly(Assurance.VERIFIED, Assurance.PRESUMED, Assurance.ESTIMATED);
    }

    /** Ono Town keeps the earlier status (S78): the caller says so by an overlay. */
    @Test
    void aBodyThatKeepsTheEarlierStatusHasWholeTerms() {
        TermSchedule answer = JetRules.standard()
                .with(Overlays.of(
                        "ono",
                        AppointmentParameters.LEGAL_STATUS.overlay(
                                DateSpan.parse("2020-04-01/.."), LegalStatus.SPECIAL_SERVICE, "p. 1")))
                .appointments()
                .terms(new TermQuestion(
                        AppointmentHistory.of(LocalDate.of(2019, 7, 28), 0),
                        Fact.known(OrganisationKind.MUNICIPALITY)));
        assertThat(answer.terms())
                .hasSize(5)
                .allSatisfy(term -> assertThat(term.legalTerms()).containsExactly(term.span()));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("appointment.legal-terms"))
                .extracting(Finding::code)
                .containsExactly(AppointmentFindings.LEGAL_TERMS_WHOLE);
    }

    /** The fifth term of an arrival of March 2013 begins in 2017. */
    @ParameterizedTest
    @CsvSource({
        "2013-03-30, true, ",
        "2013-03-31, true, S79",
        "2017-03-30, true, S79",
        "2017-03-31, false, S79",
        "2018-03-31, false, S79"
    })
    void theContractOfAPrivateSchoolIsSourcedFromFy2017(LocalDate arrival, boolean isFirstOpen, String source) {
        TermSchedule answer = JetRules.standard()
                .appointments()
                .terms(new TermQuestion(
                        AppointmentHistory.of(arrival, 0), Fact.known(OrganisationKind.PRIVATE_SCHOOL)));
        assertThat(answer.findings().stream()
                        .map(Finding::code)
                        .toList()
                        .contains(AppointmentFindings.CONTRACT_UNKNOWN))
                .isEqualTo(isFirstOpen);
        assertThat(sources(answer, AppointmentFindings.EMPLOYMENT_CONTRACT))
                .containsExactlyElementsOf(source == null ? List.of() : List.of(source));
    }

    /** S76 was checked for FY2011, S52 for FY2016; nothing else may be used here. */
    @ParameterizedTest
    @CsvSource({
        "2010-03-31, 2010-04-01, ''",
        "2011-03-31, 2012-04-01, [2011-04-01/2012-03-31]",
        "2011-04-01, 2012-04-01, ''",
        "2015-05-01, 2015-05-02, ''",
        "2016-03-31, 2017-04-01, [2016-04-01/2017-03-31]",
        "2016-07-31, 2017-04-01, ''"
    })
    void legalTermsAreGivenForTermsThroughAllOfWhichTheStatusMayBeUsed(
            LocalDate arrival, LocalDate firstGap, String firstLegalTerms) {
        DateSpan always = DateSpan.startingOn(LocalDate.of(2000, 4, 1));
        AppointmentRules rules = JetRules.standard()
                .with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)))
                .with(Overlays.of(
                        "terms",
                        AppointmentParameters.START.overlay(
                                always, BilingualText.of("来日日の翌日", "the day after arrival"), "1"),
                        AppointmentParameters.TERM_LENGTH.overlay(always, CalendarPeriod.ofYears(1), "2"),
                        AppointmentParameters.MAXIMUM_LENGTH.overlay(always, CalendarPeriod.ofYears(3), "3")))
                .appointments();

        TermSchedule answer = rules.terms(new TermQuestion(
                AppointmentHistory.of(arrival, 0).withGroup(ArrivalGroup.SUMMER).withGroupArrival(Fact.known(arrival)),
                Fact.known(OrganisationKind.MUNICIPALITY)));

        assertThat(answer.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(answer.terms().get(0).legalTerms()).hasToString(firstLegalTerms.isEmpty() ? "[]" : firstLegalTerms);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(AppointmentFindings.LEGAL_STATUS_UNKNOWN))
                        .flatMap(finding -> finding.arguments().stream()))
                .containsExactly(firstGap);
    }

    /** The status of a body may change on any day; a new fiscal year matters to fiscal-year appointed staff alone. */
    @ParameterizedTest
    @CsvSource({
        "2019-10-01, '[2019-07-29/2019-09-30, 2019-10-01/2020-03-31, 2020-04-01/2020-07-28]', 2019-10-01",
        "2020-04-01, '[2019-07-29/2020-03-31, 2020-04-01/2020-07-28]', 2020-04-01",
        "2020-07-28, '[2019-07-29/2020-07-27, 2020-07-28/2020-07-28]', 2020-07-28",
        "2020-07-29, '[2019-07-29/2020-07-28]', ",
        "2019-07-29, '[2019-07-29/2020-03-31, 2020-04-01/2020-07-28]', "
    })
    void aTermIsDividedOnTheDayOnWhichTheStatusChanges(LocalDate change, String legalTerms, LocalDate divided) {
        AppointmentRules rules = JetRules.standard()
                .with(Overlays.of(
                        "ordinance",
                        AppointmentParameters.LEGAL_STATUS.overlay(
                                DateSpan.ofInclusive(LocalDate.of(2019, 4, 1), change.minusDays(1)),
                                LegalStatus.SPECIAL_SERVICE,
                                "art. 1"),
                        AppointmentParameters.LEGAL_STATUS.overlay(
                                DateSpan.startingOn(change), LegalStatus.FISCAL_YEAR_APPOINTED, "art. 2")))
                .appointments();

        TermSchedule answer = rules.terms(new TermQuestion(
                AppointmentHistory.of(LocalDate.of(2019, 7, 28), 0), Fact.known(OrganisationKind.MUNICIPALITY)));

        assertThat(answer.terms().get(0).legalTerms()).hasToString(legalTerms);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(AppointmentFindings.LEGAL_TERMS_DIVIDED))
                        .flatMap(finding -> finding.arguments().stream())
                        .filter(day -> !((LocalDate) day).isAfter(LocalDate.of(2020, 7, 28))))
                .containsExactlyElementsOf(divided == null ? List.of() : List.of(divided));
    }
}
