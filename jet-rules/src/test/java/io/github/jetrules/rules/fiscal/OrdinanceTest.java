package io.github.jetrules.rules.fiscal;

import static io.github.jetrules.rules.fiscal.Measures.codesOfFy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What the ordinance of FY2026 says beside the amount, and what it leaves open for other years. */
class OrdinanceTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);
    private static final EvidencePolicy WITHOUT_ESTIMATES =
            EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED));

    @ParameterizedTest
    @CsvSource({
        "PREFECTURE, fiscal.statutory-term, apart",
        "MUNICIPALITY, fiscal.statutory-term, apart-municipalities",
        "MUNICIPALITY, fiscal.statutory-heads, other-staff",
        "DESIGNATED_CITY, fiscal.statutory-term, apart-municipalities",
        "DESIGNATED_CITY, fiscal.statutory-heads, other-staff"
    })
    void fromFy2026TheOrdinanceIsPointedTo(OrganisationKind kind, String rule, String variant) {
        JetRules rules = JetRules.standard();
        MeasureFacts facts = MeasureFacts.participants(3).withPopulation(100_000);
        ContractingOrganisation body = ContractingOrganisation.of(kind);
        assertThat(rules.fiscal().measure(body, facts, FiscalYear.of(2026)).findings())
                .filteredOn(finding -> finding.code().rule().equals(rule))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code().variant()).isEqualTo(variant);
                    assertThat(finding.citations())
                            .extracting(citation -> citation.source().id())
                            .containsExactly("S2");
                });
        assertThat(rules.fiscal().measure(body, facts, FiscalYear.of(2025)).findings())
                .noneMatch(finding -> finding.code().rule().equals(rule)
                        && !finding.code().equals(FiscalFindings.STATUTORY_TERM_OPEN));
    }

    @Test
    void fromFy2026TheStatuteIsCited() {
        FiscalMeasure answer = JetRules.standard()
                .with(EvidencePolicy.carryForward())
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(3).withReceivesAllocation(false),
                        FiscalYear.of(2026));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.NO_MONEY))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id() + " " + citation.at())
                .containsExactly("S1 art. 10(1)-(2)");
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.NO_GRANT))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id() + " " + citation.at())
                .containsExactly("S1 art. 2(1); art. 3(2)");
        assertThat(answer.missing())
                .filteredOn(missing -> missing.fact().equals("population"))
                .flatExtracting(missing -> missing.citations())
                .extracting(citation -> citation.source().id() + " " + citation.at())
                .contains("S1 art. 12(3)");
    }

    /** The ordinance was read for FY2026; figures that are carried forward do not make it that of later years. */
    @ParameterizedTest
    @CsvSource({"2025, false", "2026, true", "2027, false"})
    void theOrdinanceIsToldOfItsOwnYearOnly(int fiscalYear, boolean isTold) {
        assertThat(codesOfFy(fiscalYear, JetRules.standard().with(EvidencePolicy.carryForward()))
                        .contains(FiscalFindings.MUNICIPAL_TERM_APART))
                .isEqualTo(isTold);
    }

    /** Only the text of FY2026 was seen; since when it has the term for CIRs was not found. */
    @ParameterizedTest
    @CsvSource({
        "PREFECTURE, 2019, true",
        "PREFECTURE, 2025, true",
        "PREFECTURE, 2026, false",
        "PREFECTURE, 2027, true",
        "MUNICIPALITY, 2019, false"
    })
    void whetherTheOrdinanceHasATermForCirsIsOpenInOtherYears(OrganisationKind kind, int year, boolean isOpen) {
        FiscalMeasure answer = JetRules.standard()
                .fiscal()
                .measure(ContractingOrganisation.of(kind), MeasureFacts.participants(3), FiscalYear.of(year));
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(FiscalFindings.STATUTORY_TERM_OPEN))
                        .flatMap(finding -> finding.arguments().stream()))
                .containsExactlyElementsOf(isOpen ? List.of(FiscalYear.of(year)) : List.of());
    }

    /** The ordinance of FY2026 has such a term, so that nothing is added in that year or later is not carried over. */
    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void thatPrefecturesHaveNoAdditionIsNotCarriedForward(int year) {
        for (EvidencePolicy policy : List.of(EvidencePolicy.standard(), EvidencePolicy.carryForward())) {
            FiscalMeasure answer = JetRules.standard()
                    .with(policy)
                    .fiscal()
                    .measure(
                            ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                            MeasureFacts.participants(3).withPopulation(1_700_000),
                            FiscalYear.of(year));
            assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(answer.missing())
                    .filteredOn(missing -> missing.fact().equals(FiscalParameters.PREFECTURE_PER_PARTICIPANT.id()))
                    .singleElement()
                    .satisfies(missing -> assertThat(missing.code().id()).isEqualTo("gap.not-seen"));
        }
    }

    /**
     * The notice (FY2019) has figures of both and an addition for municipalities only; those of FY2025 are from two sources,
     * S66 and S84.
     */
    @ParameterizedTest
    @CsvSource({
        "2018, prefectures-unknown",
        "2019, none-for-prefectures",
        "2020, prefectures-unknown",
        "2024, prefectures-unknown",
        "2025, none-inferred",
        "2026, prefectures-unknown"
    })
    void thatPrefecturesHaveNoAdditionIsSaidOfYearsWhoseFiguresWereSeen(FiscalYear year, String variant) {
        FiscalMeasure answer = JetRules.standard()
                .fiscal()
                .measure(ContractingOrganisation.of(OrganisationKind.PREFECTURE), MeasureFacts.participants(3), year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().rule().equals("fiscal.per-participant-addition"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code().variant()).isEqualTo(variant);
                    assertThat(finding.citations().isEmpty()).isEqualTo(variant.equals("prefectures-unknown"));
                });
    }

    /** What the caller has is not told as what a source says. */
    @Test
    void thatPrefecturesHaveNoAdditionIsSaidAsTheCallerHasIt() {
        FiscalYear year = FiscalYear.of(2026);
        Overlay plan = Overlays.of(
                "plan",
                OverlayValue.builder()
                        .parameter(FiscalParameters.PREFECTURE_PER_PARTICIPANT.id())
                        .span(year.span())
                        .value("no addition")
                        .at("memo")
                        .build());
        FiscalMeasure answer = JetRules.standard()
                .with(plan)
                .fiscal()
                .measure(ContractingOrganisation.of(OrganisationKind.PREFECTURE), MeasureFacts.participants(3), year);

        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().rule().equals("fiscal.per-participant-addition"))
                .extracting(Finding::code)
                .containsExactly(FiscalFindings.NO_ADDITION_SUPPLIED);
        assertThat(answer.explain(Locale.ENGLISH))
                .contains("as a value that the caller supplied has it")
                .doesNotContain("The source names an addition");
    }

    @Test
    void thatPrefecturesHaveNoAdditionIsOpenWhereInferencesAreRefused() {
        FiscalMeasure answer = JetRules.standard()
                .with(WITHOUT_ESTIMATES)
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        MeasureFacts.participants(3),
                        FiscalYear.of(2025));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().rule().equals("fiscal.per-participant-addition"))
                .extracting(finding -> finding.code().variant())
                .containsExactly("prefectures-unknown");
    }
}
