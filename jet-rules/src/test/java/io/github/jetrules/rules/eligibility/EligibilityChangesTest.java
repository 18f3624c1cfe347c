package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.rules.eligibility.Assessments.assess;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From when on time alone makes an applicant eligible. */
class EligibilityChangesTest {

    private static Change onlyChange(String facts, int recruitment) {
        Eligibility answer = JetRules.standard()
                .eligibility()
                .assess(Applicants.with(Applicants.faultless(Role.ALT), facts), FiscalYear.of(recruitment));
        assertThat(answer).isInstanceOf(Eligibility.Ineligible.class);
        assertThat(answer.changes()).hasSize(1);
        return answer.changes().get(0);
    }

    /** The last programme year, the recruitment that was asked for, and the first one that is known to be possible. */
    @ParameterizedTest
    @CsvSource({
        "2020, 2021, 2023",
        "2019, 2021, 2022",
        "2015, 2017, 2018",
        "2007, 2009, 2010",
        // The criteria for arrivals of FY2020 and FY2021 are not known, so the next one that is decides.
        "2016, 2017, 2021",
        "2017, 2018, 2021",
        "2018, 2018, 2021",
        // Ten years would have been up in 2015, but from the 2010 programme on three are enough.
        "2005, 2008, 2009",
        "2007, 2008, 2010"
    })
    void threeYearsAfterTheLastParticipation(int last, int recruitment, int earliest) {
        Change change = onlyChange("lastParticipation=" + last + ";participationMonths=12", recruitment);

        assertThat(change.code().id()).isEqualTo("eligibility.participation-ago");
        assertThat(change.earliest()).contains(LocalDate.of(earliest, 4, 1));
        assertThat(change.arguments()).containsExactly(FiscalYear.of(earliest), FiscalYear.of(earliest + 1));
    }

    /** No source shows the criterion for arrivals of FY2025 on. */
    @ParameterizedTest
    @CsvSource({"2021, 2021, 2024", "2021, 2022, 2024", "2021, 2023, 2024", "2023, 2023, 2026"})
    void noDayIsNamedWhereTheCriterionOnParticipationIsNotKnown(int last, int recruitment, int ifKept) {
        Change change = onlyChange("lastParticipation=" + last + ";participationMonths=12", recruitment);

        assertThat(change.code().id()).isEqualTo("eligibility.participation-ago-if-kept");
        assertThat(change.earliest()).isEmpty();
        assertThat(change.arguments()).containsExactly(FiscalYear.of(ifKept), FiscalYear.of(ifKept + 1));
    }

    /** The criteria for arrivals of FY2020 to FY2023 are not known. */
    @ParameterizedTest
    @CsvSource({"2017, 2017, 2018", "2018, 2018, 2023"})
    void oneProgrammeYearAfterADeclinedPlacement(int declined, int recruitment, int earliest) {
        Change change = onlyChange("lastDeclined=" + declined + ";declinedForValidReason=no", recruitment);

        assertThat(change.code().id()).isEqualTo("eligibility.declined-ago");
        assertThat(change.earliest()).contains(LocalDate.of(earliest, 4, 1));
    }

    @Test
    void noDayIsNamedWhereTheCriterionOnDeclinedPlacementsIsNotKnown() {
        Change change = onlyChange("lastDeclined=2023;declinedForValidReason=no", 2023);

        assertThat(change.code().id()).isEqualTo("eligibility.declined-ago-if-kept");
        assertThat(change.earliest()).isEmpty();
        assertThat(change.arguments()).containsExactly(FiscalYear.of(2024), FiscalYear.of(2025));
    }

    @ParameterizedTest
    @CsvSource({
        "staysInJapan=2012-01-01/2017-12-31, 2021, 2022, 2013-01-01",
        "staysInJapan=2013-01-01/2018-12-31, 2021, 2023, 2014-01-01",
        "staysInJapan=2013-01-01/2018-12-31, 2022, 2023, 2014-01-01",
        // From 2013 on they are 2,194 days: six years or less, as the body in charge judges.
        "staysInJapan=2012-12-30/2015-12-31 2017-01-01/2020-01-04;residenceBelowLimit=yes, 2021, 2022, 2013-01-01",
        "staysInJapan=2012-12-30/2015-12-31 2017-01-01/2020-01-04;residenceBelowLimit=no, 2021, 2023, 2014-01-01",
        "staysInJapan=2012-12-30/2015-12-31 2017-01-01/2020-01-04;residenceBelowLimit=, 2021, 2023, 2014-01-01"
    })
    void theWindowOfResidenceMovesOn(String facts, int recruitment, int earliest, LocalDate windowStart) {
        Change change = onlyChange(facts, recruitment);

        assertThat(change.code().id()).isEqualTo("eligibility.window-moves");
        assertThat(change.earliest()).contains(LocalDate.of(earliest, 4, 1));
        assertThat(change.arguments())
                .containsExactly(FiscalYear.of(earliest), FiscalYear.of(earliest + 1), windowStart);
    }

