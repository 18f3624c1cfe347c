package io.github.jetrules.rules.fiscal;

import static io.github.jetrules.rules.fiscal.Measures.lines;
import static io.github.jetrules.rules.fiscal.Measures.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Local Allocation Tax Act says of what is counted, and that it was seen in one text only. */
class AllocationTaxActTest {

    private static final EvidencePolicy WITHOUT_ESTIMATES =
            EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED));

    @ParameterizedTest
    @CsvSource({"yes, receives", "no, does-not-receive", ", open", "asked, open"})
    void whetherMoneyFollowsIsSaidBesideTheAmount(String receives, String variant) {
        MeasureFacts facts = MeasureFacts.participants(3)
                .withPopulation(100_000)
                .withReceivesAllocation(Cases.fact(receives, Cases::isYes));
        FiscalMeasure answer = measure(OrganisationKind.MUNICIPALITY, facts);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .filteredOn(code -> code.rule().equals("fiscal.money-follows"))
                .extracting(FindingCode::variant)
                .containsExactly(variant);
    }

    @ParameterizedTest
    @CsvSource({"2012", "2019", "2024", "2026"})
    void whetherMoneyFollowsCitesTheActInEveryYear(FiscalYear year) {
        for (boolean receives : List.of(true, false)) {
            FiscalMeasure answer = JetRules.standard()
                    .fiscal()
                    .measure(
                            ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                            MeasureFacts.participants(3).withReceivesAllocation(Fact.known(receives)),
                            year);
            assertThat(answer.findings())
                    .filteredOn(finding -> finding.code().rule().equals("fiscal.money-follows"))
                    .flatExtracting(Finding::citations)
                    .extracting(citation -> citation.source().id() + " " + citation.at())
                    .containsExactly("S1 art. 10(1)-(2)");
        }
    }

    @ParameterizedTest
    @CsvSource({"2019, not-told", "2025, not-told", "2026, does-not-receive"})
    void whetherMoneyFollowsIsOpenWhereInferencesAreRefused(FiscalYear year, String variant) {
        FiscalMeasure answer = JetRules.standard()
                .with(WITHOUT_ESTIMATES)
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(3).withReceivesAllocation(false),
                        year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().rule().equals("fiscal.money-follows"))
                .extracting(finding -> finding.code().variant())
                .containsExactly(variant);
        assertThat(answer.findings())
                .extracting(Finding::code)
                .doesNotContain(FiscalFindings.NO_GRANT, FiscalFindings.ACT_INFERRED);
    }

    /** The day of the tax is 1 April (S1, art. 8), that of the heads was not found. */
    @Test
    void theDayOfTheCalculationIsSaidAndThatOfTheHeadsIsOpen() {
        MeasureFacts facts = MeasureFacts.participants(3).withPopulation(100_000);
        FiscalMeasure answer = measure(OrganisationKind.MUNICIPALITY, facts);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.HEADS_DAY_OPEN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations())
                        .extracting(citation -> citation.source().id() + " " + citation.at())
                        .containsExactly("S1 art. 8"));
        assertThat(answer.explain(Locale.ENGLISH)).contains("as of 1 April of the fiscal year.");
        assertThat(answer.explain(Locale.JAPANESE)).contains("当該年度の4月1日現在");
        assertThat(answer.assurances()).doesNotContain(Assurance.ESTIMATED);
        assertThat(measure(OrganisationKind.PREFECTURE, facts).findings())
                .extracting(Finding::code)
                .doesNotContain(FiscalFindings.HEADS_DAY_OPEN);
    }

    @Test
    void thatWhatIsCountedIsNoGrantIsCitedFromTheAct() {
        assertThat(measure(OrganisationKind.MUNICIPALITY, MeasureFacts.participants(3))
                        .findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.NO_GRANT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations())
                        .extracting(citation -> citation.source().id() + " " + citation.at())
                        .containsExactly("S1 art. 2(1); art. 3(2)"));
    }

    /** The Act (S1) was seen in the text of July 2026 only. An amount of the notice stays what it is. */
    @ParameterizedTest
    @CsvSource({
        "1986, PREFECTURE, ",
        "1987, PREFECTURE, art. 2(1); art. 3(2)|art. 10(1)-(2)",
        "2025, PREFECTURE, art. 2(1); art. 3(2)|art. 10(1)-(2)",
        "2026, PREFECTURE, ",
        "2027, PREFECTURE, ",
        "2019, MUNICIPALITY, art. 2(1); art. 3(2)|art. 10(1)-(2)|art. 8",
        "2026, MUNICIPALITY, ",
        "2019, DESIGNATED_CITY, art. 2(1); art. 3(2)|art. 10(1)-(2)|art. 2(2)|art. 8",
        "2026, DESIGNATED_CITY, ",
        "2025, PRIVATE_SCHOOL, art. 2(2)",
        "2026, PRIVATE_SCHOOL, "
    })
    void whatTheActSaidBeforeItsTextWasSeenIsSaidToBeInferred(
            FiscalYear year, OrganisationKind kind, @Nullable String articles) {
        FiscalMeasure answer = JetRules.standard()
                .fiscal()
                .measure(
                        ContractingOrganisation.of(kind),
                        MeasureFacts.participants(3).withReceivesAllocation(false),
                        year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.ACT_INFERRED))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id() + " " + citation.at())
                .containsExactlyElementsOf(
                        articles == null
                                ? List.of()
                                : Stream.of(articles.split("\\|"))
                                        .map(at -> "S1 " + at)
                                        .toList());
    }

    /** The notice says nothing on schools: that they are no local bodies stands in the Act (S1). */
    @Test
    void thatNothingIsCountedForAPrivateSchoolIsCitedFromTheActAlone() {
        FiscalMeasure answer = measure(OrganisationKind.PRIVATE_SCHOOL, MeasureFacts.participants(3));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.NOT_APPLICABLE))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id() + " " + citation.at())
                .containsExactly("S1 art. 2(2)");
    }

    @Test
    void thatAPrivateSchoolIsNoLocalBodyIsOpenWhereInferencesAreRefused() {
        ContractingOrganisation school = ContractingOrganisation.of(OrganisationKind.PRIVATE_SCHOOL);
        FiscalRules fiscal = JetRules.standard().with(WITHOUT_ESTIMATES).fiscal();

        for (FiscalYear year : List.of(FiscalYear.of(2015), FiscalYear.of(2025))) {
            FiscalMeasure measure = fiscal.measure(school, MeasureFacts.none(), year);
            StatutoryMeasure statutory = fiscal.statutoryMeasure(school, StatutoryFacts.none(), year);
            assertThat(measure.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(statutory.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(measure.missing()).extracting(MissingFact::fact).containsExactly("fiscal.local-bodies");
            assertThat(statutory.missing()).extracting(MissingFact::fact).containsExactly("fiscal.local-bodies");
            assertThat(measure.findings()).extracting(Finding::code).contains(FiscalFindings.SCHOOL_UNKNOWN);
        }
        FiscalYear ofTheAct = FiscalYear.of(2026);
        assertThat(fiscal.measure(school, MeasureFacts.none(), ofTheAct).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(fiscal.statutoryMeasure(school, StatutoryFacts.none(), ofTheAct)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    /** The Act (S1, seen for FY2026) has no third kind of local body, and the notice does not say it. */
    @ParameterizedTest
    @CsvSource({"2019, true", "2025, true", "2026, false"})
    void thatADesignatedCityIsAMunicipalityIsCitedFromTheAct(FiscalYear year, boolean inferred) {
        MeasureFacts facts = MeasureFacts.participants(1).withPopulation(100_000);
        ContractingOrganisation city = ContractingOrganisation.of(OrganisationKind.DESIGNATED_CITY);

        FiscalMeasure answer = JetRules.standard().fiscal().measure(city, facts, year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.DESIGNATED_CITY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations())
                        .extracting(citation -> citation.source().id() + " " + citation.at())
                        .containsExactly("S1 art. 2(2)"));
        assertThat(answer.assurances().contains(Assurance.ESTIMATED)).isEqualTo(inferred);

        FiscalMeasure strict =
                JetRules.standard().with(WITHOUT_ESTIMATES).fiscal().measure(city, facts, year);
        assertThat(strict.findings().stream()
                        .anyMatch(finding -> finding.code().equals(FiscalFindings.DESIGNATED_CITY_UNKNOWN)))
                .isEqualTo(inferred);
        assertThat(strict.missing().stream().anyMatch(missing -> missing.fact().equals("fiscal.local-bodies")))
                .isEqualTo(inferred);
        assertThat(lines(strict)).isEmpty();
    }

    @Test
    void aMunicipalityIsNotToldOfDesignatedCities() {
        assertThat(measure(OrganisationKind.MUNICIPALITY, MeasureFacts.participants(1))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain(FiscalFindings.DESIGNATED_CITY);
    }
}
