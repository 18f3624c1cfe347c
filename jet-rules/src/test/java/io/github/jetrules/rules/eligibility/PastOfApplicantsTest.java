package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.rules.eligibility.Assessments.assess;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What applicants did before: participation, placements that they declined, stays in Japan. */
class PastOfApplicantsTest {

    private static final JetRules RULES = JetRules.standard();

    /**
     * Up to the end of a term that began in FY1991 there were 72 months, six years of S36; in FY1992 one year more. The
     * page of the United Kingdom has five years.
     */
    @ParameterizedTest
    @CsvSource({"US, 1991, false", "US, 1992, true", "GB, 1990, false", "GB, 1991, true"})
    void monthsAreNotAskedForWhereTheyCannotBeTooMany(String country, int last, boolean isAsked) {
        Eligibility answer = assess(
                Role.ALT,
                "country=" + country + ";nationalities=" + country + ";lastParticipation=" + last
                        + ";participationMonths=",
                2023);

        assertThat(answer.missing().stream().anyMatch(fact -> fact.fact().equals("participationMonths")))
                .isEqualTo(isAsked);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(EligibilityFindings.TOTAL_WITHIN_IN_ANY_CASE))
                .extracting(Finding::arguments)
                .isEqualTo(
                        isAsked ? List.of() : List.of(List.of(CalendarPeriod.ofYears(country.equals("GB") ? 5 : 6))));
    }

    /** Five years of the page for the United Kingdom, which has no date, and six of that for the United States. */
    @Test
    void theConflictOfTheTotalsForTheUnitedKingdomNamesBothPages() {
        String british = "country=GB;nationalities=GB;lastParticipation=2015;participationMonths=66";
        Eligibility answer = assess(Role.ALT, british, 2023);

        assertThat(answer.missing()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo(EligibilityQuestions.TOTAL_CONFLICT);
            assertThat(gap.citations()).extracting(page -> page.source().id()).containsExactly("S38", "S36");
        });
        assertThat(answer.explain(Locale.ENGLISH)).contains("The sources conflict", "5 years", "6 years");
        assertThat(answer.explain(Locale.JAPANESE)).contains("資料が一致");
        Overlay settled = Overlays.of(
                "settled",
                EligibilityParameters.TOTAL_PARTICIPATION.overlay(
                        FiscalYear.of(2024).span(), CalendarPeriod.ofYears(6), "letter"));
        assertThat(RULES.with(settled)
                        .eligibility()
                        .assess(answer.question().applicant(), FiscalYear.of(2023))
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2023, 2026})
    void thePageOfTheUnitedKingdomIsToldInWordsThatHoldInEveryYear(int recruitment) {
        String answer =
                assess(Role.ALT, "country=GB;nationalities=GB", recruitment).explain(Locale.ENGLISH);

        assertThat(answer).contains("decides nothing of itself").doesNotContain("differs");
    }

    /** The page of 2024 was seen without the exception of the page of about 2018, so it is presumed to go on. */
    @Test
    void theReasonThatExcusesADeclinedPlacementIsThatOfTheEarlierPage() {
        Applicant declined =
                Applicants.with(Applicants.faultless(Role.ALT), "lastDeclined=2023;declinedForValidReason=yes");
        JetRules strict = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)));

        Eligibility answer = assess(declined, 2023);
        assertThat(answer.assurances()).contains(Assurance.PRESUMED, Assurance.ESTIMATED);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(EligibilityFindings.VALID_REASON))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations())
                        .extracting(citation -> citation.source().id())
                        .containsExactly("S31"));
        assertThat(strict.eligibility().assess(declined, FiscalYear.of(2023)).missing())
                .extracting(MissingFact::fact)
                .contains("eligibility.declined-exception");
    }

    /** From April 1987 to the end of the fiscal year in which the last term ends, or can end. */
    @ParameterizedTest
    @CsvSource({
        "lastParticipation=1987, 2023, 24",
        "lastParticipation=2015, 2023, 360",
        "lastParticipation=, 2023, 456",
        "lastParticipation=, 1987, 24",
        "lastParticipation=, 1986, 0",
    })
    void moreMonthsThanThereCanHaveBeenAreRefused(String last, int recruitment, int most) {
        Applicant applicant = Applicants.with(Applicants.unknown(Role.ALT), last);

        assess(applicant.withParticipationMonths(Fact.known(most)), recruitment);
        assertThatThrownBy(() -> assess(applicant.withParticipationMonths(Fact.known(most + 1)), recruitment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "participation months %s do not fit between FY1987 and the %s; accepted: %s to %s",
                        most + 1,
                        last.endsWith("=") ? "recruitment" : "last participation",
                        last.endsWith("=") ? 0 : 1,
                        most);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aPastAfterTheRecruitmentIsRefused(Role role) {
        Applicant applicant =
                Applicant.of(role, CountryCode.of("US")).withLastDeclined(Fact.known(LastTime.in(FiscalYear.of(2024))));

        assertThatThrownBy(() -> assess(applicant, 2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "last declined placement 2024 is after the recruitment year; accepted: never, or a programme"
                                + " year up to 2023");
        assertThat(assess(applicant, 2024).question().applicant()).isEqualTo(applicant);
        assertThatThrownBy(() -> assess(applicant, 1986))
                .hasMessage("last declined placement 2024 is after the recruitment year; accepted: never, as the"
                        + " programme began in FY1987");
    }

    /** Arrivals of the recruitment of FY2023 are in Japan by 31 March 2025, so a stay that ends later is a slip. */
    @Test
    void aStayAfterTheYearOfArrivalIsRefused() {
        Applicant applicant = Applicant.of(Role.ALT, CountryCode.of("US"));
        Applicant onLastDay = applicant.withStaysInJapan(Fact.known(Stays.of(DateSpan.parse("2024-08-01/2025-03-31"))));
        Applicant dayAfter = applicant.withStaysInJapan(
                Fact.known(Stays.of(DateSpan.parse("2014-08-01/2015-07-31"), DateSpan.parse("2025-03-31/2025-04-01"))));

        assertThat(assess(onLastDay, 2023).question().applicant()).isEqualTo(onLastDay);
        assertThatThrownBy(() -> assess(dayAfter, 2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stay 2025-03-31/2025-04-01 ends after the fiscal year of arrival; accepted: stays that"
                        + " end by 2025-03-31");
        assertThat(assess(dayAfter, 2024).question().applicant()).isEqualTo(dayAfter);
    }

    /**
     * Of those who arrive in FY2024 the residence since 1 January 2014 counts; a last term of FY2012 may have reached
     * into it.
     */
    @ParameterizedTest
    @CsvSource({
        "2011, none, false",
        "2012, none, true",
        "2020, none, true",
        "2020, 2015-08-01/2020-03-31, true",
        "2020, 2015-08-01/2020-04-01, false",
        "2020, 2020-08-01/2021-07-31 2022-01-01/2022-01-31, false",
        "2020, 2022-03-31/2022-04-30, false", // who came late stayed longer
        "2020, 2022-04-01/2022-04-30, true",
        "never, none, false",
        "'', none, false",
        "2020, '', false",
    })
    void aParticipationOfWhichNoStayWasGivenIsPointedOut(String last, String stays, boolean isTold) {
        Eligibility answer =
                assess(Role.ALT, "lastParticipation=" + last + ";participationMonths=;staysInJapan=" + stays, 2023);

        assertThat(answer.findings().stream()
                        .anyMatch(finding -> finding.code().equals(EligibilityFindings.STAYS_WITHOUT_PARTICIPATION)))
                .isEqualTo(isTold);
    }

    /** It goes beside the criterion, which the stays that were given meet, so it leaves nothing open. */
    @Test
    void aParticipationOfWhichNoStayWasGivenLeavesADefiniteAnswer() {
        Eligibility answer = assess(
                Role.ALT, "lastParticipation=2015;participationMonths=12;staysInJapan=2018-01-01/2018-12-31", 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.findings()).extracting(Finding::status).containsOnly(FindingStatus.MET);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .contains(EligibilityFindings.STAYS_WITHOUT_PARTICIPATION, EligibilityFindings.RESIDENCE_BELOW);
    }

    /** Where no page shows the window, any time as a participant may count. */
    @Test
    void aParticipationOfWhichNoStayWasGivenIsPointedOutWhereTheWindowIsNotKnown() {
        Eligibility answer = assess(Role.ALT, "lastParticipation=1990;participationMonths=12;staysInJapan=none", 2017);

        assertThat(answer.explain(Locale.ENGLISH))
                .contains("took part in the programme year FY1990, but none of the stays");
    }
}
