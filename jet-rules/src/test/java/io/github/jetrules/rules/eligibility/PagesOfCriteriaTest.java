package io.github.jetrules.rules.eligibility;

import static io.github.jetrules.rules.eligibility.Assessments.assess;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom and for when a page with criteria speaks, and how far an answer can be relied on that goes by it. */
class PagesOfCriteriaTest {

    private static final JetRules RULES = JetRules.standard();

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

    /**
     * Who comes by special recruitment is told by the page that has it, which is later than the first on the criteria.
     */
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
}
