package io.github.jetrules.rules.budget;

import static io.github.jetrules.rules.budget.Plans.FEE_AND_INSURANCE;
import static io.github.jetrules.rules.budget.Plans.TOWN;
import static io.github.jetrules.rules.budget.Plans.finding;
import static io.github.jetrules.rules.budget.Plans.has;
import static io.github.jetrules.rules.budget.Plans.plan;
import static io.github.jetrules.rules.budget.Plans.rows;
import static io.github.jetrules.rules.budget.Plans.yen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.fiscal.FiscalFindings;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Expected amounts are typed from the notice, and the sums with them worked out by hand. */
class BudgetRulesTest {

    private static final JetRules RULES = JetRules.standard();
    private static final JetRules CARRIED = RULES.with(EvidencePolicy.carryForward());

    @Test
    void aMunicipalityOfStandardSizeByTheNotice() {
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, TOWN, "0..10", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(plan.assurance()).contains(Assurance.VERIFIED);
        assertThat(rows(plan)).hasSize(11);
        for (BudgetRow row : rows(plan)) {
            long n = row.participants().people();
            assertThat(row.charges()).isEqualTo(yen(n * (92_000 + 25_000)));
            assertThat(row.cost()).isEqualTo(yen(n * (92_000 + 25_000 + 4_000_000)));
            assertThat(row.measure()).isEqualTo(yen(1_204_000 + n * 4_816_000));
            assertThat(row.difference()).isEqualTo(yen(1_204_000 + n * 699_000));
            assertThat(row.measureLessCharges()).isEqualTo(yen(1_204_000 + n * 4_699_000));
        }
        assertThat(rows(plan).get(10).measure()).isEqualTo(yen(49_364_000));
        assertThat(plan.years().get(0).signChange().status()).isEqualTo(SignChange.Status.NONE);
        assertThat(finding(plan, BudgetFindings.SIGN_STAYS).arguments())
                .containsExactly(
                        List.of(FiscalYearRange.of(FiscalYear.of(2019))),
                        Headcount.of(0),
                        Headcount.of(10),
                        Balance.MEASURE_EXCEEDS_COST);
        assertThat(has(plan, BudgetFindings.SIGN_START)).isFalse();
    }

    @Test
    void everyReasonCitesWhatTheStatementAndTheMeasureCite() {
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, TOWN, "1..3", "2019");

