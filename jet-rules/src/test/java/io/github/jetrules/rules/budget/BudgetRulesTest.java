package io.github.jetrules.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.fiscal.FiscalFindings;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected amounts are typed from the notice, and the sums with them worked out by hand. */
class BudgetRulesTest {

    private static final JetRules RULES = JetRules.standard();
    private static final JetRules CARRIED = RULES.with(EvidencePolicy.carryForward());
    private static final long FEE_AND_INSURANCE = 92_000 + 25_000;
    private static final BudgetFacts TOWN =
            BudgetFacts.none().withPopulation(100_000).withEmploymentCostsPerParticipant(Yen.of(4_000_000));

    private static BudgetPlan plan(
            JetRules rules, OrganisationKind kind, BudgetFacts facts, String participants, String fiscalYears) {
        return rules.budget()
                .plan(
                        ContractingOrganisation.of(kind),
                        facts,
                        HeadcountRange.parse(participants),
                        FiscalYearRange.parse(fiscalYears));
    }

    private static List<BudgetRow> rows(BudgetPlan plan) {
        return plan.years().get(0).rows();
    }

    private static Optional<Yen> yen(long amount) {
        return Optional.of(Yen.of(amount));
    }

    private static Finding finding(BudgetPlan plan, FindingCode code) {
        return plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code.key()));
    }

    private static boolean has(BudgetPlan plan, FindingCode code) {
        return plan.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }

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
        Overlay plan95 = Overlay.builder()
                .id("what-if")
                .title(BilingualText.of("試算", "What if"))
                .addValues(CostParameters.MEMBERSHIP_FEE.overlay(
                        FiscalYear.of(2020).span(), Yen.of(95_000), "line 1"))
                .build();
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

    @Property(tries = 300)
    @Domain(Questions.class)
    void everyRowIsWhatTheStatementAndTheMeasureSay(@ForAll BudgetQuestion question, @ForAll JetRules rules) {
        BudgetPlan plan = rules.budget().plan(question);
        Set<Tuple> missing = new HashSet<>();
        assertThat(plan.years())
                .extracting(BudgetYear::fiscalYear)
                .isEqualTo(question.fiscalYears().years());
        for (BudgetYear year : plan.years()) {
            assertThat(year.rows())
                    .extracting(BudgetRow::participants)
                    .isEqualTo(question.participants().headcounts());
            for (BudgetRow row : year.rows()) {
                int n = row.participants().people();
                BudgetFacts facts = question.facts();
                CostStatement cost = rules.costs()
                        .statement(
                                question.organisation(),
                                CostFacts.participants(n)
                                        .withEmploymentCosts(facts.employmentCostsPerParticipant()
                                                .map(unit -> Yen.of(unit.amount() * n))),
                                year.fiscalYear());
                FiscalMeasure measure = rules.fiscal()
                        .measure(
                                question.organisation(),
                                MeasureFacts.participants(n)
                                        .withPopulation(facts.population())
                                        .withReceivesAllocation(facts.receivesAllocation()),
                                year.fiscalYear());
                assertThat(row.costLines()).isEqualTo(cost.lines());
                assertThat(row.charges()).isEqualTo(cost.charges());
                assertThat(row.cost())
                        .isEqualTo(Optional.ofNullable(cost.details().get("amountYen")));
                assertThat(row.measure())
                        .isEqualTo(Optional.ofNullable(measure.details().get("amountYen")));
                assertThat(row.difference().isPresent())
                        .isEqualTo(row.cost().isPresent() && row.measure().isPresent());
                row.difference()
                        .ifPresent(difference -> assertThat(difference.amount())
                                .isEqualTo(row.measure().orElseThrow().amount()
                                        - row.cost().orElseThrow().amount()));
                assertThat(plan.assurances()).containsAll(cost.assurances()).containsAll(measure.assurances());
                assertThat(row.assurances())
                        .isEqualTo(cost.explanation()
                                .assurances()
                                .plus(measure.explanation().assurances()));
                cost.missing().forEach(fact -> missing.add(asked(fact)));
                measure.missing().forEach(fact -> missing.add(asked(fact)));
            }
        }
        assertThat(plan.missing())
                .extracting(MissingFact::fact, MissingFact::code)
                .containsExactlyInAnyOrderElementsOf(missing);
    }

    /** A budget asks for the employment costs of one participant, and for all else as statement and measure do. */
    private static Tuple asked(MissingFact fact) {
        return fact.fact().equals("employmentCosts")
                ? tuple("employmentCostsPerParticipant", BudgetFindings.ASK_EMPLOYMENT_COSTS)
                : tuple(fact.fact(), fact.code());
    }

    /** Known to be nothing, not unknown: the flat charge of a town, and the addition of a prefecture. */
    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, 2019, FLAT_CHARGE",
        "PREFECTURE, 2019, PER_PARTICIPANT_ADDITION",
        "PREFECTURE, 2020, ",
        "MUNICIPALITY, 1986, "
    })
    void whatIsNothingIsSaidByItem(OrganisationKind kind, String year, Item nothing) {
        assertThat(plan(RULES, kind, TOWN, "2", year)
                        .years()
                        .get(0)
                        .rows()
                        .get(0)
                        .nothing())
                .isEqualTo(nothing == null ? Set.of() : Set.of(nothing));
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

    @Property(tries = 300)
    @Domain(Questions.class)
    void theAnswerIsDefiniteIfAndOnlyIfEveryAmountIsKnown(@ForAll BudgetQuestion question, @ForAll JetRules rules) {
        BudgetPlan plan = rules.budget().plan(question);
        List<BudgetRow> rows =
                plan.years().stream().flatMap(year -> year.rows().stream()).toList();
        boolean costs = rows.stream().allMatch(row -> row.cost().isPresent());
        boolean measures = rows.stream().allMatch(row -> row.measure().isPresent());
        boolean school = question.organisation().kind() == OrganisationKind.PRIVATE_SCHOOL;
        Outcome expected =
                school && costs ? Outcome.NOT_APPLICABLE : costs && measures ? Outcome.ASSESSED : Outcome.UNDETERMINED;
        assertThat(plan.outcome()).isEqualTo(expected);
        assertThat(plan.basis().date()).isEqualTo(question.fiscalYears().first().firstDay());
        assertThat(plan.basis().dateName())
                .isEqualTo(
                        plan.years().size() == 1
                                ? DateName.FIRST_DAY_OF_FISCAL_YEAR
                                : DateName.FIRST_DAY_OF_FIRST_FISCAL_YEAR);
    }

    @Property(tries = 300)
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void oneMoreParticipantCostsAndCountsTheSameEveryTime(
            @ForAll OrganisationKind kind,
            @ForAll @IntRange(min = 1, max = 99_000) int first,
            @ForAll @IntRange(max = 10_000_000) int employment) {
        BudgetFacts facts = TOWN.withEmploymentCostsPerParticipant(Yen.of(employment));
        List<BudgetRow> rows = rows(plan(RULES, kind, facts, first + ".." + (first + 20), "2019"));
        long addition = kind == OrganisationKind.PREFECTURE ? 0 : 4_816_000;
        for (int i = 1; i < rows.size(); i++) {
            assertThat(grown(rows.get(i).cost(), rows.get(i - 1).cost()))
                    .isEqualTo(Optional.of(FEE_AND_INSURANCE + employment));
            if (kind.isLocalPublicBody()) {
                assertThat(grown(rows.get(i).measure(), rows.get(i - 1).measure()))
                        .isEqualTo(Optional.of(addition));
            } else {
                assertThat(rows.get(i).measure()).isEmpty();
            }
        }
    }

    private static Optional<Long> grown(Optional<Yen> now, Optional<Yen> before) {
        return now.flatMap(yen -> before.map(earlier -> yen.amount() - earlier.amount()));
    }
}
