package io.github.jetrules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.ParameterFindings;
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

class CostRulesTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);
    private static final long FEE_AND_INSURANCE = 92_000 + 25_000;

    private static Optional<Yen> chargesWithoutParticipants(OrganisationKind kind) {
        return JetRules.standard()
                .costs()
                .statement(ContractingOrganisation.of(kind), CostFacts.participants(0), FY2019)
                .charges();
    }

    /** The notice, which names these costs, is of FY2019. */
    @ParameterizedTest
    @CsvSource({
        "1990, 4000000, said",
        "2018, 4000000, said",
        "2019, 4000000, supplied",
        "2018, , not-said",
        "2019, , open"
    })
    void howEmploymentCostsAreBorneIsSaidFromTheYearOfTheNoticeOn(FiscalYear year, Long yen, String variant) {
        CostFacts facts = CostFacts.participants(1)
                .withEmploymentCosts(yen == null ? Fact.notSupplied() : Fact.known(Yen.of(yen)));
        CostStatement answer = JetRules.standard()
                .costs()
                .statement(ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts, year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("cost.employment-costs"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code().variant()).isEqualTo(variant);
                    assertThat(finding.citations().isEmpty()).isEqualTo(year.year() < 2019);
                });
        assertThat(answer.explain(Locale.ENGLISH).contains("borne as incurred")).isEqualTo(year.year() >= 2019);
        assertThat(answer.explain(Locale.JAPANESE).contains("所要額を負担する")).isEqualTo(year.year() >= 2019);
    }

    /** What Tottori Prefecture counts among the costs of a school (S83). */
    @ParameterizedTest
    @CsvSource({"2016, false", "2017, true", "2019, true"})
    void aPrivateSchoolIsToldWhatElseAPrefectureCountsAmongItsCosts(FiscalYear year, boolean told) {
        CostStatement answer = JetRules.standard()
                .costs()
                .statement(ContractingOrganisation.of(OrganisationKind.PRIVATE_SCHOOL), CostFacts.none(), year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(CostFindings.SCHOOL_PAYS))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .containsExactlyElementsOf(told ? List.of("S83") : List.of());
        assertThat(answer.explain(Locale.ENGLISH).contains("mid-year training")).isEqualTo(told);
        assertThat(answer.explain(Locale.JAPANESE).contains("中間研修")).isEqualTo(told);
    }

    /** The notice (FY2019) prints the flat charge beside the amounts per head and does not speak of years without any. */
    @ParameterizedTest
    @CsvSource({"1990, not-due-inferred", "2018, not-due-inferred", "2019, not-due", "2020, not-due"})
    void thatNoOtherBodyBoreTheFlatChargeBeforeTheNoticeIsSaidToBeInferred(FiscalYear year, String variant) {
        CostStatement answer = JetRules.standard()
                .costs()
                .statement(ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), CostFacts.participants(3), year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("cost.flat-charge"))
                .extracting(finding -> finding.code().variant())
                .containsExactly(variant);
    }

    @Test
    void thatTheNoticeIsSilentOnYearsWithoutParticipantsQuotesIt() {
        CostStatement answer = JetRules.standard()
                .costs()
                .statement(ContractingOrganisation.of(OrganisationKind.PREFECTURE), CostFacts.participants(0), FY2019);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(CostFindings.FLAT_WITHOUT_PARTICIPANTS))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.quote().orElseThrow())
                .containsExactly("都道府県・政令指定都市は別途１団体あたり120万円負担");
        assertThat(answer.missing())
                .filteredOn(missing -> missing.fact().equals("cost.flat-charge-without-participants"))
                .flatExtracting(MissingFact::citations)
                .hasSize(1);
    }

    /** Whether a prefecture without participants pays the flat charge, no source says. */
    @Test
    void chargesOfZeroAreNoUnknownCharges() {
        assertThat(chargesWithoutParticipants(OrganisationKind.MUNICIPALITY)).contains(Yen.ZERO);
        assertThat(chargesWithoutParticipants(OrganisationKind.PREFECTURE)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "cost.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            OrganisationKind organisation,
            String participants,
            String employmentCosts,
            FiscalYear fiscalYear,
            String carryForward,
            Outcome outcome,
            Long chargesYen,
            Long amountYen,
            String lines,
            String missing,
            String assurances,
            String source,
            String locator) {
        CostFacts facts = new CostFacts(
                Cases.fact(participants, people -> Headcount.of(Integer.parseInt(people))),
                Cases.fact(employmentCosts, Yen::parse));
        CostStatement answer = Cases.rules(carryForward)
                .costs()
                .statement(ContractingOrganisation.of(organisation), facts, fiscalYear);
        Cases.check(answer, outcome, missing, assurances, source, locator);
        assertThat(answer.charges()).isEqualTo(Optional.ofNullable(chargesYen).map(Yen::of));
        assertThat(amount(answer)).isEqualTo(Optional.ofNullable(amountYen).map(Yen::of));
        assertThat(answer.details().containsKey("amountYen")).isEqualTo(amountYen != null);
        assertThat(Cases.lines(answer.lines())).containsExactlyElementsOf(Cases.list(lines));
    }

    /** The notice names the bodies of the flat charge for FY2019; later that is presumed, earlier inferred. */
    @ParameterizedTest
    @CsvSource({"1987, ESTIMATED", "2018, ESTIMATED", "2019, VERIFIED", "2020, PRESUMED"})
    void thatTheFlatChargeIsNotDueCitesTheNoticeInEveryYear(FiscalYear year, Assurance level) {
        CostStatement answer = statement(OrganisationKind.MUNICIPALITY, CostFacts.participants(3), year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.rule().equals("cost.flat-charge"))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id() + " " + citation.at())
                .containsExactly("NOTICE ref 1 p. 23 経費");
        assertThat(answer.assurances()).containsExactly(level);
    }

    /** The programme began in 1987: of the years before nothing is inferred from the notice. */
    @Test
    void whoBearsTheFlatChargeIsOpenBeforeTheProgramme() {
        CostStatement answer = statement(OrganisationKind.MUNICIPALITY, CostFacts.participants(3), FiscalYear.of(1986));
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("cost.flat-charge-bodies");
        assertThat(answer.findings())
                .extracting(Finding::code)
                .contains(CostFindings.FLAT_UNKNOWN)
                .doesNotContain(CostFindings.FLAT_NOT_DUE_INFERRED);
        assertThat(answer.assurances()).isEmpty();
    }

    @Test
    void thatTheFlatChargeIsNotDueIsOpenWhereInferencesAreRefused() {
        CostStatement answer = JetRules.standard()
                .with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.ESTIMATED)))
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.participants(3),
                        FiscalYear.of(2018));
        assertThat(answer.missing()).extracting(MissingFact::fact).contains("cost.flat-charge-bodies");
        assertThat(answer.findings()).extracting(Finding::code).contains(CostFindings.FLAT_UNKNOWN);
        assertThat(answer.charges()).isEmpty();
    }

    @Test
    void aGapIsAskedOfClairAndAFactOfTheCaller() {
        CostStatement answer = statement(OrganisationKind.MUNICIPALITY, CostFacts.none(), FiscalYear.of(2020));
        assertThat(answer.missing())
                .extracting(MissingFact::askOf)
                .containsExactly(AskOf.CLAIR, AskOf.CLAIR, AskOf.CALLER);
    }

    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY, cost.membership-fee, true",
        "MUNICIPALITY, cost.accident-insurance, true",
        "MUNICIPALITY, cost.flat-charge, false",
        "PREFECTURE, cost.flat-charge, true"
    })
    void theNumberOfParticipantsIsAskedForWhereOneChargeIsKnown(OrganisationKind kind, String known, boolean asked) {
        FiscalYear year = FiscalYear.of(2020);
        Overlay fee = Overlays.of(
                "fee",
                OverlayValue.builder()
                        .parameter(known)
                        .span(year.span())
                        .value("1000")
                        .at("line 1")
                        .build());
        CostStatement answer = JetRules.standard()
                .with(fee)
                .costs()
                .statement(ContractingOrganisation.of(kind), CostFacts.none(), year);
        assertThat(answer.missing().stream().map(MissingFact::fact).anyMatch("participants"::equals))
                .isEqualTo(asked);
    }

    @Test
    void theNextQuestionIsOneThatCanBeAsked() {
        Fact<Headcount> asked = Fact.askedWithoutAnswer();
        CostStatement open =
                statement(OrganisationKind.MUNICIPALITY, CostFacts.none().withParticipants(asked), FY2019);
        assertThat(open.nextQuestion().map(MissingFact::fact)).contains("employmentCosts");
        CostStatement onlyGaps = statement(
                OrganisationKind.MUNICIPALITY,
                CostFacts.participants(3).withEmploymentCosts(Yen.ZERO),
                FiscalYear.of(2020));
        assertThat(onlyGaps.nextQuestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019, 0", "2020, 2", "2024, 2"})
    void aFigureOfAnEarlierYearNamesThatYear(FiscalYear year, int carried) {
        CostStatement answer = JetRules.standard()
                .with(EvidencePolicy.carryForward())
                .costs()
                .statement(ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), CostFacts.participants(3), year);
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(ParameterFindings.CARRIED_FORWARD))
                .hasSize(carried)
                .allMatch(finding -> finding.arguments().contains(FY2019))
                .allMatch(finding -> finding.citations().get(0).source().id().equals("NOTICE"));
    }

    /** Whether a body without participants owes the flat charge is not said, so their number may leave it open. */
    @Test
    void withoutParticipantsNothingIsSureToDecideWhereAFlatChargeDependsOnThem() {
        CostFacts participants = CostFacts.participants(3);

        assertThat(statement(OrganisationKind.MUNICIPALITY, CostFacts.none(), FY2019)
                        .decidingSets())
                .containsExactly(Set.of("participants", "employmentCosts"));
        assertThat(statement(OrganisationKind.PREFECTURE, CostFacts.none(), FY2019)
                        .decidingSets())
                .isEmpty();
        assertThat(statement(OrganisationKind.PREFECTURE, participants, FY2019).decidingSets())
                .containsExactly(Set.of("employmentCosts"));
    }

    @Test
    void employmentCostsHaveALimitOnBothSides() {
        CostFacts facts = CostFacts.participants(1);
        Yen most = Yen.of(1_000_000_000_000_000L);
        assertThat(facts.withEmploymentCosts(most).employmentCosts().value()).contains(most);
        assertThatThrownBy(() -> facts.withEmploymentCosts(Yen.of(1_000_000_000_000_001L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("employment costs 1000000000000001 is out of range; accepted: 0 to 1000000000000000");
        assertThatThrownBy(() -> facts.withEmploymentCosts(Yen.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("employment costs -1 is out of range; accepted: 0 to 1000000000000000");
    }

    @Property
    @Domain(Questions.class)
    void theAmountIsTheSumOfTheLinesAndOfChargesAndEmploymentCosts(
            @ForAll CostQuestion question, @ForAll JetRules rules) {
        CostStatement answer = rules.costs().statement(question);
        amount(answer).ifPresent(amount -> {
            assertThat(answer.lines().stream()
                            .mapToLong(line -> line.yen().amount())
                            .sum())
                    .isEqualTo(amount.amount());
            Yen employment = Line.total(answer.lines().stream()
                    .filter(line -> line.item() == Item.EMPLOYMENT_COSTS)
                    .toList());
            question.facts()
                    .employmentCosts()
                    .value()
                    .ifPresent(supplied -> assertThat(employment).isEqualTo(supplied));
            assertThat(answer.charges().orElseThrow().plus(employment)).isEqualTo(amount);
        });
    }

    @Property
    @Domain(Questions.class)
    void theChargesAreTheSumOfTheirLines(@ForAll CostQuestion question, @ForAll JetRules rules) {
        CostStatement answer = rules.costs().statement(question);
        answer.charges()
                .ifPresent(charges -> assertThat(answer.lines().stream()
                                .filter(line -> line.item() != Item.EMPLOYMENT_COSTS)
                                .mapToLong(line -> line.yen().amount())
                                .sum())
                        .isEqualTo(charges.amount()));
    }

    @Property
    @Domain(Questions.class)
    void oneMoreParticipantCostsFeeAndInsurance(
            @ForAll ContractingOrganisation organisation, @ForAll Headcount participants) {
        Assume.that(participants.people() >= 1 && participants.people() < Headcount.MAX);
        CostFacts facts = CostFacts.participants(participants.people()).withEmploymentCosts(Yen.ZERO);
        CostFacts oneMore = facts.withParticipants(Fact.known(Headcount.of(participants.people() + 1)));
        long now = amount(statement(organisation.kind(), facts, FY2019))
                .orElseThrow()
                .amount();
        long then = amount(statement(organisation.kind(), oneMore, FY2019))
                .orElseThrow()
                .amount();
        assertThat(then - now).isEqualTo(FEE_AND_INSURANCE);
    }

    /** What private schools pay is verified for FY2017 to FY2019 (S83); that they bear no flat charge is inferred before. */
    @ParameterizedTest
    @CsvSource({"2016, ESTIMATED", "2017, VERIFIED ESTIMATED", "2019, VERIFIED", "2020, PRESUMED"})
    void whatPrivateSchoolsPayHasItsLevel(int year, String levels) {
        CostStatement answer =
                statement(OrganisationKind.PRIVATE_SCHOOL, CostFacts.participants(2), FiscalYear.of(year));
        assertThat(answer.assurances()).extracting(Assurance::name).containsExactly(levels.split(" "));
    }

    @Property
    @Domain(Questions.class)
    void everyLineIsAQuantityTimesAUnitOrAnAmountForAllOfThem(@ForAll CostQuestion question, @ForAll JetRules rules) {
        for (Line line : rules.costs().statement(question).lines()) {
            if (line.item() == Item.EMPLOYMENT_COSTS
                    && !question.facts().roster().isKnown()) {
                assertThat(line.quantity()).isEmpty();
                assertThat(line.unitAmount()).isEmpty();
                assertThat(line.yen())
                        .isEqualTo(question.facts().employmentCosts().orNull());
                continue;
            }
            long unit = line.unitAmount().orElseThrow().amount();
            assertThat(unit * line.quantity().orElseThrow())
                    .isEqualTo(line.yen().amount());
        }
    }

    @Property
    @Domain(Questions.class)
    void everythingGoesByTheFirstOfApril(@ForAll CostQuestion question, @ForAll JetRules rules) {
        CostStatement answer = rules.costs().statement(question);
        assertThat(answer.basis().date()).isEqualTo(question.fiscalYear().firstDay());
        assertThat(answer.basis().dateName()).isEqualTo(DateName.FIRST_DAY_OF_FISCAL_YEAR);
        assertThat(answer.question()).isEqualTo(question);
    }

    private static CostStatement statement(OrganisationKind kind, CostFacts facts, FiscalYear year) {
        return JetRules.standard().costs().statement(ContractingOrganisation.of(kind), facts, year);
    }

    private static Optional<Yen> amount(CostStatement answer) {
        return answer.match(assessed -> Optional.of(assessed.amount()), undetermined -> Optional.empty());
    }
}