        assertThat(plan.findings().stream()
                        .filter(finding -> !finding.citations().isEmpty())
                        .map(finding -> finding.code().rule() + ": "
                                + finding.citations().get(0).at()))
                .containsExactlyInAnyOrder(
                        "cost.membership-fee: ref 1 p. 23 経費 2",
                        "cost.flat-charge: ref 1 p. 23 経費",
                        "cost.accident-insurance: ref 1 p. 23 経費 3",
                        "fiscal.applies: ref 1 p. 23 財政措置",
                        "fiscal.standard-expenses: ref 1 p. 23 財政措置",
                        "fiscal.per-participant-addition: ref 1 p. 23 財政措置",
                        "fiscal.nature: art. 2(1); art. 3(2)",
                        "fiscal.headcount-day: art. 8",
                        "fiscal.money-follows: art. 10(1)-(2)",
                        "fiscal.act: art. 2(1); art. 3(2)",
                        "budget.employment-costs: ref 1 p. 23 経費 1");
        assertThat(finding(plan, BudgetFindings.EMPLOYMENT).arguments()).containsExactly(Yen.of(4_000_000));
    }

    @Test
    void everyLineIsThatOfTheStatementAndOfTheMeasure() {
        BudgetRow row = rows(plan(RULES, OrganisationKind.DESIGNATED_CITY, TOWN, "2", "2019"))
                .get(0);
        assertThat(row.costLines())
                .extracting(Line::item, line -> line.yen().amount())
                .containsExactlyInAnyOrder(
                        tuple(Item.MEMBERSHIP_FEE, 184_000L),
                        tuple(Item.FLAT_CHARGE, 1_200_000L),
                        tuple(Item.ACCIDENT_INSURANCE, 50_000L),
                        tuple(Item.EMPLOYMENT_COSTS, 8_000_000L));
        assertThat(row.measureLines())
                .extracting(Line::item, line -> line.yen().amount())
                .containsExactlyInAnyOrder(
                        tuple(Item.STANDARD_EXPENSES, 1_204_000L), tuple(Item.PER_PARTICIPANT_ADDITION, 9_632_000L));
    }

    @Test
    void aDesignatedCityPaysTheFlatChargeOnceAndWithoutParticipantsNobodyKnows() {
        BudgetPlan plan = plan(RULES, OrganisationKind.DESIGNATED_CITY, TOWN, "0..2", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.UNDETERMINED);
        BudgetRow nobody = rows(plan).get(0);
        assertThat(nobody.charges()).isEmpty();
        assertThat(nobody.cost()).isEmpty();
        assertThat(nobody.measure()).isEqualTo(yen(1_204_000));
        assertThat(nobody.difference()).isEmpty();
        assertThat(rows(plan).get(1).cost()).isEqualTo(yen(1_200_000 + 4_117_000));
        assertThat(rows(plan).get(2).cost()).isEqualTo(yen(1_200_000 + 2 * 4_117_000));
        assertThat(rows(plan).get(2).difference()).isEqualTo(yen(4_000 + 2 * 699_000));
        assertThat(plan.missing())
                .extracting(MissingFact::fact, MissingFact::kind)
                .containsExactly(tuple("cost.flat-charge-without-participants", MissingKind.SOURCE_GAP));
        assertThat(plan.years().get(0).signChange().start()).contains(Headcount.of(1));
        assertThat(finding(plan, BudgetFindings.SIGN_START).arguments())
                .containsExactly(List.of(FiscalYearRange.of(FiscalYear.of(2019))), Headcount.of(0), Headcount.of(1));
    }

    @Test
    void aPrefectureOfStandardSizeIsCoveredUpTo58Participants() {
        BudgetFacts facts = TOWN.withPopulation(1_700_000);
        BudgetPlan plan = plan(RULES, OrganisationKind.PREFECTURE, facts, "1..100", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(plan.assurance()).contains(Assurance.APPROXIMATE);
        // 240,000,000 - 1,200,000 - 58 × 4,117,000 = 14,000
        assertThat(rows(plan).get(57).difference()).isEqualTo(yen(14_000));
        assertThat(rows(plan).get(58).difference()).isEqualTo(yen(-4_103_000));
        SignChange change = plan.years().get(0).signChange();
        assertThat(change.participants()).contains(Headcount.of(59));
        assertThat(change.sign()).contains(Balance.COST_EXCEEDS_MEASURE);
        assertThat(finding(plan, BudgetFindings.FIGURES).arguments())
                .containsExactly(
                        List.of(FiscalYearRange.of(FiscalYear.of(2019))),
                        Assurance.APPROXIMATE,
                        List.of(Item.STANDARD_EXPENSES));
    }

    @Test
    void theSignChangesWhereAParticipantCostsMoreThanIsCounted() {
        // A participant more costs 5,017,000 and counts 4,816,000: 1,204,000 - 201,000 n
        BudgetFacts facts = TOWN.withEmploymentCostsPerParticipant(Yen.of(4_900_000));
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, facts, "0..10", "2019");

        assertThat(rows(plan).get(5).difference()).isEqualTo(yen(199_000));
        assertThat(rows(plan).get(6).difference()).isEqualTo(yen(-2_000));
        assertThat(plan.years().get(0).signChange().participants()).contains(Headcount.of(6));
        assertThat(plan.explain(Locale.ENGLISH))
                .contains("In FY2019, at a head count of 0 the amount counted exceeds the cost. The smallest head count"
                        + " at which this differs is 6, where the cost exceeds the amount counted.");
        assertThat(plan.explain(Locale.JAPANESE))
                .contains("令和元年度は、参加者0人では措置額が経費を上回る。これと異なる最小の参加者数は6人であり、この場合は経費が措置額を上回る。");
    }

    @Test
    void whatIsEqualHasASignOfItsOwn() {
        // 1,204,000 + 4 × (4,816,000 - 117,000 - 5,000,000) = 0
        BudgetFacts facts = TOWN.withEmploymentCostsPerParticipant(Yen.of(5_000_000));
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, facts, "0..10", "2019");

        assertThat(rows(plan).get(4).difference()).isEqualTo(yen(0));
        assertThat(plan.years().get(0).signChange().participants()).contains(Headcount.of(4));
        assertThat(plan.years().get(0).signChange().sign()).contains(Balance.EQUAL);
    }

    @Test
    void oneHeadCountHasOneSign() {
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, TOWN, "3", "2019");

        assertThat(has(plan, BudgetFindings.SIGN_OF_ONE)).isTrue();
        assertThat(has(plan, BudgetFindings.SIGN_STAYS)).isFalse();
    }

    @Test
    void aPrivateSchoolHasCostsAndNoMeasureWhichIsNot0Yen() {
        BudgetPlan plan = plan(RULES, OrganisationKind.PRIVATE_SCHOOL, TOWN, "0..2", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(rows(plan).get(2).cost()).isEqualTo(yen(8_234_000));
        assertThat(rows(plan))
                .allMatch(row -> row.measure().isEmpty()
                        && row.difference().isEmpty()
                        && row.measureLines().isEmpty());
        assertThat(has(plan, FiscalFindings.NOT_APPLICABLE)).isTrue();
        assertThat(has(plan, BudgetFindings.DIFFERENCE)).isFalse();
        assertThat(has(plan, BudgetFindings.SIGN_OPEN)).isFalse();
    }

    @Test
    void carriedFiguresAreSaidYearByYear() {
        BudgetPlan plan = plan(CARRIED, OrganisationKind.MUNICIPALITY, TOWN, "0..3", "2019..2021");

        assertThat(plan.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(plan.assurance()).contains(Assurance.CARRIED_FORWARD);
        assertThat(plan.years())
                .extracting(year -> year.assurance().orElseThrow())
                .containsExactly(Assurance.VERIFIED, Assurance.CARRIED_FORWARD, Assurance.CARRIED_FORWARD);
        assertThat(plan.years())
                .extracting(year -> year.rows().get(3).difference())
                .containsOnly(yen(3_301_000));
        assertThat(finding(plan, BudgetFindings.FIGURES).arguments())
                .containsExactly(
                        List.of(FiscalYearRange.ofInclusive(2020, 2021)),
                        Assurance.CARRIED_FORWARD,
                        List.of(
                                Item.MEMBERSHIP_FEE,
                                Item.ACCIDENT_INSURANCE,
                                Item.STANDARD_EXPENSES,
                                Item.PER_PARTICIPANT_ADDITION));
        assertThat(has(plan, BudgetFindings.POPULATION)).isTrue();
    }

    @Test
    void anOverlayIsAWhatIfForItsYear() {
        Overlay plan95 = Overlays.of(
                "what-if",
                CostParameters.MEMBERSHIP_FEE.overlay(FiscalYear.of(2020).span(), Yen.of(95_000), "line 1"));
        BudgetPlan plan = plan(CARRIED.with(plan95), OrganisationKind.MUNICIPALITY, TOWN, "3", "2019..2020");

        assertThat(plan.years().get(0).rows().get(0).cost()).isEqualTo(yen(3 * 4_117_000));
        assertThat(plan.years().get(1).rows().get(0).cost()).isEqualTo(yen(3 * 4_120_000));
        assertThat(plan.years().get(1).assurance()).contains(Assurance.OVERRIDDEN);
        String text = plan.explain(Locale.ENGLISH);
        assertThat(text)
                .contains(
                        "The JET Programme membership fee is 92,000 yen per participant (the notice says nothing about parts of a year). This is for FY2019.")
                .contains(
                        "The JET Programme membership fee is 95,000 yen per participant (the notice says nothing about parts of a year). This is for FY2020.")
                .contains("The premium of the JET accident insurance is 25,000 yen per participant.\n")
                .contains("In FY2020, these amounts are from an overlay: Membership fee.");
        assertThat(plan.explain(Locale.JAPANESE))
                .contains("JETプログラム会費は、参加者1人あたり95,000円である（年度途中の来日、離任等の取扱いは、通知に記載がない。）。以上は令和2年度の算定に係るものである。");
    }

    @Test
    void noMoneyFollowsForABodyThatReceivesNone() {
        BudgetFacts facts = TOWN.withReceivesAllocation(false);
        BudgetPlan plan = plan(RULES, OrganisationKind.MUNICIPALITY, facts, "3", "2019");

        assertThat(plan.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(has(plan, FiscalFindings.NO_MONEY)).isTrue();
    }

    @Test
    void employmentCostsHaveALimitOnBothSides() {
        Yen most = Yen.of(10_000_000_000L);
        BudgetPlan plan = plan(
                RULES, OrganisationKind.MUNICIPALITY, TOWN.withEmploymentCostsPerParticipant(most), "100000", "2019");
        assertThat(rows(plan).get(0).cost()).isEqualTo(yen(100_000 * (10_000_000_000L + FEE_AND_INSURANCE)));
        assertThatThrownBy(() -> TOWN.withEmploymentCostsPerParticipant(Yen.of(10_000_000_001L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("employment costs per participant 10000000001 is out of range; accepted: 0 to 10000000000");
        assertThatThrownBy(() -> TOWN.withEmploymentCostsPerParticipant(Yen.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("employment costs per participant -1 is out of range; accepted: 0 to 10000000000");
    }
}
