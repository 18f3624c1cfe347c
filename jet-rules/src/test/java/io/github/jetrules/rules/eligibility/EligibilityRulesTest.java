package io.github.jetrules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityRulesTest {

    private static final JetRules RULES = JetRules.standard();

    private static Eligibility assess(Applicant applicant, int recruitmentYear) {
        return RULES.eligibility().assess(applicant, FiscalYear.of(recruitmentYear));
    }

    private static Eligibility assess(Role role, String facts, int recruitmentYear) {
        return assess(Applicants.with(Applicants.faultless(role), facts), recruitmentYear);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "eligibility.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            Role role,
            int recruitment,
            String facts,
            String rule,
            String variant,
            String source,
            String missing,
            Outcome outcome) {
        Eligibility answer = assess(role, facts == null ? "" : facts, recruitment);

        Finding finding = answer.findings().stream()
                .filter(f -> f.rule().equals("eligibility." + rule)
                        && f.code().variant().equals(variant))
                .findFirst()
                .orElseThrow();
        assertThat(answer.outcome()).isEqualTo(outcome);
        List<String> missingHere = listed(missing);
        Set<String> allMissing = new HashSet<>(missingHere);
        if (outcome == Outcome.UNDETERMINED && role != Role.SEA) {
            allMissing.addAll(gapsForAll(recruitment + 1));
        }
        assertThat(answer.missing()).extracting(MissingFact::fact).containsExactlyInAnyOrderElementsOf(allMissing);
        Stream<Citation> ofWhatIsMissing = answer.missing().stream()
                .filter(fact -> missingHere.contains(fact.fact()))
                .flatMap(fact -> fact.citations().stream());
        assertThat((finding.citations().isEmpty() ? ofWhatIsMissing : finding.citations().stream())
                        .map(citation -> citation.source().id())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(listed(source));
        assertThat(answer.missing())
                .filteredOn(fact -> fact.fact().startsWith("eligibility."))
                .allSatisfy(fact -> assertThat(fact.kind()).isEqualTo(MissingKind.SOURCE_GAP));
    }

    private static List<String> listed(String cell) {
        return cell == null ? List.of() : List.of(cell.split(" "));
    }

    /**
     * What no page shows of the arrivals of a year and concerns even those of whom all is known and nothing is wrong: "not
     * seen" in the table of the criteria by programme year, and the years before the first page.
     */
    private static List<String> gapsForAll(int arrival) {
        List<String> gaps = new ArrayList<>();
        if (arrival < 2024) {
            gaps.addAll(List.of("eligibility.disqualification", "eligibility.age"));
        }
        if (arrival < 2015 || arrival == 2022 || arrival == 2023) {
            gaps.addAll(List.of("eligibility.interest", "eligibility.health"));
        }
        if (arrival < 2015) {
            gaps.add("eligibility.degree");
        }
        if (arrival < 2015 || arrival == 2020 || arrival == 2021) {
            gaps.add("eligibility.nationality");
        }
        if (arrival < 2018 || arrival >= 2020 && arrival < 2024) {
            gaps.add("eligibility.language");
        }
        if (arrival < 2010) {
            gaps.add("eligibility.one-role");
        }
        return gaps;
    }

    @Test
    void theAnswerIsDatedByTheRecruitmentAndSaysWhichArrivalsItGoesBy() {
        Eligibility answer = assess(Applicants.faultless(Role.ALT), 2023);

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(answer.basis().dateName()).isEqualTo(DateName.RECRUITMENT_YEAR);
        assertThat(answer.findings().get(0).arguments()).containsExactly(FiscalYear.of(2023), FiscalYear.of(2024));
        assertThat(answer.explain(Locale.ENGLISH)).contains("recruitment of FY2023", "arrivals of FY2024");
        assertThat(answer.explain(Locale.JAPANESE)).contains("令和5年度の募集", "令和6年度来日");
    }

    /** The sources name the countries of no year in full, so nothing tells whether Korea, say, is one of them. */
    @Test
    void theAnswerSaysThatTheCountryOfRecruitmentIsNotChecked() {
        Eligibility answer = assess(Role.ALT, "country=KP;nationalities=KP", 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.explain(Locale.ENGLISH)).contains("No complete list of the countries", "is not checked");
        assertThat(answer.explain(Locale.JAPANESE)).contains("完全な一覧は確認できていない", "確かめていない");
    }

    @Test
    void everyFailedCriterionIsNamed() {
        Eligibility answer = assess(
                Role.ALT,
                "interestInJapan=no;health=no;degree=no;teacherCourse=no;nationalities=FR DE JP;"
                        + "renouncesJapaneseNationality=no;oneCountryOnly=no;designatedLanguage=no;"
                        + "lastParticipation=2017;participationMonths=61;lastDeclined=2018;declinedForValidReason=no;"
                        + "oneRoleOnly=no",
                2018);

        assertThat(answer).isInstanceOf(Eligibility.Ineligible.class);
        assertThat(((Eligibility.Ineligible) answer).failed())
                .extracting(Finding::rule)
                .containsExactly(
                        "eligibility.interest",
                        "eligibility.health",
                        "eligibility.degree",
                        "eligibility.nationality",
                        "eligibility.renunciation",
                        "eligibility.one-country",
                        "eligibility.language",
                        "eligibility.recent-participation",
                        "eligibility.total-participation",
                        "eligibility.declined-placement",
                        "eligibility.one-role");
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.changes())
                .extracting(change -> change.code().id())
                .containsExactly(
                        "eligibility.interest",
                        "eligibility.degree-or-course",
                        "eligibility.other-country",
                        "eligibility.renounce",
                        "eligibility.language",
                        "eligibility.participation-ago",
                        "eligibility.higher-total",
                        "eligibility.declined-ago",
                        "eligibility.one-role");
    }

    @Test
    void oneFailureDecidesWhateverElseIsOpen() {
        Applicant applicant = Applicant.of(Role.ALT, CountryCode.of("US")).withHealth(Fact.known(false));

        Eligibility answer = assess(applicant, 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.findings()).extracting(Finding::status).contains(FindingStatus.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health=no", "nationalities=JP", "nationalities=none"})
    void noChangeOfHealthOrNationalityIsSuggested(String facts) {
        Eligibility answer = assess(Role.ALT, facts, 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.INELIGIBLE);
        assertThat(answer.changes()).isEmpty();
    }

    @Test
    void ageIsNeverAskedOrWrittenDown() {
        Eligibility answer = assess(Applicant.of(Role.ALT, CountryCode.of("US")), 2023);

        assertThat(answer.missing()).extracting(MissingFact::fact).doesNotContain("age", "eligibility.age");
        assertThat(answer.question().inputs().get("applicant").toString()).doesNotContain(", age=", "birth");
        assertThat(answer.findings()).extracting(Finding::code).contains(EligibilityFindings.NO_AGE_LIMIT);
    }

    @Test
    void whoeverSaysNothingIsAskedForEverythingThatMayMatter() {
        Eligibility alt = assess(Applicant.of(Role.ALT, CountryCode.of("US")), 2023);

        assertThat(alt.missing())
                .extracting(MissingFact::fact)
                .containsExactly(
                        "interestInJapan",
                        "health",
                        "eligibility.teacher-course",
                        "degree",
                        "teacherCourse",
                        "nationalities",
                        "renouncesJapaneseNationality",
                        "oneCountryOnly",
                        "designatedLanguage",
                        "lastParticipation",
                        "participationMonths",
                        "lastDeclined",
                        "declinedForValidReason",
                        "staysInJapan",
                        "residenceBelowLimit",
                        "disqualified",
                        "oneRoleOnly");
        assertThat(alt.decidingSets()).isEmpty(); // the course has a gap that only a degree makes good
        assertThat(alt.nextQuestion()).map(MissingFact::fact).contains("interestInJapan");
    }

    @Test
    void theSetThatDecidesForACir() {
        Eligibility cir = assess(Role.CIR, "japaneseLevel=;degree=;lastDeclined=", 2023);

        assertThat(cir.decidingSets())
                .containsExactly(Set.of(
                        "degree", "japaneseLevel", "functionalJapanese", "lastDeclined", "declinedForValidReason"));
    }

    @Test
    void whatAPageDoesNotShowIsOpenOnlyForWhomItConcerns() {
        assertThat(assess(Applicants.faultless(Role.ALT), 2024).outcome()).isEqualTo(Outcome.ELIGIBLE);

        Eligibility answer = assess(
                Role.ALT,
                "lastParticipation=2000;participationMonths=12;lastDeclined=2000;staysInJapan=2000-08-01/2001-07-31",
                2024);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing())
                .extracting(fact -> fact.fact() + ":" + fact.kind())
                .containsExactly(
                        "eligibility.recent-participation:SOURCE_GAP",
                        "eligibility.total-participation:SOURCE_GAP",
                        "eligibility.declined-placement:SOURCE_GAP",
                        "eligibility.residence-window:SOURCE_GAP",
                        "eligibility.residence-limit:SOURCE_GAP");
    }

    /** From this recruitment on the sources show neither criterion, and whoever never did any of it meets them all. */
    @Test
    void whoAnswersWhatIsAskedForIsToldThatTheGapsDoNotMatter() {
        Applicant silent = Applicants.with(
                Applicants.faultless(Role.ALT), "lastParticipation=;participationMonths=;lastDeclined=;staysInJapan=");

        assertThat(assess(silent, 2024).missing())
                .filteredOn(fact -> fact.kind() == MissingKind.FACT)
                .extracting(MissingFact::fact)
                .containsExactly("lastParticipation", "participationMonths", "lastDeclined", "staysInJapan");
        assertThat(assess(Applicants.with(silent, "lastParticipation=never;lastDeclined=never;staysInJapan=none"), 2024)
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void anOverlayThatFillsTheGapsDecides() {
        DateSpan year = DateSpan.ofInclusive(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
        String at = "guidelines, p. 2";
        CalendarPeriod sixYears = CalendarPeriod.ofYears(6);
        JetRules filled = RULES.with(Overlay.builder()
                .id("guidelines-2025")
                .title(BilingualText.of("令和7年度募集要項", "Guidelines of FY2025"))
                .addValues(
                        EligibilityParameters.RECENT_PARTICIPATION.overlay(year, 3, at),
                        EligibilityParameters.TOTAL_PARTICIPATION.overlay(year, sixYears, at),
                        EligibilityParameters.DECLINED_PLACEMENT.overlay(year, 1, at),
                        EligibilityParameters.RESIDENCE_WINDOW.overlay(year, 10, at),
                        EligibilityParameters.RESIDENCE_LIMIT.overlay(year, sixYears, at))
                .build());

        Applicant once = Applicants.with(
                Applicants.faultless(Role.ALT),
                "lastParticipation=2000;participationMonths=12;lastDeclined=2000;staysInJapan=2000-08-01/2001-07-31");
        assertThat(RULES.eligibility().assess(once, FiscalYear.of(2024)).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        Eligibility answer = filled.eligibility().assess(once, FiscalYear.of(2024));

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.assurance()).contains(Assurance.OVERRIDDEN);
    }

    @ParameterizedTest
    @CsvSource({"2014, S30", "2019, S33", "2023, S36"})
    void theYearlyDatesOfTheDegreeAreNamed(int recruitment, String source) {
        List<Finding> dates = assess(Applicants.faultless(Role.ALT), recruitment).findings().stream()
                .filter(finding -> finding.rule().equals("eligibility.degree-deadline"))
                .toList();

        assertThat(dates)
                .allSatisfy(finding ->
                        assertThat(finding.citations().get(0).source().id()).isEqualTo(source));
        assertThat(dates)
                .flatExtracting(Finding::arguments)
                .containsExactlyElementsOf(
                        switch (recruitment) {
                            case 2014 ->
                                List.of(Deadline.ARRIVAL, LocalDate.of(2015, 7, 28), LocalDate.of(2015, 4, 10));
                            // A day says more than that there is one; the page is for the United States.
                            case 2023 -> List.of(LocalDate.of(2024, 6, 28), CountryCode.of("US"));
                            default -> List.of(Deadline.ARRIVAL, CountryCode.of("ZA"));
                        });
    }

    /** A deadline is a step ahead of those who meet the criterion or may still; the others are told what they lack. */
    @ParameterizedTest
    @CsvSource({
        "ALT, degree=no;teacherCourse=no, 2023, false",
        "ALT, degree=no;teacherCourse=, 2023, true",
        "ALT, degree=, 2024, true",
        "ALT, degree=no;teacherCourse=yes, 2024, true",
        "ALT, degree=no;teacherCourse=no, 2024, false",
        "CIR, degree=no, 2024, false",
        "CIR, degree=, 2024, true",
        "ALT, degree=, 2019, true",
        "CIR, degree=, 2019, false", // the page is about ALTs
        "CIR, degree=, 2018, true",
        "CIR, degree=, 2017, true",
    })
    void theDeadlineIsForWhoeverCanMeetIt(Role role, String facts, int recruitment, boolean named) {
        assertThat(assess(role, facts, recruitment).findings().stream()
                        .filter(finding -> finding.rule().equals("eligibility.degree-deadline")))
                .hasSize(named ? 1 : 0);
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

    /** Up to the end of a term that began in FY1991 there were 72 months, six years of S36; in FY1992 one year more. */
    @ParameterizedTest
    @CsvSource({"US, 1991, false", "US, 1992, true", "GB, 1990, false", "GB, 1991, true"
    }) // five years on the page of GB
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

    /** What is asked of one post, country or role stands before what is asked in general, even where it is refused. */
    @Test
    void aValueThatIsRefusedIsNotReplacedByAMoreGeneralOne() {
        Applicant cir = Applicants.with(
                Applicants.faultless(Role.CIR), "country=PH;nationalities=PH;japaneseLevel=N2;functionalJapanese=");
        Eligibility answer = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.SECONDARY)))
                .eligibility()
                .assess(cir, FiscalYear.of(2024));

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("eligibility.cir-japanese-philippines");

        Applicant briton = Applicants.with(
                Applicants.faultless(Role.ALT),
                "country=GB;nationalities=GB;lastParticipation=2010;participationMonths=12");
        assertThat(RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)))
                        .eligibility()
                        .assess(briton, FiscalYear.of(2023))
                        .missing())
                .extracting(MissingFact::fact)
                .contains("eligibility.total-participation-united-kingdom");
    }

    /** The page of about 2018 was checked for that year only. */
    @ParameterizedTest
    @CsvSource({"2017, false", "2018, true", "2019, true", "2020, true"})
    void theDegreeOfCirsIsPresumedAfterTheYearOfItsPage(int recruitment, boolean isPresumed) {
        Eligibility answer = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)))
                .eligibility()
                .assess(Applicants.faultless(Role.CIR), FiscalYear.of(recruitment));
        assertThat(answer.missing().stream().anyMatch(fact -> fact.fact().endsWith("degree")))
                .isEqualTo(isPresumed);
    }

    /** The page of FY2020 is about ALTs; what was seen before goes on for CIRs. */
    @ParameterizedTest
    @CsvSource({
        "ALT, 2019, S33",
        "CIR, 2016, S30",
        "CIR, 2017, S31",
        "CIR, 2019, S31",
        "CIR, 2020, S31",
        "CIR, 2021, S34",
        "CIR, 2023, S36",
        "CIR, 2024, S32"
    })
    void theDegreeOfEachRoleHasASourceOnThatRole(Role role, int recruitment, String source) {
        for (String facts : List.of("degree=no;teacherCourse=no", "degree=yes", "degree=;teacherCourse=")) {
            assertThat(assess(role, facts, recruitment).findings())
                    .filteredOn(finding -> finding.rule().equals("eligibility.degree"))
                    .flatExtracting(Finding::citations)
                    .extracting(citation -> citation.source().id())
                    .containsExactly(source);
        }
    }

    @Test
    void theDateForAprilArrivalsIsNamedApart() {
        assertThat(assess(Applicants.faultless(Role.ALT), 2014).findings())
                .filteredOn(finding -> finding.rule().equals("eligibility.degree-deadline")
                        && finding.arguments().get(0) instanceof LocalDate)
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactly(
                        tuple(EligibilityFindings.DEGREE_DATE, LocalDate.of(2015, 7, 28)),
                        tuple(EligibilityFindings.DEGREE_DATE_APRIL, LocalDate.of(2015, 4, 10)));
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

    @ParameterizedTest
    @CsvSource({
        "2009, lastParticipation=2008;participationMonths=12, SECONDARY",
        "2017, lastParticipation=2016;participationMonths=12, ESTIMATED",
        "2021, country=MN;nationalities=MN;lastParticipation=2020;participationMonths=12, VERIFIED",
        "2022, lastParticipation=2021;participationMonths=12, PRESUMED"
    })
    void theLevelOfAssuranceIsThatOfTheSource(int recruitment, String facts, Assurance level) {
        assertThat(assess(Role.ALT, facts, recruitment).assurances()).contains(level);
    }

    /** The page that names it is for the United States, and says "about". */
    @ParameterizedTest
    @CsvSource({"US, false", "MN, true", "GB, true"})
    void theBenchmarkOfJapaneseIsInferredOutsideTheUnitedStates(String country, boolean isInferred) {
        Eligibility answer =
                assess(Role.CIR, "country=" + country + ";nationalities=" + country + ";japaneseLevel=N2", 2023);

        assertThat(answer.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(answer.assurances()).contains(Assurance.APPROXIMATE, Assurance.ESTIMATED);
        assertThat(answer.explain(Locale.ENGLISH).contains("country of recruitment is inferred"))
                .isEqualTo(isInferred);
        assertThat(answer.explain(Locale.ENGLISH)).contains("United States", "about JLPT N2", "JLPT N1");
    }

    /** Both sides of the years of a page that bears none, and of the last page that was seen. */
    @ParameterizedTest
    @CsvSource({
        "2014, S30, false, false", // CLAIR, for 2015 to 2016
        "2015, S30, false, true",
        "2017, S31, true, false", // Consulate-General in Sydney
        "2018, S31, true, false",
        "2024, S32, false, false", // CLAIR, for arrivals of FY2025
        "2025, S32, false, true",
    })
    void whatIsTakenForGrantedOfTheYearOfAPageIsSaid(
            int recruitment, String page, boolean isOfNoYear, boolean isOfEarlierYear) {
        Eligibility answer = assess(Role.ALT, "country=AU;nationalities=AU", recruitment);

        assertThat(citing(answer, EligibilityFindings.OF_NO_YEAR, page)).isEqualTo(isOfNoYear);
        assertThat(citing(answer, EligibilityFindings.OF_EARLIER_YEAR, page)).isEqualTo(isOfEarlierYear);
    }

    private static boolean citing(Eligibility answer, FindingCode code, String source) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> finding.citations().stream())
                .anyMatch(citation -> citation.source().id().equals(source));
    }

    /** The pages that were seen, by the first recruitment that goes by them, and the countries whose pages they are. */
    @ParameterizedTest
    @CsvSource({
        "ALT, 2014, US, ''", // CLAIR, for all countries
        "ALT, 2017, AU, ''", // Consulate-General in Sydney
        "ALT, 2017, US, AU:S31",
        "ALT, 2019, ZA, ''", // South Africa
        "ALT, 2019, US, ZA:S33",
        "CIR, 2021, MN, ''", // Mongolia
        "CIR, 2021, US, MN:S34",
        "ALT, 2023, US, ''", // United States
        "ALT, 2023, GB, US:S36 US:S37",
        "ALT, 2023, KP, US:S36 US:S37",
        "ALT, 2024, GB, US:S37", // CLAIR again, but for age and the Japanese of ALTs
        "CIR, 2024, PH, US:S37",
        "SEA, 2018, NZ, ''",
        "SEA, 2019, US, ''",
        "SEA, 2019, NZ, US:S67",
    })
    void whatThePageOfAnotherCountryAsksIsInferredAndSaysWhosePageItIs(
            Role role, int recruitment, String country, String pages) {
        Eligibility answer = assess(role, "country=" + country + ";nationalities=" + country, recruitment);

        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(EligibilityFindings.OF_ANOTHER_COUNTRY))
                .allSatisfy(finding -> assertThat(finding.arguments()).last().isEqualTo(CountryCode.of(country)))
                .flatExtracting(finding -> finding.citations().stream()
                        .map(page -> finding.arguments().get(0) + ":" + page.source())
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrderElementsOf(pages.isEmpty() ? List.of() : List.of(pages.split(" ")));
        if (!pages.isEmpty()) {
            assertThat(answer.assurance()).contains(Assurance.ESTIMATED);
        }
    }

    @Test
    void whoRefusesInferenceTakesNothingFromThePageOfAnotherCountry() {
        EligibilityRules strict = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)))
                .eligibility();
        Applicant recent = Applicants.with(Applicants.faultless(Role.ALT), "lastParticipation=2021");
        Applicant elsewhere = Applicants.with(recent, "country=AU;nationalities=AU");

        assertThat(strict.assess(recent, FiscalYear.of(2023)).outcome()).isEqualTo(Outcome.INELIGIBLE);
        Eligibility open = strict.assess(elsewhere, FiscalYear.of(2023));
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.missing())
                .extracting(MissingFact::fact)
                .contains("eligibility.interest", "eligibility.recent-participation", "eligibility.age");
        assertThat(open.findings()).extracting(Finding::code).doesNotContain(EligibilityFindings.OF_ANOTHER_COUNTRY);
    }

    /** Nor does it say from which recruitment on such a page would help. */
    @Test
    void whoRefusesInferenceIsPromisedNothingByThePageOfAnotherCountry() {
        EligibilityRules strict = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)))
                .eligibility();
        Applicant inMongolia =
                Applicants.with(Applicants.faultless(Role.ALT), "country=MN;nationalities=MN;lastParticipation=2019");

        assertThat(strict.assess(inMongolia, FiscalYear.of(2021)).changes())
                .extracting(change -> change.code().id())
                .contains("eligibility.participation-ago"); // by the same page, a year later
        assertThat(strict.assess(
                                inMongolia.withLastParticipation(Fact.known(LastTime.in(FiscalYear.of(2020)))),
                                FiscalYear.of(2021))
                        .changes())
                .extracting(change -> change.code().id())
                .contains("eligibility.participation-ago-if-kept"); // that of the United States would be next
        assertThat(assess(inMongolia.withLastParticipation(Fact.known(LastTime.in(FiscalYear.of(2020)))), 2021)
                        .changes())
                .extracting(change -> change.code().id())
                .contains("eligibility.participation-ago");
    }

    /** Who comes by special recruitment is told by the page that has it, which is later than the first on the criteria. */
    @ParameterizedTest
    @CsvSource({
        "2018, US, false, PRESUMED",
        "2019, US, true, VERIFIED",
        "2024, US, true, PRESUMED",
        "2024, NZ, true, ESTIMATED"
    })
    void whoComesBySpecialRecruitmentHasASourceOfItsOwn(
            int recruitment, String country, boolean isTold, Assurance level) {
        Eligibility answer = assess(Applicant.of(Role.SEA, CountryCode.of(country)), recruitment);

        assertThat(answer.findings().stream().anyMatch(f -> f.code().equals(EligibilityFindings.RECOMMENDED)))
                .isEqualTo(isTold);
        assertThat(answer.assurances()).contains(level);
    }

    /** Guidelines of 2019 tell of the consent, and an undated page of an age limit that had ended by FY2024. */
    @ParameterizedTest
    @CsvSource({
        "CIR, 2017, false, true",
        "CIR, 2018, true, true",
        "ALT, 2018, false, true",
        "CIR, 2022, true, true",
        "CIR, 2023, true, false",
        "ALT, 2003, false, false",
    })
    void whatDecidesNothingIsToldWhereASourceHasIt(Role role, int recruitment, boolean consent, boolean age) {
        List<FindingCode> told = assess(Applicants.faultless(role), recruitment).findings().stream()
                .map(Finding::code)
                .toList();

        assertThat(told.contains(EligibilityFindings.ONE_ROLE_CONSENT)).isEqualTo(consent);
        assertThat(told.contains(EligibilityFindings.AGE_ATTESTED)).isEqualTo(age);
    }

    /** The notice: people of high Japanese-language ability are selected as CIRs. */
    @Test
    void whoIsJudgedToHaveNoCommandOfJapaneseIsToldThatItWouldHaveToBeHigh() {
        assertThat(assess(Role.CIR, "japaneseLevel=;functionalJapanese=no", 2019)
                        .changes())
                .extracting(change -> change.code().id())
                .containsExactly("eligibility.high-japanese");
    }

    /** For arrivals of FY2021 no page shows the criterion on the country of recruitment, which asks otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nationalities=;renouncesJapaneseNationality=;oneCountryOnly=yes",
                "nationalities=;renouncesJapaneseNationality=yes;oneCountryOnly="
            })
    void theNationalitiesAreAskedForByEachCriterionOnSeveralOfThem(String facts) {
        FiscalYear arrival = FiscalYear.of(2021);
        BilingualText oneCountry = RULES.parameters()
                .inForce(EligibilityParameters.ONE_COUNTRY, FiscalYear.of(2024).firstDay())
                .value();
        Overlay shown = Overlay.builder()
                .id("shown")
                .title(BilingualText.of("令和3年度来日の応募要件", "Criteria for arrivals of FY2021"))
                .addValues(
                        EligibilityParameters.RENUNCIATION.overlay(arrival.span(), Deadline.REPLY_FORM, "page"),
                        EligibilityParameters.ONE_COUNTRY.overlay(arrival.span(), oneCountry, "page"))
                .build();

        assertThat(RULES.with(shown)
                        .eligibility()
                        .assess(Applicants.with(Applicants.faultless(Role.ALT), facts), FiscalYear.of(2020))
                        .missing())
                .extracting(MissingFact::fact)
                .contains("nationalities");
    }

    /** Whether the course would do is not known, so only the degree is sure to help. */
    @Test
    void whoHasNeitherDegreeNorCourseIsToldOfTheDegree() {
        assertThat(assess(Role.ALT, "degree=no;teacherCourse=no", 2023).changes())
                .extracting(change -> change.code().id())
                .containsExactly("eligibility.degree");
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
        Overlay settled = Overlay.builder()
                .id("settled")
                .title(BilingualText.of("照会への回答", "Answer to an inquiry"))
                .addValues(EligibilityParameters.TOTAL_PARTICIPATION.overlay(
                        FiscalYear.of(2024).span(), CalendarPeriod.ofYears(6), "letter"))
                .build();
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

    @Test
    void everyFormOfTheAnswerHasItsFunction() {
        assertThat(List.of(
                        assess(Applicants.faultless(Role.ALT), 2023),
                        assess(Role.ALT, "health=no", 2023),
                        assess(Applicants.faultless(Role.SEA), 2023),
                        assess(Role.ALT, "health=", 2023)))
                .extracting(answer -> answer.match(
                        eligible -> "eligible", ineligible -> "ineligible", none -> "none", open -> "open"))
                .containsExactly("eligible", "ineligible", "none", "open");
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

    /** The page of FY2022 (S34) has no deadline; any one of the caller is told instead. */
    @Test
    void aMissingDeadlineOfTheDegreeIsNamed() {
        DateSpan arrivals = FiscalYear.of(2022).span();
        LocalDate day = LocalDate.of(2022, 7, 1);
        List<OverlayValue> deadlines = List.of(
                EligibilityParameters.DEGREE_DEADLINE.overlay(arrivals, Deadline.ARRIVAL, "p. 1"),
                EligibilityParameters.DEGREE_DATE.overlay(arrivals, day, "p. 1"),
                EligibilityParameters.DEGREE_DATE_APRIL.overlay(arrivals, day, "p. 1"));

        assertThat(namesNoDeadline(JetRules.standard())).isTrue();
        for (OverlayValue deadline : deadlines) {
            Overlay own = Overlay.builder()
                    .id("own")
                    .title(BilingualText.of("期限", "Deadline"))
                    .addValues(deadline)
                    .build();
            assertThat(namesNoDeadline(JetRules.standard().with(own)))
                    .as(deadline.parameter())
                    .isFalse();
        }
    }

    private static boolean namesNoDeadline(JetRules rules) {
        return rules.eligibility().assess(Applicants.faultless(Role.ALT), FiscalYear.of(2021)).findings().stream()
                .anyMatch(finding -> finding.code().equals(EligibilityFindings.DEGREE_DEADLINE_UNKNOWN));
    }

    /** Arrivals of the recruitment of FY2023 are in Japan by 31 March 2025, and what begins later is a slip. */
    @Test
    void aStayAfterTheYearOfArrivalIsRefused() {
        Applicant applicant = Applicant.of(Role.ALT, CountryCode.of("US"));
        Applicant onLastDay = applicant.withStaysInJapan(Fact.known(Stays.of(DateSpan.parse("2025-03-31/2031-03-30"))));
        Applicant dayAfter = applicant.withStaysInJapan(
                Fact.known(Stays.of(DateSpan.parse("2014-08-01/2015-07-31"), DateSpan.parse("2025-04-01/2031-03-31"))));

        assertThat(assess(onLastDay, 2023).question().applicant()).isEqualTo(onLastDay);
        assertThatThrownBy(() -> assess(dayAfter, 2023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stay 2025-04-01/2031-03-31 begins after the fiscal year of arrival; accepted: stays that"
                        + " begin by 2025-03-31");
        assertThat(assess(dayAfter, 2024).question().applicant()).isEqualTo(dayAfter);
    }

    /** The page of 2024 was seen without the exception of the page of about 2018, so it is presumed to go on. */
    @Test
    void theReasonThatExcusesADeclinedPlacementIsThatOfTheEarlierPage() {
        Applicant declined =
                Applicants.with(Applicants.faultless(Role.ALT), "lastDeclined=2023;declinedForValidReason=yes");
        JetRules strict = JetRules.standard().with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)));

        Eligibility answer = assess(declined, 2023);
        assertThat(answer.assurances()).contains(Assurance.PRESUMED, Assurance.ESTIMATED);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(EligibilityFindings.VALID_REASON))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations())
                        .extracting(citation -> citation.source().id())
                        .containsExactly("S36", "S31"));
        assertThat(strict.eligibility().assess(declined, FiscalYear.of(2023)).missing())
                .extracting(MissingFact::fact)
                .contains("eligibility.declined-exception");
    }

    /** The page bears no date, so that it holds is inferred for every year. */
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void thatThePageOnDisqualificationHoldsIsInferred(int recruitment) {
        Eligibility answer = assess(Applicants.faultless(Role.ALT), recruitment);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(EligibilityFindings.OF_NO_YEAR))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .contains("S35");
    }
}
