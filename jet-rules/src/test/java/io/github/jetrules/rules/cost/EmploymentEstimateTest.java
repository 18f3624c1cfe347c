package io.github.jetrules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.fixture.Bodies;
import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Rosters;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.remuneration.Remuneration;
import io.github.jetrules.rules.remuneration.RemunerationParameters;
import io.github.jetrules.rules.remuneration.RemunerationStatement;
import io.github.jetrules.rules.remuneration.TaxBasis;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentEstimateTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);
    private static final long FLAT_CHARGE = 1_200_000;

    /** Fees of earlier years, so that rosters of those years have whole statements. */
    private static final Overlay EARLIER_FEES = Overlays.of(
            "earlier-fees",
            CostParameters.MEMBERSHIP_FEE.overlay(FiscalYear.of(2012).span(), Yen.of(90_000), "line 1"),
            CostParameters.ACCIDENT_INSURANCE.overlay(FiscalYear.of(2012).span(), Yen.of(20_000), "line 2"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = Cases.ROOT + "roster.csv", numLinesToSkip = 1)
    void goldenCases(
            String sentence,
            OrganisationKind organisation,
            String roster,
            FiscalYear fiscalYear,
            String carryForward,
            Outcome outcome,
            Long amountYen,
            String lines,
            String missing,
            String assurances,
            String source) {
        CostStatement answer = Cases.rules(carryForward)
                .costs()
                .statement(ContractingOrganisation.of(organisation), facts(roster), fiscalYear);
        Cases.check(answer, outcome, missing, assurances, source, null);
        assertThat(answer.details().get("amountYen")).isEqualTo(amountYen == null ? null : Yen.of(amountYen));
        assertThat(Cases.lines(answer.lines())).containsExactlyElementsOf(Cases.list(lines));
    }

    private static CostFacts facts(String roster) {
        return CostFacts.estimatedFrom(new Roster(
                Arrays.stream(roster.split(" ")).map(RosterGroup::parse).toList()));
    }

    private static CostStatement statement(OrganisationKind kind, Roster roster) {
        return JetRules.standard()
                .costs()
                .statement(ContractingOrganisation.of(kind), CostFacts.estimatedFrom(roster), FY2019);
    }

    private static List<String> variants(CostStatement answer) {
        return answer.findings().stream()
                .map(Finding::code)
                .filter(code -> code.rule().equals("cost.employment-costs")
                        || code.rule().startsWith("cost.estimated-"))
                .map(FindingCode::variant)
                .toList();
    }

    @Test
    void eachGroupHasALineWithQuantityUnitAmountCitationAndAssurance() {
        CostStatement answer = statement(
                OrganisationKind.MUNICIPALITY,
                facts("ALT,2018-07-29,2,3").roster().value().orElseThrow());
        Line line = answer.lines().get(2);
        assertThat(line.quantity()).contains(3);
        assertThat(line.unitAmount()).contains(Yen.of(3_600_000));
        assertThat(line.yen()).isEqualTo(Yen.of(10_800_000));
        assertThat(line.citations())
                .extracting(Citation::source)
                .extracting(source -> source.id())
                .containsExactly("S23b");
        assertThat(line.assurances().levels())
                .containsExactly(Assurance.PRESUMED, Assurance.APPROXIMATE, Assurance.ESTIMATED);
        assertThat(line.details().keySet())
                .containsExactly(
                        "item",
                        "yen",
                        "quantity",
                        "unitYen",
                        "role",
                        "arrival",
                        "year",
                        "assurance",
                        "assurances",
                        "citations");
    }

    @Test
    void whatIsLeftOutAndThatNoPartOfAYearIsTakenIsSaid() {
        CostStatement answer = statement(
                OrganisationKind.MUNICIPALITY,
                facts("ALT,2018-07-29,2,1 ALT,2019-03-31,1,1").roster().value().orElseThrow());
        assertThat(variants(answer)).containsExactly("pay", "part-years", "pay", "estimated");
        assertThat(answer.explain(Locale.ENGLISH))
                .contains("Social insurance, travel and the like are left out.")
                .contains("year 2 of the appointment does not lie wholly in FY2019")
                .doesNotContain("year 1 of the appointment does not lie wholly");
        assertThat(answer.explain(Locale.JAPANESE)).contains("社会保険料、交通費等を含まない。");
        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(CostFindings.ESTIMATED_WITHOUT_REST))
                .flatExtracting(Finding::citations)
                .extracting(Citation::at)
                .containsExactly("ref 1 p. 23 経費 1");
    }

    /** The pay of those who arrive from April 2025 on was not seen, and a sixth year has none. */
    @ParameterizedTest
    @CsvSource({"'ALT,2025-08-03,1,2', 2025, 2025-08-03, 1", "'ALT,2013-08-04,6,2', 2019, 2013-08-04, 6"})
    void aGroupWhosePayIsNotKnownIsNamed(String group, FiscalYear fiscalYear, LocalDate arrival, int year) {
        CostStatement answer = JetRules.standard()
                .costs()
                .statement(ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts(group), fiscalYear);

        assertThat(answer.findings())
                .filteredOn(finding -> finding.code().equals(CostFindings.PAY_UNKNOWN))
                .flatExtracting(Finding::arguments)
                .containsExactly(Headcount.of(2), Role.ALT, arrival, year);
    }

    @Test
    void whatHoldsForTwoGroupsIsSaidOnce() {
        CostStatement answer = statement(
                OrganisationKind.MUNICIPALITY,
                facts("ALT,2018-07-29,2,1 CIR,2018-07-29,2,1").roster().value().orElseThrow());

        assertThat(variants(answer)).containsExactly("pay", "part-years", "pay", "estimated");
    }

    @ParameterizedTest
    @CsvSource({
        "'ALT,2018-04-10,2,1', true",
        "'ALT,2018-04-10,1,1', true",
        "'ALT,2018-04-01,2,1', true",
        "'ALT,2018-04-30,2,1', true",
        "'ALT,2018-05-01,2,1', false"
    })
    void whichPayAnAprilArrivalGetsInAShortReappointmentIsOpen(String group, boolean said) {
        CostStatement answer = statement(
                OrganisationKind.MUNICIPALITY, facts(group).roster().value().orElseThrow());

        assertThat(answer.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(answer.findings().stream()
                        .filter(finding -> finding.code().equals(CostFindings.APRIL_REAPPOINTMENT)))
                .hasSize(said ? 1 : 0)
                .allMatch(finding -> finding.status() == FindingStatus.UNKNOWN);
    }

    @Test
    void eachGroupWhosePayBeforeTaxIsNotKnownIsAskedFor() {
        CostStatement answer = statement(
                OrganisationKind.MUNICIPALITY,
                facts("ALT,2013-08-04,6,1 ALT,2012-08-05,7,2 CIR,2012-08-05,7,1 CIR,2011-07-31,8,1")
                        .roster()
                        .value()
                        .orElseThrow());

        assertThat(answer.missing())
                .extracting(MissingFact::fact, MissingFact::arguments)
                .containsExactlyInAnyOrder(
                        tuple("cost.employment-costs", List.of(LocalDate.of(2013, 8, 4), 6)),
                        tuple("cost.employment-costs", List.of(LocalDate.of(2012, 8, 5), 7)),
                        tuple("cost.employment-costs", List.of(LocalDate.of(2011, 7, 31), 8)));
    }

    @Test
    void nothingIsEstimatedUnlessARosterAsksForIt() {
        CostStatement answer = JetRules.standard()
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), CostFacts.participants(3), FY2019);
        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.assurances()).doesNotContain(Assurance.ESTIMATED);
        assertThat(variants(answer)).containsExactly("open");
    }

    @Test
    void payAfterTaxIsNoEmploymentCost() {
        CostStatement answer = JetRules.standard()
                .with(EARLIER_FEES)
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        facts("ALT,2012-03-30,1,2 ALT,2012-07-29,1,1"),
                        FiscalYear.of(2012));
        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(answer.charges()).contains(Yen.of(3 * 110_000));
        assertThat(Cases.lines(answer.lines()))
                .endsWith("employment-costs=3360000")
                .hasSize(3);
        assertThat(answer.missing())
                .extracting(MissingFact::fact, MissingFact::kind)
                .containsExactly(tuple("cost.employment-costs", MissingKind.SOURCE_GAP));
        assertThat(variants(answer)).containsExactly("after-tax", "pay", "part-years", "estimated");
        assertThat(answer.explain(Locale.ENGLISH)).contains("so this is no employment cost and is not added");
    }

    @Test
    void anOverlayForThePayIsUsed() {
        Overlay raise = Overlays.of(
                "raise",
                RemunerationParameters.FIRST_YEAR.overlay(
                        FY2019.span(), Remuneration.gross(Yen.of(4_000_000)), "line 1"));
        CostStatement answer = JetRules.standard()
                .with(raise)
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts("ALT,2019-07-28,1,2"), FY2019);
        assertThat(Cases.lines(answer.lines())).endsWith("employment-costs=8000000");
        assertThat(answer.assurances()).contains(Assurance.OVERRIDDEN, Assurance.ESTIMATED);
    }

    @Test
    void aPolicyThatRefusesEstimatesGetsNone() {
        CostStatement answer = JetRules.standard()
                .with(EvidencePolicy.refusingOnly(Set.of(Assurance.ESTIMATED)))
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts("ALT,2019-07-28,1,2"), FY2019);
        assertThat(answer.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(Cases.lines(answer.lines())).containsExactly("membership-fee=184000", "accident-insurance=50000");
        assertThat(variants(answer)).containsExactly("estimate-refused");
        assertThat(answer.assurances()).containsExactly(Assurance.VERIFIED);
    }

    @Provide
    Arbitrary<Roster> rosters() {
        return Rosters.of(2019);
    }

    @Provide
    Arbitrary<OrganisationKind> kinds() {
        return Bodies.kinds();
    }

    @Property
    void theStatementOfAUnionIsTheSumOfTheStatementsWithTheFlatChargeOnce(
            @ForAll("kinds") OrganisationKind kind, @ForAll("rosters") Roster one, @ForAll("rosters") Roster other) {
        CostStatement union = statement(kind, one.plus(other));
        long flat = kind.isCoordinatingBody() ? FLAT_CHARGE : 0;
        assertThat(Line.total(union.lines()).amount())
                .isEqualTo(Line.total(statement(kind, one).lines()).amount()
                        + Line.total(statement(kind, other).lines()).amount()
                        - flat);
        assertThat(union.outcome() == Outcome.ASSESSED)
                .isEqualTo(statement(kind, one).outcome() == Outcome.ASSESSED
                        && statement(kind, other).outcome() == Outcome.ASSESSED);
    }

    @Property
    void oneMoreParticipantAddsFeeInsuranceAndTheirPay(
            @ForAll("kinds") OrganisationKind kind, @ForAll("rosters") Roster roster, @ForAll("rosters") Roster more) {
        RosterGroup group = more.groups().get(0);
        Roster newcomer = Roster.of(RosterGroup.of(group.role(), group.arrival(), group.appointmentYear(), 1));
        long pay = statement(OrganisationKind.MUNICIPALITY, newcomer).lines().stream()
                .skip(2)
                .mapToLong(line -> line.yen().amount())
                .sum();
        assertThat(Line.total(statement(kind, roster.plus(newcomer)).lines()).amount()
                        - Line.total(statement(kind, roster).lines()).amount())
                .isEqualTo(92_000 + 25_000 + pay);
    }

    @Property
    void everyLineOfAnEstimateSaysSoAndIsCited(@ForAll("rosters") Roster roster) {
        CostStatement answer = statement(OrganisationKind.MUNICIPALITY, roster);
        assertThat(answer.question().facts().participants()).isEqualTo(Fact.known(roster.participants()));
        answer.lines().stream().skip(2).forEach(line -> {
            assertThat(line.assurances().levels()).contains(Assurance.ESTIMATED);
            assertThat(line.citations()).isNotEmpty();
            assertThat(line.quantity()).isPresent();
        });
    }

    /** The scale of the sources is for arrivals from 1 April 2012, that of the one by-law seen (S81) from 1 August. */
    @ParameterizedTest
    @CsvSource({
        "2012-05-01, 1, later-by-law",
        "2012-07-31, 2, later-by-law",
        "2012-08-01, 2, ''",
        "2024-08-01, 2, by-arrival", // the scale of arrivals from April 2025 is not known
        "2024-08-01, 1, ''",
    })
    void whatIsToldOfTheScaleOfPayIsToldOfARoster(LocalDate arrival, int year, String variant) {
        CostStatement answer = ofMunicipality(
                JetRules.standard(),
                "ALT," + arrival + "," + year + ",1 CIR," + arrival + "," + year + ",2",
                FiscalYear.containing(arrival).plusYears(year - 1));

        assertThat(onScales(answer))
                .extracting(finding -> finding.code().variant())
                .containsExactlyElementsOf(variant.isEmpty() ? List.of() : List.of(variant));
        assertThat(onScales(answer))
                .flatExtracting(Finding::citations)
                .extracting(citation -> citation.source().id())
                .containsOnly(variant.isEmpty() ? new String[0] : new String[] {"S81"});
    }

    private static CostStatement ofMunicipality(JetRules rules, String roster, FiscalYear year) {
        return rules.costs().statement(ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts(roster), year);
    }

    private static List<Finding> onScales(Answer answer) {
        return answer.findings().stream()
                .filter(finding -> finding.rule().equals("remuneration.transition"))
                .toList();
    }

    /**
     * Whether one asks for the pay or for the cost of one participant, the scale of pay is told of in the same words.
     */
    @Property
    void aRosterIsToldOfTheScaleOfPayWhatThePayIs(
            @ForAll("arrivals") LocalDate arrival, @ForAll @IntRange(min = 1, max = 5) int year) {
        RemunerationStatement pay = JetRules.standard().remuneration().annual(year, arrival);
        boolean isBeforeTax = pay.details().get("tax") == TaxBasis.GROSS;
        CostStatement cost = ofMunicipality(
                JetRules.standard(),
                "ALT," + arrival + "," + year + ",1",
                FiscalYear.containing(arrival.plusDays(1)).plusYears(year - 1));

        assertThat(onScales(cost)).isEqualTo(isBeforeTax ? onScales(pay) : List.of());
    }

    @Provide
    Arbitrary<LocalDate> arrivals() {
        return Days.between(LocalDate.of(2009, 4, 1), LocalDate.of(2026, 3, 31));
    }

    /**
     * The by-law was seen as of 2013, the pay of 2013 later: refused, it leaves open which scale holds in the second
     * year.
     */
    @Test
    void whichScaleHoldsIsOpenWhereItsSourceIsRefused() {
        JetRules strict = JetRules.standard().with(EvidencePolicy.standard().refusingAlso(Set.of(Assurance.PRESUMED)));
        LocalDate arrival = LocalDate.of(2013, 8, 1);

        RemunerationStatement pay = strict.remuneration().annual(2, arrival);
        CostStatement cost = ofMunicipality(strict, "ALT,%s,2,1".formatted(arrival), FiscalYear.of(2014));

        assertThat(pay.missing()).extracting(MissingFact::fact).containsExactly("remuneration.transition");
        assertThat(cost.missing()).extracting(MissingFact::fact).contains("remuneration.transition");
        assertThat(cost.lines()).isEmpty();
        assertThat(cost.findings())
                .filteredOn(finding -> finding.code().equals(CostFindings.SCALE_UNKNOWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations())
                        .isEqualTo(pay.findings().get(0).citations())
                        .isNotEmpty());
    }
}
