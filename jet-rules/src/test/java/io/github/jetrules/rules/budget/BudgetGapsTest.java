package io.github.jetrules.rules.budget;

import static io.github.jetrules.rules.budget.Plans.TOWN;
import static io.github.jetrules.rules.budget.Plans.has;
import static io.github.jetrules.rules.budget.Plans.plan;
import static io.github.jetrules.rules.budget.Plans.rows;
import static io.github.jetrules.rules.budget.Plans.yen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.fiscal.FiscalParameters;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a budget says where something is not known. */
class BudgetGapsTest {

    private static final JetRules RULES = JetRules.standard();

    @Test
    void withoutEmploymentCostsTheChargesAndTheMeasureAreThere() {
        BudgetFacts facts = BudgetFacts.none().withPopulation(100_000);
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, facts, "0..3", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.UNDETERMINED);
        BudgetRow three = rows(plan).get(3);
        assertThat(three.charges()).isEqualTo(yen(351_000));
        assertThat(three.measure()).isEqualTo(yen(15_652_000));
        assertThat(three.measureLessCharges()).isEqualTo(yen(15_301_000));
        assertThat(three.cost()).isEmpty();
        assertThat(three.difference()).isEmpty();
        assertThat(plan.nextQuestion().map(MissingFact::fact)).contains("employmentCostsPerParticipant");
        assertThat(plan.decidingSets()).containsExactly(Set.of("employmentCostsPerParticipant"));
        assertThat(has(plan, BudgetFindings.WITHOUT_EMPLOYMENT_COSTS)).isTrue();
        assertThat(has(plan, BudgetFindings.LESS_CHARGES)).isTrue();
        assertThat(has(plan, BudgetFindings.SIGN_OPEN)).isTrue();
    }

    /** In FY2020 no figure is known; a prefecture without participants in FY2019 lacks the flat charge alone. */
    @ParameterizedTest
    @CsvSource({"1, 2020, false", "1, 2019..2020, true", "0..1, 2019, true", "0, 2019, false"})
    void whatIsCountedLessTheChargesIsSpokenOfWhereThereIsSuchAnAmount(
            String participants, String fiscalYears, boolean said) {
        BudgetFacts facts = BudgetFacts.none().withPopulation(1_700_000);
        BudgetPlan plan = plan(RULES, OrganisationKind.PREFECTURE, facts, participants, fiscalYears);

        assertThat(plan.years().stream()
                        .flatMap(year -> year.rows().stream())
                        .anyMatch(row -> row.measureLessCharges().isPresent()))
                .isEqualTo(said);
        assertThat(has(plan, BudgetFindings.WITHOUT_EMPLOYMENT_COSTS)).isTrue();
        assertThat(has(plan, BudgetFindings.LESS_CHARGES)).isEqualTo(said);
    }

    @Test
    void employmentCostsThatNobodyKnowsAreNotAskedForAgain() {
        BudgetFacts facts = TOWN.withEmploymentCostsPerParticipant(Fact.askedWithoutAnswer())
                .withPopulation(100_000);
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, facts, "1", "2019");

        assertThat(plan.missing()).extracting(MissingFact::asked).containsExactly(true);
        assertThat(plan.nextQuestion()).isEmpty();
    }

    @Test
    void withoutThePopulationTheCostIsThere() {
        BudgetFacts facts = BudgetFacts.none().withEmploymentCostsPerParticipant(Yen.of(4_000_000));
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, facts, "2", "2019");

        assertThat(rows(plan).get(0).cost()).isEqualTo(yen(8_234_000));
        assertThat(rows(plan).get(0).measure()).isEmpty();
        assertThat(plan.nextQuestion().map(MissingFact::fact)).contains("population");
    }

    @Test
    void noPopulationDecidesABudgetForSureWhereEstimatesAreRefused() {
        JetRules withoutEstimates = RULES.with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)));
        BudgetFacts withoutPopulation = BudgetFacts.none().withEmploymentCostsPerParticipant(Yen.of(4_000_000));
        BudgetFacts withoutCosts = BudgetFacts.none().withPopulation(100_000);

        assertThat(plan(RULES, OrganisationKind.MUNICIPALITY, withoutPopulation, "2", "2019")
                        .decidingSets())
                .containsExactly(Set.of("population"));
        assertThat(plan(withoutEstimates, OrganisationKind.MUNICIPALITY, withoutPopulation, "2", "2019")
                        .decidingSets())
                .isEmpty();
        assertThat(plan(withoutEstimates, OrganisationKind.MUNICIPALITY, withoutCosts, "2", "2019")
                        .decidingSets())
                .containsExactly(Set.of("employmentCostsPerParticipant"));
    }

    @Test
    void aPrivateSchoolIsAskedForItsEmploymentCosts() {
        BudgetPlan plan = plan(RULES, OrganisationKind.PRIVATE_SCHOOL, BudgetFacts.none(), "2", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(plan.nextQuestion().map(MissingFact::fact)).contains("employmentCostsPerParticipant");
    }

    @Test
    void ofAnotherBodyTheMeasureIsAGap() {
        BudgetPlan plan = plan(RULES, OrganisationKind.OTHER, TOWN, "2", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(rows(plan).get(0).cost()).isEqualTo(yen(8_234_000));
        assertThat(rows(plan).get(0).measure()).isEmpty();
        assertThat(plan.decidingSets()).isEmpty();
    }

    @Test
    void aYearWithoutSourcedFiguresHasNoAmountsAndSpoilsNoOther() {
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, TOWN, "3", "2018..2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.UNDETERMINED);
        BudgetRow before = plan.years().get(0).rows().get(0);
        assertThat(before.charges()).isEmpty();
        assertThat(before.cost()).isEmpty();
        assertThat(before.measure()).isEmpty();
        assertThat(plan.years().get(1).rows().get(0).difference()).isEqualTo(yen(3_301_000));
        assertThat(plan.missing()).extracting(MissingFact::fact).contains("cost.membership-fee");
    }

    /** Known to be nothing, not unknown: the flat charge of a town, and the addition of a prefecture. */
    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, 2019, FLAT_CHARGE",
        "PREFECTURE, 2019, PER_PARTICIPANT_ADDITION",
        "PREFECTURE, 2020, ",
        "MUNICIPALITY, 1986, "
    })
    void whatIsNotDueIsSaidByItem(OrganisationKind kind, String year, Item notDue) {
        assertThat(plan(RULES, kind, TOWN, "2", year)
                        .years()
                        .get(0)
                        .rows()
                        .get(0)
                        .itemsNotDue())
                .isEqualTo(notDue == null ? Set.of() : Set.of(notDue));
    }

    @Test
    void whatTheCallerSaysIsNotDueIsKnownToBeNothing() {
        FiscalYear year = FiscalYear.of(2020);
        JetRules rules = RULES.with(Overlays.of(
                "X",
                OverlayValue.builder()
                        .parameter(FiscalParameters.PREFECTURE_PER_PARTICIPANT.id())
                        .span(year.span())
                        .value("no addition")
                        .at("a")
                        .build()));

        assertThat(rows(plan(rules, OrganisationKind.PREFECTURE, TOWN, "2", "2020"))
                        .get(0)
                        .itemsNotDue())
                .containsExactly(Item.PER_PARTICIPANT_ADDITION);
    }

    @Test
    void theFlatChargeOfAYearIsMissingBesideWhetherItIsDueWithoutParticipants() {
        BudgetFacts facts = TOWN.withPopulation(1_700_000);

        assertThat(plan(RULES, OrganisationKind.PREFECTURE, facts, "0..2", "2020")
                        .missing())
                .extracting(MissingFact::fact)
                .contains("cost.flat-charge", "cost.flat-charge-without-participants");
        assertThat(plan(RULES, OrganisationKind.PREFECTURE, facts, "0", "2020").missing())
                .extracting(MissingFact::fact)
                .contains("cost.flat-charge-without-participants", "cost.flat-charge");
        assertThat(plan(RULES, OrganisationKind.PREFECTURE, facts, "0", "2019").missing())
                .extracting(MissingFact::fact)
                .contains("cost.flat-charge-without-participants")
                .doesNotContain("cost.flat-charge");
        assertThat(plan(RULES, OrganisationKind.PREFECTURE, facts, "1..2", "2020")
                        .missing())
                .extracting(MissingFact::fact)
                .contains("cost.flat-charge")
                .doesNotContain("cost.flat-charge-without-participants");
    }

    @Test
    void gapsOfDifferentKindsAreEachSaid() {
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, TOWN, "1", "2017..2026");

        assertThat(plan.missing())
                .filteredOn(missing -> missing.fact().equals("cost.membership-fee"))
                .extracting(
                        missing -> missing.code().id(),
                        missing -> missing.arguments().get(1).toString())
                .containsExactly(tuple("gap.before-first", "FY2017"), tuple("gap.after-latest", "FY2020"));
        assertThat(plan.missing())
                .filteredOn(missing -> missing.fact().equals("fiscal.municipality.standard-expenses"))
                .extracting(missing -> missing.code().id())
                .containsExactly("gap.before-first", "gap.between", "gap.after-latest");
    }
}
