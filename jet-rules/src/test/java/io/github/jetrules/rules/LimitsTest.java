package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.FiscalParameters;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryMeasure;
import io.github.jetrules.rules.fiscal.StatutoryParameters;
import io.github.jetrules.rules.remuneration.Remuneration;
import io.github.jetrules.rules.remuneration.RemunerationParameters;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The largest values that are accepted overflow nowhere, and the next ones are refused before anything is computed. */
class LimitsTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);
    private static final FiscalYear FY2026 = FiscalYear.of(2026);
    private static final DateSpan SPAN = DateSpan.ofInclusive(FY2019.firstDay(), FY2026.lastDay());
    private static final Yen MOST = Yen.of(9_000_000_000L);

    private static Overlay overlay(OverlayValue... values) {
        return Overlays.of("most", values);
    }

    private static final JetRules RULES = JetRules.standard()
            .with(overlay(
                    CostParameters.MEMBERSHIP_FEE.overlay(SPAN, MOST, "x"),
                    CostParameters.ACCIDENT_INSURANCE.overlay(SPAN, MOST, "x"),
                    CostParameters.FLAT_CHARGE.overlay(SPAN, MOST, "x"),
                    RemunerationParameters.FIRST_YEAR.overlay(SPAN, Remuneration.gross(MOST), "x"),
                    FiscalParameters.MUNICIPALITY_STANDARD_EXPENSES.overlay(SPAN, MOST, "x"),
                    FiscalParameters.MUNICIPALITY_STANDARD_POPULATION.overlay(SPAN, Population.of(1), "x"),
                    FiscalParameters.MUNICIPALITY_PER_PARTICIPANT.overlay(SPAN, MOST, "x"),
                    StatutoryParameters.CIR_COEFFICIENT.overlay(SPAN, new BigDecimal("100000"), "x"),
                    StatutoryParameters.POPULATION_COEFFICIENT.overlay(SPAN, new BigDecimal("0.01"), "x"),
                    StatutoryParameters.UNIT_COST.overlay(SPAN, Yen.of(1_000_000), "x")));

    @Test
    void theLargestCostFits() {
        CostStatement supplied = RULES.costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        CostFacts.participants(100_000).withEmploymentCosts(CostFacts.MAX_EMPLOYMENT_COSTS),
                        FY2019);
        assertThat(supplied.details()).containsEntry("amountYen", Yen.of(2_800_009_000_000_000L));
        CostStatement estimated = RULES.costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        CostFacts.estimatedFrom(Roster.of(RosterGroup.parse("ALT,2019-07-28,1,100000"))),
                        FY2019);
        assertThat(estimated.details()).containsEntry("amountYen", Yen.of(2_700_009_000_000_000L));
    }

    @Test
    void theLargestMeasureFits() {
        FiscalMeasure measure = RULES.fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(100_000).withPopulation(Population.MAX),
                        FY2019);
        assertThat(measure.details()).containsEntry("amountYen", Yen.of(9_000_900_000_000_000_000L));
    }

    @Test
    void theLargestStatutoryTermFits() {
        StatutoryMeasure term = RULES.fiscal()
                .statutoryMeasure(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        StatutoryFacts.cirs(100_000).withPopulation(Population.MAX),
                        FY2026);
        assertThat(term.details())
                .containsEntry("density", new BigDecimal("1000.000"))
                .containsEntry("unroundedDensityYen", Yen.of(1_000_000_000_000_000_000L))
                .containsEntry("afterRoundingYen", Yen.of(1_000_000_000_000_000_000L));
    }

    @ParameterizedTest
    @CsvSource({
        "cost.membership-fee, 9000000001",
        "fiscal.municipality.standard-expenses, 9000000001",
        "fiscal.municipality.standard-population, 1000000001",
        "fiscal.municipality.standard-population, 0",
        "fiscal.statutory.unit-cost, 1000001",
        "fiscal.statutory.cir-coefficient, 100000.001",
        "fiscal.statutory.population-coefficient, 0.009",
        "fiscal.statutory.population-coefficient, 0",
        "fiscal.statutory.population-coefficient, 0.5631",
        "fiscal.statutory.population-coefficient, -0.563",
        "fiscal.statutory.population-coefficient, 5.63e-1",
        "fiscal.private-school.subsidy-share, 101",
        "remuneration.year-1, 9000000001 gross"
    })
    void oneMoreIsRefusedAtTheBorder(String parameter, String value) {
        OverlayValue tooMuch = OverlayValue.builder()
                .parameter(parameter)
                .span(SPAN)
                .value(value)
                .at("x")
                .build();
        assertThatThrownBy(() -> JetRules.standard().with(overlay(tooMuch)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("value '" + value + "' of " + parameter + " ");
    }

    @ParameterizedTest
    @CsvSource({"1, 12", "99999, 1203987", "100000, 1204000", "1000000000, 12040000000"})
    void everyPopulationThatCanBeSaidHasAnAmount(long people, long amount) {
        FiscalMeasure measure = JetRules.standard()
                .fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        MeasureFacts.participants(0).withPopulation(people),
                        FY2019);
        assertThat(measure.details()).containsEntry("amountYen", Yen.of(amount));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 1_000_000_001, Long.MAX_VALUE})
    void noOtherPopulationCanBeSaid(long people) {
        assertThatThrownBy(() -> MeasureFacts.none().withPopulation(people))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("population " + people + " is out of range; accepted: 1 to 1000000000");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 100_001, Integer.MAX_VALUE})
    void noOtherHeadcountCanBeSaid(int heads) {
        String message = "participants " + heads + " is out of range; accepted: 0 to 100000";
        assertThatThrownBy(() -> MeasureFacts.participants(heads)).hasMessage(message);
        assertThatThrownBy(() -> CostFacts.participants(heads)).hasMessage(message);
    }
}