    /** No source shows the criterion for arrivals of FY2025 on. */
    @ParameterizedTest
    @CsvSource({
        "staysInJapan=2014-01-01/2019-12-31, 2021, 2024, 2015-01-01",
        "staysInJapan=2014-01-01/2019-12-31, 2023, 2024, 2015-01-01",
        "staysInJapan=2013-01-01/2022-12-31, 2023, 2027, 2018-01-01",
        "staysInJapan=2014-01-01/2021-12-31, 2023, 2026, 2017-01-01",
        // Six years in two stays, which were judged to be six.
        "staysInJapan=2014-01-01/2016-12-31 2018-01-01/2020-12-31;residenceBelowLimit=no, 2023, 2024, 2015-01-01",
        // A year before, the days would still have been few enough; a change is never in the past.
        "staysInJapan=2018-06-01/2024-09-30, 2023, 2028, 2019-01-01"
    })
    void noDayIsNamedWhereTheCriterionOnResidenceIsNotKnown(
            String facts, int recruitment, int ifKept, LocalDate windowStart) {
        Change change = onlyChange(facts, recruitment);

        assertThat(change.code().id()).isEqualTo("eligibility.window-moves-if-kept");
        assertThat(change.earliest()).isEmpty();
        assertThat(change.arguments()).containsExactly(FiscalYear.of(ifKept), FiscalYear.of(ifKept + 1), windowStart);
    }

    @Test
    void aHigherTotalComesLater() {
        Change change = onlyChange("lastParticipation=2012;participationMonths=72", 2017);

        assertThat(change.code().id()).isEqualTo("eligibility.higher-total");
        assertThat(change.earliest()).contains(LocalDate.of(2021, 4, 1));
        assertThat(change.arguments())
                .containsExactly(FiscalYear.of(2021), FiscalYear.of(2022), CalendarPeriod.ofYears(6));
    }

    @ParameterizedTest
    @CsvSource({"73, 2017", "73, 2023"})
    void moreThanEveryTotalStands(int months, int recruitment) {
        Change change = onlyChange("lastParticipation=2012;participationMonths=" + months, recruitment);

        assertThat(change.code().id()).isEqualTo("eligibility.total-stands");
        assertThat(change.earliest()).isEqualTo(Optional.empty());
    }

    /** Six years on a page of another country conflict with the five of the own one, so they promise nothing. */
    @Test
    void aHigherTotalThatTheOwnPageDisputesIsNotNamed() {
        Change change = onlyChange("country=GB;nationalities=GB;lastParticipation=2012;participationMonths=61", 2017);

        assertThat(change.code().id()).isEqualTo("eligibility.total-stands");
    }

    /** What the own page has is read for the later year, as it would be in the answer for that year; it may come later. */
    @ParameterizedTest
    @CsvSource({
        "2022-04-01, 6, 65, eligibility.higher-total, 2021-04-01",
        "2022-04-01, 6, 72, eligibility.higher-total, 2021-04-01",
        "2022-04-01, 6, 73, eligibility.total-stands, ",
        "2023-04-01, 6, 65, eligibility.higher-total, 2022-04-01",
        "2022-04-01, 5, 65, eligibility.total-stands, "
    })
    void theOwnPageIsReadForTheLaterYear(LocalDate from, int years, int months, String code, LocalDate earliest) {
        JetRules rules = JetRules.standard()
                .with(Overlays.of(
                        "own",
                        EligibilityParameters.TOTAL_PARTICIPATION_UNITED_KINGDOM.overlay(
                                DateSpan.startingOn(from), CalendarPeriod.ofYears(years), "page")));
        Applicant applicant = Applicants.with(
                Applicants.faultless(Role.ALT),
                "country=GB;nationalities=GB;lastParticipation=2012;participationMonths=" + months);

        Eligibility answer = rules.eligibility().assess(applicant, FiscalYear.of(2017));

        assertThat(answer.changes()).extracting(change -> change.code().id()).containsExactly(code);
        assertThat(answer.changes().get(0).earliest()).isEqualTo(Optional.ofNullable(earliest));
    }

