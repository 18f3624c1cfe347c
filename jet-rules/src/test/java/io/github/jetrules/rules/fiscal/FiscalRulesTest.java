package io.github.jetrules.rules.fiscal;

import static io.github.jetrules.rules.fiscal.Measures.amount;
import static io.github.jetrules.rules.fiscal.Measures.codesOfFy;
import static io.github.jetrules.rules.fiscal.Measures.lines;
import static io.github.jetrules.rules.fiscal.Measures.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.LocalGovernmentCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted in local allocation tax, for whom, and from which figures. */
class FiscalRulesTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);
    private static final long ADDITION = 4_816_000;
    private static final EvidencePolicy WITHOUT_ESTIMATES =
            EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "measure.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            OrganisationKind organisation,
            String population,
            String participants,
            String receives,
            FiscalYear fiscalYear,
            String carryForward,
            Outcome outcome,
            Long amountYen,
            String lines,
            String missing,
            String assurances,
            String source,
            String locator) {
        MeasureFacts facts = new MeasureFacts(
                Cases.fact(population, people -> Population.of(Long.parseLong(people))),
                Cases.fact(participants, people -> Headcount.of(Integer.parseInt(people))),
                Cases.fact(receives, Cases::isYes));
        FiscalMeasure answer =
                Cases.rules(carryForward).fiscal().measure(ContractingOrganisation.of(organisation), facts, fiscalYear);
        Cases.check(answer, outcome, missing, assurances, source, locator);
        assertThat(amount(answer)).isEqualTo(Optional.ofNullable(amountYen).map(Yen::of));
        assertThat(answer.details().containsKey("amountYen")).isEqualTo(amountYen != null);
        assertThat(Cases.lines(lines(answer))).containsExactlyElementsOf(Cases.list(lines));
    }

    @Test
    void aPrivateSchoolHasNoAmountAndNoLines() {
        FiscalMeasure answer = measure(OrganisationKind.PRIVATE_SCHOOL, MeasureFacts.participants(3));
        assertThat(answer.details()).isEmpty();
    }

    @Test
    void onlyTheScaledLineIsEstimated() {
        FiscalMeasure answer = measure(
                OrganisationKind.MUNICIPALITY, MeasureFacts.participants(4).withPopulation(83_000));
        assertThat(lines(answer))
                .extracting(line -> line.assurances().weakest().orElseThrow())
                .containsExactly(Assurance.ESTIMATED, Assurance.VERIFIED);
    }

    @Test
    void theFindingSaysWhyAnAmountIsEstimated() {
        FiscalMeasure answer = measure(
                OrganisationKind.MUNICIPALITY, MeasureFacts.participants(4).withPopulation(83_000));
        assertThat(answer.findings())
                .filteredOn(f -> f.code().equals(FiscalFindings.SCALED))
                .singleElement()
                .satisfies(scaled -> assertThat(scaled.arguments())
                        .containsExactly(
                                Population.of(100_000), Yen.of(1_204_000), Population.of(83_000), Yen.of(999_320)));
    }

    /** The notice prints 「約2億4千万円」 and 「120.4万円」; the sources of FY2025 print about so much of all three. */
    @ParameterizedTest
    @CsvSource({
        "PREFECTURE, 1700000, 2019, about 240;000;000 yen, 約240;000;000円",
        "PREFECTURE, 50, 2019, about 240;000;000 yen, 約240;000;000円",
        "PREFECTURE, , 2019, about 240;000;000 yen, 約240;000;000円",
        "PREFECTURE, , 2020, about 240;000;000 yen, 約240;000;000円",
        "PREFECTURE, , 2025, about 250;000;000 yen, 約250;000;000円",
        "MUNICIPALITY, 100000, 2025, about 1;200;000 yen, 約1;200;000円",
        "MUNICIPALITY, , 2025, about 4;820;000 yen, 約4;820;000円",
        "MUNICIPALITY, , 2024, about 4;820;000 yen, 約4;820;000円"
    })
    void anAmountThatTheSourceGivesAsAboutIsSaidSo(
            OrganisationKind kind, Long population, FiscalYear year, String english, String japanese) {
        FiscalMeasure answer = JetRules.standard()
                .fiscal()
                .measure(
                        ContractingOrganisation.of(kind),
                        new MeasureFacts(
                                population == null ? Fact.notSupplied() : Fact.known(Population.of(population)),
                                Fact.known(Headcount.of(3)),
                                Fact.notSupplied()),
                        year);
        assertThat(answer.explain(Locale.ENGLISH)).contains(english.replace(';', ','));
        assertThat(answer.explain(Locale.JAPANESE)).contains(japanese.replace(';', ','));
    }

    @ParameterizedTest
    @CsvSource({"MUNICIPALITY, 100000", "MUNICIPALITY, 50"})
    void anExactAmountIsNotSaidToBeAboutSoMuch(OrganisationKind kind, long population) {
        FiscalMeasure answer = measure(kind, MeasureFacts.participants(3).withPopulation(population));
        assertThat(answer.explain(Locale.ENGLISH)).contains(" 4,816,000 yen").doesNotContain("about 4,", "about 1,");
        assertThat(answer.explain(Locale.JAPANESE)).contains("4,816,000円").doesNotContain("約4,", "約1,");
    }

    /** The notice has figures for the standard body only; how those of another size are computed it does not say. */
    @Test
    void withoutEstimatesAnotherSizeNeedsTheFormula() {
        FiscalMeasure answer = JetRules.standard()
                .with(EvidencePolicy.refusingOnly(Set.of(Assurance.ESTIMATED)))
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(3).withPopulation(83_000),
                        FY2019);

        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(Cases.lines(lines(answer))).containsExactly("per-participant-addition=14448000");
        assertThat(answer.findings()).extracting(Finding::code).contains(FiscalFindings.FORMULA_UNKNOWN);
        assertThat(answer.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.fact()).isEqualTo("fiscal.municipality.standard-expenses");
            assertThat(missing.kind()).isEqualTo(MissingKind.SOURCE_GAP);
            assertThat(missing.arguments()).containsExactly(Population.of(83_000));
        });
    }

    /** An amount alone is that of the standard body, and for another population it would be scaled again. */
    @Test
    void withoutEstimatesOwnStandardExpensesNeedThePopulationTheyAreFor() {
        OverlayValue amount = FiscalParameters.MUNICIPALITY_STANDARD_EXPENSES.overlay(
                DateSpan.ofInclusive(FY2019.firstDay(), FY2019.lastDay()), Yen.of(1_000_000), "own calculation");
        OverlayValue population = FiscalParameters.MUNICIPALITY_STANDARD_POPULATION.overlay(
                DateSpan.ofInclusive(FY2019.firstDay(), FY2019.lastDay()), Population.of(83_000), "own calculation");

        FiscalMeasure amountAlone = withoutEstimates(amount);
        assertThat(amountAlone.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(amountAlone.explain(Locale.ENGLISH))
                .contains(
                        "give two values together in an overlay: the standard expenses, and 83,000 as the population");
        assertThat(amountAlone.explain(Locale.JAPANESE)).contains("標準団体規模（人口）として83,000人を、併せてオーバーレイ（利用者が与える値）");
        assertThat(amount(withoutEstimates(amount, population))).contains(Yen.of(1_000_000 + 3 * ADDITION));
    }

    private static FiscalMeasure withoutEstimates(OverlayValue... values) {
        return JetRules.standard()
                .with(Overlays.of("own", values))
                .with(WITHOUT_ESTIMATES)
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(3).withPopulation(83_000),
                        FY2019);
    }

    @Test
    void aHeadcountThatWasAskedForIsNotAskedAgain() {
        MeasureFacts facts = MeasureFacts.participants(3).withPopulation(100_000);

        assertThat(measure(OrganisationKind.MUNICIPALITY, facts.withParticipants(Fact.askedWithoutAnswer()))
                        .missing())
                .singleElement()
                .matches(MissingFact::asked);
        assertThat(measure(OrganisationKind.MUNICIPALITY, facts.withParticipants(Fact.notSupplied()))
                        .missing())
                .singleElement()
                .matches(missing -> !missing.asked());
    }

    @Test
    void aPrivateSchoolIsToldWhatASubsidyOfItsPrefectureCanDraw() {
        FiscalMeasure answer = measure(OrganisationKind.PRIVATE_SCHOOL, MeasureFacts.participants(3));
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(FiscalFindings.PREFECTURE_SUBSIDY))
                .singleElement()
                .satisfies(subsidy -> {
                    assertThat(subsidy.arguments()).containsExactly(50);
                    assertThat(subsidy.citations())
                            .extracting(citation -> citation.source().id())
                            .containsExactly("S83");
                });
    }

    /** The source is of FY2017 and FY2019. */
    @ParameterizedTest
    @CsvSource({"2017, false", "2018, true", "2026, true"})
    void thatTheSubsidyDrawsAsMuchInLaterYearsIsSaidToBePresumed(int year, boolean isPresumed) {
        FiscalMeasure answer = JetRules.standard()
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.PRIVATE_SCHOOL),
                        MeasureFacts.participants(3),
                        FiscalYear.of(year));

        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(FiscalFindings.SUBSIDY_PRESUMED))
                        .map(Finding::arguments))
                .isEqualTo(isPresumed ? List.of(List.of(FiscalYear.of(year))) : List.of());
    }

    @Test
    void aSpecialWardIsCountedAsAMunicipality() {
        ContractingOrganisation chiyoda = ContractingOrganisation.builder()
                .kind(OrganisationKind.MUNICIPALITY)
                .code(LocalGovernmentCode.of("131016"))
                .build();
        MeasureFacts facts =
                MeasureFacts.participants(3).withPopulation(100_000).withReceivesAllocation(false);
        FiscalMeasure answer = JetRules.standard().fiscal().measure(chiyoda, facts, FY2019);
        assertThat(amount(answer)).contains(Yen.of(15_652_000));
        assertThat(answer.findings()).extracting(Finding::code).contains(FiscalFindings.NO_MONEY);
    }

    @Test
    void aYearBetweenTwoKnownOnesNamesBoth() {
        FiscalMeasure answer = JetRules.standard()
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(3).withPopulation(100_000),
                        FiscalYear.of(2022));
        assertThat(answer.explain(Locale.ENGLISH))
                .contains(
                        "The latest one known before it is 4,816,000 yen, for FY2019; the next one is about 4,820,000 yen,"
                                + " for FY2025, and is not used for earlier dates.");
        assertThat(answer.explain(Locale.JAPANESE)).contains("「4,816,000円」（令和元年度）、次に確認できる値は「約4,820,000円」（令和7年度）");
    }

    @Property
    @Domain(Questions.class)
    void theAmountIsTheSumOfTheLines(@ForAll MeasureQuestion question, @ForAll JetRules rules) {
        FiscalMeasure answer = rules.fiscal().measure(question);
        amount(answer)
                .ifPresent(amount -> assertThat(lines(answer).stream()
                                .mapToLong(line -> line.yen().amount())
                                .sum())
                        .isEqualTo(amount.amount()));
    }

    @Property
    @Domain(Questions.class)
    void oneMoreParticipantAddsTheAdditionForMunicipalBodiesOnly(
            @ForAll ContractingOrganisation organisation, @ForAll Population population, @ForAll Headcount headcount) {
        OrganisationKind kind = organisation.kind();
        Assume.that(headcount.people() < Headcount.MAX
                && kind != OrganisationKind.PRIVATE_SCHOOL
                && kind != OrganisationKind.OTHER);
        MeasureFacts facts = MeasureFacts.participants(headcount.people()).withPopulation(Fact.known(population));
        MeasureFacts oneMore = facts.withParticipants(Fact.known(Headcount.of(headcount.people() + 1)));
        long grown = amount(measure(kind, oneMore)).orElseThrow().amount()
                - amount(measure(kind, facts)).orElseThrow().amount();
        assertThat(grown).isEqualTo(kind == OrganisationKind.PREFECTURE ? 0 : ADDITION);
    }

    @Property
    @Domain(Questions.class)
    void theStandardExpensesNeverDecreaseWithPopulation(@ForAll Population one, @ForAll Population other) {
        Population smaller = one.compareTo(other) <= 0 ? one : other;
        Population larger = one.compareTo(other) <= 0 ? other : one;
        for (OrganisationKind kind : List.of(OrganisationKind.MUNICIPALITY, OrganisationKind.PREFECTURE)) {
            assertThat(standard(kind, smaller)).isLessThanOrEqualTo(standard(kind, larger));
        }
    }

    @Property
    @Domain(Questions.class)
    void aDesignatedCityIsCountedAsAMunicipality(@ForAll MeasureQuestion question, @ForAll JetRules rules) {
        FiscalMeasure city = rules.fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.DESIGNATED_CITY),
                        question.facts(),
                        question.fiscalYear());
        FiscalMeasure municipality = rules.fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        question.facts(),
                        question.fiscalYear());
        assertThat(city.details()).isEqualTo(municipality.details());
        assertThat(city.outcome()).isEqualTo(municipality.outcome());
    }

    @Property
    @Domain(Questions.class)
    void everythingGoesByTheFirstOfApril(@ForAll MeasureQuestion question, @ForAll JetRules rules) {
        FiscalMeasure answer = rules.fiscal().measure(question);
        assertThat(answer.basis().date()).isEqualTo(question.fiscalYear().firstDay());
        assertThat(answer.basis().dateName()).isEqualTo(DateName.FIRST_DAY_OF_FISCAL_YEAR);
        assertThat(answer.question()).isEqualTo(question);
    }

    /** The published figure is for a body of 100,000; for any other the library would have to estimate. */
    @Test
    void noPopulationDecidesForSureWhereEstimatesAreRefused() {
        MeasureFacts withoutPopulation = MeasureFacts.participants(3);
        MeasureFacts withoutParticipants = MeasureFacts.none().withPopulation(Fact.known(Population.of(100_000)));

        assertThat(decidingSets(withoutPopulation, EvidencePolicy.standard())).containsExactly(Set.of("population"));
        assertThat(decidingSets(withoutPopulation, WITHOUT_ESTIMATES)).isEmpty();
        assertThat(decidingSets(withoutParticipants, WITHOUT_ESTIMATES)).containsExactly(Set.of("participants"));
    }

    private static List<Set<String>> decidingSets(MeasureFacts facts, EvidencePolicy policy) {
        return JetRules.standard()
                .with(policy)
                .fiscal()
                .measure(ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts, FY2019)
                .decidingSets();
    }

    private static long standard(OrganisationKind kind, Population population) {
        FiscalMeasure answer = measure(kind, MeasureFacts.participants(0).withPopulation(Fact.known(population)));
        return lines(answer).stream()
                .filter(line -> line.item() == Item.STANDARD_EXPENSES)
                .mapToLong(line -> line.yen().amount())
                .sum();
    }

    /** Whoever brings the amount alone is told that the population is what lacks. */
    @Test
    void whichHalfOfAStandardBodyLacksIsSaid() {
        Overlay amount = Overlays.of(
                "amount",
                FiscalParameters.MUNICIPALITY_STANDARD_EXPENSES.overlay(
                        FiscalYear.of(2020).span(), Yen.of(1_210_000), "memo"));

        assertThat(codesOfFy(2020, JetRules.standard().with(amount)))
                .contains(FiscalFindings.STANDARD_POPULATION_UNKNOWN)
                .doesNotContain(FiscalFindings.STANDARD_UNKNOWN);
        assertThat(codesOfFy(2020, JetRules.standard()))
                .contains(FiscalFindings.STANDARD_UNKNOWN)
                .doesNotContain(FiscalFindings.STANDARD_POPULATION_UNKNOWN);
    }
}
