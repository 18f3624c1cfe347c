package io.github.jetrules.rules.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.parameter.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryRulesTest {

    private static final FiscalYear FY2026 = FiscalYear.of(2026);
    private static final ContractingOrganisation PREFECTURE = ContractingOrganisation.of(OrganisationKind.PREFECTURE);
    private static final long PER_CIR = 5_226_000;
    private static final long UNIT_COST = 563;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "statutory.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            OrganisationKind organisation,
            String population,
            String cirs,
            FiscalYear fiscalYear,
            String carryForward,
            Outcome outcome,
            BigDecimal density,
            Long unroundedDensityYen,
            Long beforeRoundingYen,
            Long afterRoundingYen,
            String missing,
            String assurances,
            String source) {
        StatutoryFacts facts = new StatutoryFacts(
                Cases.fact(population, people -> Population.of(Long.parseLong(people))),
                Cases.fact(cirs, people -> Headcount.of(Integer.parseInt(people))));
        StatutoryMeasure answer = Cases.rules(carryForward)
                .fiscal()
                .statutoryMeasure(ContractingOrganisation.of(organisation), facts, fiscalYear);
        Cases.check(answer, outcome, missing, assurances, source, null);
        assertThat(answer.details().get("density")).isEqualTo(density);
        assertThat(answer.details().get("unroundedDensityYen")).isEqualTo(yen(unroundedDensityYen));
        assertThat(answer.details().get("beforeRoundingYen")).isEqualTo(yen(beforeRoundingYen));
        assertThat(answer.details().get("afterRoundingYen")).isEqualTo(yen(afterRoundingYen));
        assertThat(answer.details()).doesNotContainKey("amountYen");
    }

    private static Yen yen(Long amount) {
        return amount == null ? null : Yen.of(amount);
    }

    /** Worked out by hand from the formula: both sides of where the rounding of density and of amounts changes. */
    @ParameterizedTest
    @CsvSource({
        "1, 18564831, 0.001, 5226000, 10451999, 10452000",
        "1, 18564832, 0.000, 5226000, 0, 0",
        "1, 350279, 0.027, 5226000, 5324591, 5325000",
        "1, 350280, 0.026, 5226000, 5127398, 5127000",
        "563, 4000000, 1.307, 2942238000, 2943364000, 2943364000", // 5226 / 4000 = 1.3065, halfway
        "1, 1797, 5.166, 5226000, 5226499, 5226000",
        "1, 2039, 4.552, 5226000, 5225500, 5226000",
        "1, 1, 9282.416, 5226000, 5226000, 5226000",
        "100000, 1, 928241563.055, 522600000000, 522599999999, 522600000000",
        "1, 1000000000, 0.000, 5226000, 0, 0",
        "100000, 1000000000, 0.928, 522600000000, 522464000000, 522464000000"
    })
    void densityAndAmountsAreRoundedHalfUp(
            int cirs, long population, BigDecimal density, long unrounded, long before, long after) {
        StatutoryMeasure.Assessed term = assessed(cirs, population);
        assertThat(term.density()).isEqualTo(density);
        assertThat(term.unroundedDensityAmount()).isEqualTo(Yen.of(unrounded));
        assertThat(term.amountBeforeRounding()).isEqualTo(Yen.of(before));
        assertThat(term.amountAfterRounding()).isEqualTo(Yen.of(after));
    }

    @Test
    void headsAndPeopleHaveLimitsOnBothSides() {
        assertThatThrownBy(() -> StatutoryFacts.cirs(-1))
                .hasMessage("participants -1 is out of range; accepted: 0 to 100000");
        assertThatThrownBy(() -> StatutoryFacts.cirs(100_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StatutoryFacts.none().withPopulation(0))
                .hasMessage("population 0 is out of range; accepted: 1 to 1000000000");
        assertThatThrownBy(() -> StatutoryFacts.none().withPopulation(1_000_000_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGapOfTheMunicipalFormulaSaysWhy() {
        StatutoryMeasure answer = measure(OrganisationKind.MUNICIPALITY, 3, 100_000);
        assertThat(answer.details()).isEmpty();
        assertThat(answer.explain(Locale.ENGLISH))
                .contains(
                        "only the text of FY2026 was seen, and it prints the formula as an image, which could not be read")
                .contains("foreign staff invited through exchange with foreign municipalities");
        assertThat(answer.explain(Locale.JAPANESE)).contains("算式は画像で掲載されており判読不能");
    }

    /** What is printed as an image is the text of FY2026; that of FY2019 was not seen. */
    @Test
    void ofAYearWhoseTextWasNotSeenItIsNotSaidThatTheFormulaCouldNotBeRead() {
        StatutoryMeasure answer = JetRules.standard()
                .fiscal()
                .statutoryMeasure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        StatutoryFacts.cirs(3),
                        FiscalYear.of(2019));
        assertThat(answer.explain(Locale.ENGLISH))
                .contains("The formula of the ordinance for municipalities in FY2019 is not known")
                .contains("only the text of FY2026 was seen")
                .doesNotContain("FY2019 could not be read");
    }

    @Test
    void aCoefficientForMunicipalitiesDoesNotHelpWithoutTheFormula() {
        Overlay guess = Overlays.of(
                "guess",
                StatutoryParameters.MUNICIPAL_COEFFICIENT.overlay(FY2026.span(), new BigDecimal("5226"), "nowhere"));
        StatutoryMeasure answer = JetRules.standard()
                .with(guess)
                .fiscal()
                .statutoryMeasure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        StatutoryFacts.cirs(3).withPopulation(100_000),
                        FY2026);
        assertThat(answer.missing())
                .extracting(MissingFact::fact)
                .containsExactly("fiscal.statutory.municipal-formula");
    }

    @Test
    void bothMethodsForOneBodyAreTwoAnswers() {
        JetRules rules = JetRules.standard();
        FiscalMeasure published =
                rules.fiscal().measure(PREFECTURE, MeasureFacts.participants(5).withPopulation(1_700_000), FY2026);
        assertThat(published.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(measure(OrganisationKind.PREFECTURE, 5, 1_700_000).question().name())
                .isEqualTo("statutory-measure")
                .isNotEqualTo(published.question().name());
        assertThat(published.findings()).extracting(Finding::code).contains(FiscalFindings.STATUTORY_TERM_APART);
    }

    @Property
    @Domain(Questions.class)
    void roundingOfDensityMovesTheAmountByAtMostHalfAThousandthOfTheUnitCost(
            @ForAll Population population, @ForAll Headcount cirs) {
        StatutoryMeasure.Assessed term = assessed(cirs.people(), population.people());
        assertThat(term.unroundedDensityAmount().amount()).isEqualTo(PER_CIR * cirs.people());
        long most = UNIT_COST * population.people() / 2_000 + 1;
        assertThat(Math.abs(term.amountBeforeRounding().amount()
                        - term.unroundedDensityAmount().amount()))
                .isLessThanOrEqualTo(most);
        assertThat(Math.abs(term.amountAfterRounding().amount()
                        - term.amountBeforeRounding().amount()))
                .isLessThanOrEqualTo(500);
        assertThat(term.amountAfterRounding().amount() % 1_000).isZero();
    }

    @Property
    @Domain(Questions.class)
    void anotherCirNeverLowersTheTermNorDoesAnotherInhabitantRaiseTheDensity(
            @ForAll Population population, @ForAll Headcount cirs) {
        Assume.that(cirs.people() < Headcount.MAX && population.people() < Population.MAX);
        StatutoryMeasure.Assessed term = assessed(cirs.people(), population.people());
        assertThat(assessed(cirs.people() + 1, population.people()).density()).isGreaterThanOrEqualTo(term.density());
        assertThat(assessed(cirs.people(), population.people() + 1).density()).isLessThanOrEqualTo(term.density());
    }

    @Property
    @Domain(Questions.class)
    void everythingGoesByTheFirstOfApril(@ForAll StatutoryQuestion question, @ForAll JetRules rules) {
        StatutoryMeasure answer = rules.fiscal().statutoryMeasure(question);
        assertThat(answer.basis().date()).isEqualTo(question.fiscalYear().firstDay());
        assertThat(answer.basis().dateName()).isEqualTo(DateName.FIRST_DAY_OF_FISCAL_YEAR);
        assertThat(answer.question()).isEqualTo(question);
    }

    private static StatutoryMeasure.Assessed assessed(int cirs, long population) {
        return (StatutoryMeasure.Assessed) measure(OrganisationKind.PREFECTURE, cirs, population);
    }

    private static StatutoryMeasure measure(OrganisationKind kind, int cirs, long population) {
        return JetRules.standard()
                .fiscal()
                .statutoryMeasure(
                        ContractingOrganisation.of(kind),
                        StatutoryFacts.cirs(cirs).withPopulation(population),
                        FY2026);
    }

    private static StatutoryMeasure rounded(Parameter<RoundingRule> parameter, String rounding) {
        Overlay overlay = Overlays.of(
                "rounding",
                OverlayValue.builder()
                        .parameter(parameter.id())
                        .span(FY2026.span())
                        .value(rounding)
                        .at("nowhere")
                        .build());
        return JetRules.standard()
                .with(overlay)
                .fiscal()
                .statutoryMeasure(PREFECTURE, StatutoryFacts.cirs(3).withPopulation(1_000_001), FY2026);
    }

    @ParameterizedTest
    @CsvSource({"DOWN_TO_YEN, 15764015", "HALF_UP_TO_THOUSAND_YEN, 15764000"})
    void amountsAreRoundedToWholeYenOrCoarser(String rounding, long after) {
        assertThat(rounded(StatutoryParameters.AMOUNT_ROUNDING, rounding).details())
                .containsEntry("afterRoundingYen", Yen.of(after));
    }

    @Test
    void amountsAreNotRoundedToDecimals() {
        assertThatThrownBy(() -> rounded(StatutoryParameters.AMOUNT_ROUNDING, "HALF_UP_TO_THIRD_DECIMAL"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("accepted: one of DOWN_TO_YEN, HALF_UP_TO_THOUSAND_YEN");
    }

    @Test
    void densityIsRoundedToThreeDecimals() {
        assertThat(rounded(StatutoryParameters.DENSITY_ROUNDING, "HALF_UP_TO_THIRD_DECIMAL")
                        .details())
                .containsEntry("density", new BigDecimal("0.028"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOWN_TO_YEN", "HALF_UP_TO_THOUSAND_YEN"})
    void densityIsNotRoundedOtherwise(String rounding) {
        assertThatThrownBy(() -> rounded(StatutoryParameters.DENSITY_ROUNDING, rounding))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("accepted: HALF_UP_TO_THIRD_DECIMAL");
    }

    /** The Act was read as of 2026 (S1): that it said the same before is inferred. */
    @Test
    void thatTheTermIsNoMoneyYetIsSaidFromTheAct() {
        FiscalYear before = FiscalYear.of(2025);
        Overlay earlier = Overlays.of(
                "earlier",
                StatutoryParameters.ALL.stream()
                        .filter(parameter -> parameter != StatutoryParameters.MUNICIPAL_HEADS
                                && parameter != StatutoryParameters.MUNICIPAL_COEFFICIENT)
                        .map(parameter -> asIn2026(parameter, before))
                        .toList());

        assertThat(toldOfMoney(JetRules.standard(), FY2026))
                .containsExactly(
                        "fiscal.nature/no-grant [S1, art. 2(1); art. 3(2)]",
                        "fiscal.money-follows/not-asked [S1, art. 10(1)-(2)]");
        assertThat(toldOfMoney(JetRules.standard().with(earlier), before))
                .containsExactly(
                        "fiscal.nature/no-grant [S1, art. 2(1); art. 3(2)]",
                        "fiscal.money-follows/not-asked [S1, art. 10(1)-(2)]",
                        "fiscal.act/inferred [S1, art. 2(1); art. 3(2), S1, art. 10(1)-(2)]");
    }

    private static <T> OverlayValue asIn2026(Parameter<T> parameter, FiscalYear year) {
        T value = JetRules.standard()
                .parameters()
                .inForce(parameter, FY2026.firstDay())
                .value();
        return parameter.overlay(year.span(), value, "guess");
    }

    private static List<String> toldOfMoney(JetRules rules, FiscalYear year) {
        return rules
                .fiscal()
                .statutoryMeasure(PREFECTURE, StatutoryFacts.cirs(3).withPopulation(1_000_000), year)
                .findings()
                .stream()
                .filter(finding -> finding.citations().stream()
                        .allMatch(citation -> citation.source().id().equals("S1")))
                .map(finding -> finding.rule() + "/" + finding.code().variant() + " "
                        + finding.citations().stream()
                                .map(citation -> citation.source().id() + ", " + citation.at())
                                .toList())
                .toList();
    }
}
