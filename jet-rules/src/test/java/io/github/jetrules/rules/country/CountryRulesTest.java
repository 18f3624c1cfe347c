package io.github.jetrules.rules.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CountryRulesTest {

    private static final CountryCode PHILIPPINES = CountryCode.of("PH");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "country.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            CountryCode country,
            Role role,
            FiscalYear recruitment,
            Outcome outcome,
            String missing,
            String assurances,
            String source,
            String locator) {
        CountryStatus answer = status(country, role, recruitment.year());
        Cases.check(answer, outcome, missing, assurances, source, locator);
        String status = answer.match(determined -> determined.status().name(), undetermined -> "UNDETERMINED");
        assertThat(status).isEqualTo(outcome.name());
        assertThat(answer.details()).isEmpty();
        assertThat(told(answer)).isEqualTo(outcome.name());
    }

    /** The outcome that the first sentence tells, be it inferred or not. */
    private static String told(CountryStatus answer) {
        String variant = answer.findings().get(0).code().variant();
        return switch (variant) {
            case "not-named" -> "NOT_LISTED";
            case "unknown" -> "UNDETERMINED";
            default -> variant.replace("-inferred", "").replace('-', '_').toUpperCase(Locale.ROOT);
        };
    }

    @Test
    void theFindingNamesTheYearOfArrivalBesideTheRecruitment() {
        Finding finding = status(PHILIPPINES, Role.ALT, 2013).findings().get(0);
        assertThat(finding.code().parameters()).containsExactly("country", "role", "recruitmentYear", "arrivalYear");
        assertThat(finding.arguments())
                .containsExactly(PHILIPPINES, Role.ALT, FiscalYear.of(2013), FiscalYear.of(2014));
    }

    /** What is inferred is said to be in the sentence; what a source says is not. */
    @ParameterizedTest
    @CsvSource({
        "US, 1986, false",
        "US, 2005, false",
        "US, 2006, false",
        "JM, 1999, true",
        "JM, 2006, false",
        "ZA, 2006, false",
        "KE, 2019, true",
        "TO, 2017, false",
        "TO, 2018, true",
        "TO, 2023, true",
        "LC, 2024, true",
        "LC, 2025, false",
        "LC, 2026, true",
        "PH, 2012, true",
        "PH, 2013, false",
        "PH, 2019, false"
    })
    void aStatusThatIsInferredIsSaidToBe(CountryCode country, int year, boolean inferred) {
        CountryStatus answer = status(country, Role.ALT, year);
        Finding finding = answer.findings().get(0);
        assertThat(finding.code().variant().endsWith("-inferred")).isEqualTo(inferred);
        assertThat(answer.assurances().contains(Assurance.ESTIMATED)).isEqualTo(inferred);
        assertThat(Texts.in(Locale.ENGLISH).finding(finding).contains("inferred"))
                .isEqualTo(inferred);
        assertThat(Texts.in(Locale.JAPANESE).finding(finding).contains("推定")).isEqualTo(inferred);
    }

    /** Another page does not change the status, so it has no part in its level. */
    @Test
    void aPageOfTheCallerDoesNotChangeTheLevelOfTheStatus() {
        CountryStatus answer = JetRules.standard()
                .with(Overlays.of(
                        "page",
                        CountryParameters.PHILIPPINES_BY_EMBASSY.overlay(
                                DateSpan.startingOn(LocalDate.of(2013, 4, 1)),
                                BilingualText.of(
                                        "2014年から本格的に募集（2018年のページ）",
                                        "full-scale recruitment from 2014 (a page of 2018)"),
                                "p. 1")))
                .countries()
                .status(PHILIPPINES, Role.ALT, FiscalYear.of(2015));
        assertThat(answer.assurances()).containsExactly(Assurance.VERIFIED);
    }

    /** Of CLAIR Singapore (S62) and the embassy (S53); the notice ranks higher. */
    @ParameterizedTest
    @CsvSource({"2012, 0", "2013, 2", "2018, 2", "2019, 0"})
    void pagesThatDifferOnThePhilippinesAreCited(int year, int pages) {
        assertThat(status(PHILIPPINES, Role.ALT, year).findings())
                .filteredOn(finding -> finding.code().equals(CountryFindings.OTHER_PAGE))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .containsExactlyElementsOf(pages == 0 ? List.of() : List.of("S62", "S53"));
        assertThat(statusIn(year, philippines("2013-04-01/..", EnglishSpeakingStatus.FORMAL))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(CountryFindings.OTHER_PAGE);
    }

    @Test
    void theyAreCitedForNoOtherCountryOrRole() {
        assertThat(Stream.of(status(CountryCode.of("JM"), Role.ALT, 2015), status(PHILIPPINES, Role.CIR, 2015)))
                .allSatisfy(answer -> assertThat(answer.findings())
                        .extracting(Finding::code)
                        .doesNotContain(CountryFindings.OTHER_PAGE));
    }

    @Test
    void whatIsNotKnownIsAskedOfTheMinistry() {
        assertThat(status(CountryCode.of("TT"), Role.ALT, 2019).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.askOf()).isEqualTo(AskOf.MINISTRY));
    }

    @Test
    void theStatusOfThePhilippinesChangesInTheYearsThatTheNoticeNames() {
        TreeSet<Integer> changes = new TreeSet<>();
        for (int year = FiscalYear.MIN_YEAR + 1; year < FiscalYear.MAX_YEAR; year++) {
            if (status(PHILIPPINES, Role.ALT, year).outcome()
                    != status(PHILIPPINES, Role.ALT, year - 1).outcome()) {
                changes.add(year);
            }
        }
        // 1986: the first recruitment of the programme.
        assertThat(changes).containsExactly(1986, 2013, 2019);
    }

    @Property
    @Domain(Questions.class)
    void aStatusChangesExactlyInTheRecruitmentsOfTheSources(@ForAll CountryQuestion question) {
        FiscalYear year = question.recruitmentYear();
        if (year.year() == FiscalYear.MIN_YEAR) {
            return;
        }
        CountryRules countries = JetRules.standard().countries();
        Outcome before = countries
                .status(question.country(), question.role(), year.previous())
                .outcome();
        assertThat(countries.status(question).outcome() != before)
                .isEqualTo(changes(question.country() + "." + question.role()).contains(year.year()));
    }

    /**
     * The recruitments with which the status of a country changes: those for the first arrivals that the sources name, and
     * those that they name themselves.
     */
    private static Set<Integer> changes(String countryAndRole) {
        return switch (countryAndRole) {
            case "PH.ALT" -> Set.of(1986, 2013, 2019); // from FY2014, formally from the recruitment of FY2019
            case "CA.ALT", "IE.ALT" -> Set.of(1987); // from 1988
            case "JM.ALT" -> Set.of(1999); // from 2000
            case "LC.ALT" -> Set.of(2002); // since 2003
            case "ZA.ALT", "SG.ALT" -> Set.of(2006); // by 2006, the year of the source
            case "KE.ALT" -> Set.of(2006); // invited in 2007
            case "FJ.ALT" -> Set.of(2010); // extended in 2011
            case "IN.CIR" -> Set.of(2015); // about 2016
            case "IN.ALT" -> Set.of(2015, 2024); // about 2016; regular for the intake of 2025, of no known label
            case "PW.ALT" -> Set.of(2016); // openings of 2017
            case "TO.ALT", "AG.ALT", "VC.ALT" -> Set.of(2017); // 2018
            case "GD.ALT" -> Set.of(2024); // 2025
            case "TT.ALT", "BB.ALT" -> Set.of(); // no label was seen
            default -> countryAndRole.endsWith(".ALT") ? Set.of(1986) : Set.of(); // the first recruitment of all
        };
    }

    @Test
    void everyStatusOfTheListChangesExactlyInTheRecruitmentsOfTheSources() {
        for (CountryStatus listed : JetRules.standard().countries().list(FiscalYear.of(2019))) {
            CountryQuestion row = listed.question();
            for (int year = 1980; year <= 2030; year++) {
                aStatusChangesExactlyInTheRecruitmentsOfTheSources(
                        new CountryQuestion(row.country(), row.role(), FiscalYear.of(year)));
            }
        }
    }

    @Test
    void everyRowOfTheListNamesItsSource() {
        assertThat(JetRules.standard().countries().list(FiscalYear.of(2025)))
                .hasSize(23)
                .allSatisfy(row -> assertThat(
                                row.outcome() == Outcome.UNDETERMINED
                                        ? row.missing().get(0).citations()
                                        : row.findings().get(0).citations())
                        .isNotEmpty());
    }

    /** One answer has one name for a country. */
    @Test
    void titlesNameACountryAsSentencesDo() {
        JetRules.standard().parameters().histories().stream()
                .filter(history ->
                        CountryParameters.find(history.parameter().id()).isPresent())
                .forEach(history -> {
                    CountryCode country =
                            CountryCode.of(history.parameter().id().substring(8, 10));
                    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                        assertThat(history.title().in(locale)).contains(country.name(locale));
                    }
                });
    }

    @Test
    void japanSendsNobody() {
        assertThatThrownBy(() -> status(CountryCode.JAPAN, Role.ALT, 2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("country 'JP' is the one that invites; accepted: any other country");
    }

    @Test
    void theConflictOnCirsFromThePhilippinesIsSaid() {
        assertThat(status(PHILIPPINES, Role.CIR, 2024).explain(Locale.ENGLISH))
                .contains("the sources conflict", "cohort of 2024", "August 2015");
        assertThat(status(PHILIPPINES, Role.CIR, 2024).explain(Locale.JAPANESE)).contains("資料が一致しない", "2015年8月に出発");
    }

    @Test
    void theListHoldsEveryCountryThatIsFormallyEnglishSpeaking() {
        assertThat(JetRules.standard().countries().list(FiscalYear.of(2019)))
                .filteredOn(status -> status.outcome() == Outcome.FORMAL)
                .extracting(status -> status.question().country().code())
                .containsExactlyInAnyOrder("PH", "US", "GB", "AU", "NZ", "CA", "IE", "ZA", "SG", "JM");
    }

    @ParameterizedTest
    @CsvSource({
        "country.PH.ALT, true",
        "country.FR.SEA, true",
        "country.JP.ALT, false",
        "country.XX.ALT, false",
        "country.PH.AET, false",
        "country.PH, false",
        "country.PH.ALT.embassy, false",
        "nation.PH.ALT, false"
    })
    void aKeyNamesACountryThatRecruitsAndARole(String id, boolean isKey) {
        assertThat(CountryParameters.find(id).map(Parameter::id)).isEqualTo(isKey ? Optional.of(id) : Optional.empty());
    }

    @Test
    void aCountryWithoutASourceHasNoHistory() {
        assertThat(JetRules.standard().countries().historyOf(CountryCode.of("FR")))
                .isEmpty();
        assertThat(JetRules.standard()
                        .countries()
                        .historyOf(PHILIPPINES)
                        .get(Role.ALT)
                        .entries())
                .hasSize(3);
    }

    @Property
    @Domain(Questions.class)
    void everythingGoesByTheRecruitmentYear(@ForAll CountryQuestion question, @ForAll JetRules rules) {
        CountryStatus answer = rules.countries().status(question);
        assertThat(answer.basis().date()).isEqualTo(question.recruitmentYear().firstDay());
        assertThat(answer.basis().dateName()).isEqualTo(DateName.RECRUITMENT_YEAR);
        assertThat(answer.question()).isEqualTo(question);
    }

    private static CountryStatus status(CountryCode country, Role role, int recruitmentYear) {
        return JetRules.standard().countries().status(country, role, FiscalYear.of(recruitmentYear));
    }

    private static CountryStatus statusIn2020(OverlayValue... values) {
        return statusIn(2020, values);
    }

    private static CountryStatus statusIn(int recruitmentYear, OverlayValue... values) {
        Overlay overlay = Overlays.of("what-if", values);
        return JetRules.standard()
                .with(overlay)
                .countries()
                .status(PHILIPPINES, Role.ALT, FiscalYear.of(recruitmentYear));
    }

    private static OverlayValue philippines(String span, EnglishSpeakingStatus status) {
        return CountryParameters.status(PHILIPPINES, Role.ALT).overlay(DateSpan.parse(span), status, "memo");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-01/2999-03-31, 1",
        "2020-04-01/2999-04-01, 0",
        "2020-04-01/3000-03-30, 0",
        "2020-04-01/3000-03-31, 0",
        "2020-04-01/.., 0"
    })
    void aCountryMayBeLeftOutUpToTheLastDay(String span, int changes) {
        CountryStatus answer = statusIn2020(philippines(span, EnglishSpeakingStatus.NOT_LISTED));

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_LISTED);
        assertThat(answer.changes()).hasSize(changes);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-01/2999-03-31, 2999-04-01/.., 1",
        "2012-04-01/2999-04-01, 2999-04-02/.., 0",
        "2012-04-01/2999-05-31, 2999-06-01/.., 0"
    })
    void onlyAListingInAYearThatCanBeNamedIsAChange(String before, String listed, int changes) {
        CountryStatus answer = statusIn2020(
                philippines(before, EnglishSpeakingStatus.NOT_LISTED),
                philippines(listed, EnglishSpeakingStatus.FORMAL));

        assertThat(answer.changes()).hasSize(changes);
    }
}