    /** The total that holds for the arrivals of a year is the one of its 1 April. */
    @ParameterizedTest
    @CsvSource({
        "2016-04-01/2017-03-31, eligibility.total-stands, ",
        "2019-04-01/2020-03-31, eligibility.higher-total, 2018-04-01",
        "2019-10-01/2021-03-31, eligibility.higher-total, 2019-04-01",
        "2999-04-01/3000-03-31, eligibility.higher-total, 2998-04-01",
        "2999-04-02/.., eligibility.total-stands, ",
        "2999-06-01/3000-03-31, eligibility.total-stands, ",
    })
    void onlyATotalOfALaterArrivalHelps(String span, String code, LocalDate earliest) {
        Eligibility answer = withTotal(span, CalendarPeriod.ofYears(10), 120, FiscalYear.of(2017));

        assertThat(answer.changes()).extracting(change -> change.code().id()).containsExactly(code);
        assertThat(answer.changes().get(0).earliest()).isEqualTo(Optional.ofNullable(earliest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-01/3000-03-30", "2024-04-01/3000-03-31", "2024-04-01/.."})
    void aTotalMayHoldUpToTheLastDay(String span) {
        Eligibility answer = withTotal(span, CalendarPeriod.ofYears(2), 40, FiscalYear.of(2023));

        assertThat(answer.changes())
                .extracting(change -> change.code().id())
                .containsExactly("eligibility.total-stands");
    }

    /** However late a criterion changes, and however many years it counts, the first recruitment that helps is found. */
    @ParameterizedTest
    @CsvSource({
        "lastParticipation=2023, recent-participation, 2025-04-01/.., 100, 2123",
        "lastParticipation=2023, recent-participation, 2990-04-01/2991-03-31, 3, 2989",
        "lastParticipation=2023, recent-participation, 2999-04-01/.., 3, 2998",
        "lastDeclined=2023;declinedForValidReason=no, declined-placement, 2025-04-01/.., 100, 2123",
        "staysInJapan=2014-01-01/2023-12-31, residence-window, 2025-04-01/.., 100, 2123",
        "staysInJapan=2014-01-01/2023-12-31, residence-window, 2999-04-01/.., 100, 2998"
    })
    void aChangeIsFoundHoweverLateItComes(String facts, String criterion, String span, String years, int earliest) {
        Eligibility answer = JetRules.standard()
                .with(overlay(criterion, span, years), overlay("residence-limit", span, "1"))
                .eligibility()
                .assess(Applicants.with(Applicants.faultless(Role.ALT), facts), FiscalYear.of(2023));

        assertThat(answer.changes())
                .extracting(Change::earliest)
                .containsExactly(Optional.of(LocalDate.of(earliest, 4, 1)));
    }

    private static Overlay overlay(String criterion, String span, String value) {
        return Overlays.of(
                criterion,
                OverlayValue.builder()
                        .parameter("eligibility." + criterion)
                        .span(DateSpan.parse(span))
                        .value(value)
                        .at("p. 1")
                        .build());
    }

    /** The answer to a participation of some months, where an overlay has another total on a span of days. */
    private static Eligibility withTotal(String span, CalendarPeriod total, int months, FiscalYear recruitmentYear) {
        Overlay overlay = Overlays.of(
                "total", EligibilityParameters.TOTAL_PARTICIPATION.overlay(DateSpan.parse(span), total, "p. 2"));
        return JetRules.standard()
                .with(overlay)
                .eligibility()
                .assess(
                        Applicants.with(
                                Applicants.faultless(Role.ALT), "lastParticipation=2012;participationMonths=" + months),
                        recruitmentYear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health=no", "nationalities=JP", "nationalities=none"})
    void noChangeOfHealthOrNationalityIsSuggested(String facts) {
        Eligibility answer = assess(Role.ALT, facts, 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(answer.changes()).isEmpty();
    }

    /** To renounce the only nationality, or to keep an application in a country of others, helps nobody. */
    @ParameterizedTest
    @CsvSource({
        "JP, renouncesJapaneseNationality=no, eligibility.renounce, false",
        "JP US, renouncesJapaneseNationality=no, eligibility.renounce, true",
        "GB IE, oneCountryOnly=no, eligibility.one-country, false",
        "GB US, oneCountryOnly=no, eligibility.one-country, true"
    })
    void noChangeIsNamedThatLeadsNowhere(String nationalities, String fact, String change, boolean isNamed) {
        Eligibility answer = assess(Role.ALT, "country=US;nationalities=" + nationalities + ";" + fact, 2023);

        assertThat(answer).isInstanceOf(Eligibility.Ineligible.class);
        assertThat(answer.changes().stream().anyMatch(named -> named.code().id().equals(change)))
                .isEqualTo(isNamed);
    }

    @ParameterizedTest
    @CsvSource({"2017, REPLY_FORM", "2023, ACCEPTANCE", "2024, CONSENT_FORM"})
    void renunciationNamesItsDeadline(int recruitment, Deadline deadline) {
        Eligibility answer = assess(Role.ALT, "nationalities=US JP;renouncesJapaneseNationality=no", recruitment);

        assertThat(((Eligibility.Ineligible) answer).failed())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly(deadline));
        assertThat(answer.changes()).singleElement().satisfies(change -> {
            assertThat(change.code()).isEqualTo(EligibilityChanges.RENOUNCE);
            assertThat(change.arguments()).containsExactly(deadline);
            assertThat(change.earliest()).isEmpty();
        });
    }

    /** The notice: people of high Japanese-language ability are selected as CIRs. */
    @Test
    void whoIsJudgedToHaveNoCommandOfJapaneseIsToldThatItWouldHaveToBeHigh() {
        assertThat(assess(Role.CIR, "japaneseLevel=;functionalJapanese=no", 2019)
                        .changes())
                .extracting(change -> change.code().id())
                .containsExactly("eligibility.high-japanese");
    }
}
