package io.github.jetrules.rules.json;

import static io.github.jetrules.rules.json.Mappers.EN;
import static io.github.jetrules.rules.json.Mappers.JA;
import static io.github.jetrules.rules.json.Mappers.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.Applicants;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is written of single answers, and of facts. */
class JetModuleTest {

    @Test
    void aMapperThatWasSerialisedWritesTheSame() throws Exception {
        Answer answer = JetRules.standard().appointments().firstTerm(LocalDate.of(2019, 7, 28));

        assertThat(Serialisation.copy(JA).writeValueAsString(answer)).isEqualTo(JA.writeValueAsString(answer));
    }

    @Test
    void aJudgementLooksAsDocumented() throws JsonProcessingException {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(LocalDate.of(2021, 8, 1))
                .completedTerms(3)
                .role(Role.ALT)
                .group(ArrivalGroup.SUMMER)
                .build();
        JsonNode json = EN.readTree(
                EN.writeValueAsString(JetRules.standard().appointments().reappointment(history)));
        assertThat(json.get("inputs"))
                .isEqualTo(EN.readTree(
                        "{\"arrival\":\"2021-08-01\",\"completed\":3,\"group\":\"SUMMER\",\"role\":\"ALT\"}"));
        JsonNode missing = json.get("missing").get(0);
        assertThat(json.get("missing")).hasSize(1);
        assertThat(missing.get("fact").asText()).isEqualTo("exceptional");
        assertThat(missing.get("kind").asText()).isEqualTo("JUDGEMENT");
        assertThat(missing.get("valueType").asText()).isEqualTo("YES_NO");
        assertThat(missing.get("askOf").asText()).isEqualTo("CONTRACTING_ORGANISATION");
        assertThat(missing.get("asked").asBoolean()).isFalse();
        assertThat(json.get("decidingSets")).hasToString("[[\"exceptional\"]]");
        assertThat(json.get("nextQuestion").asText()).isEqualTo("exceptional");
        assertThat(json.get("assurance").asText()).isEqualTo("PRESUMED");
        assertThat(json.get("assurances")).hasToString("[\"PRESUMED\"]");
    }

    @Test
    void whatWouldChangeARefusalLooksAsDocumented() throws JsonProcessingException {
        Applicant applicant = Applicants.with(
                Applicants.faultless(Role.CIR), "degree=no;lastParticipation=2020;participationMonths=12");
        JsonNode json = EN.readTree(
                EN.writeValueAsString(JetRules.standard().eligibility().assess(applicant, FiscalYear.of(2021))));
        JsonNode changes = json.get("changes");
        assertThat(changes).hasSize(2);
        assertThat(names(changes.get(0))).containsExactlyInAnyOrder("change", "text", "arguments");
        assertThat(changes.get(0).get("change").asText()).isEqualTo("eligibility.degree");
        assertThat(names(changes.get(1))).containsExactlyInAnyOrder("change", "text", "arguments", "earliest");
        assertThat(changes.get(1).get("change").asText()).isEqualTo("eligibility.participation-ago");
        assertThat(changes.get(1).get("earliest").asText()).isEqualTo("2023-04-01");
        assertThat(json.has("decidingSets")).isFalse();
        assertThat(json.has("nextQuestion")).isFalse();
    }

    @Test
    void aFactAskedForInVainIsNullAndOneNotSaidIsAbsent() throws JsonProcessingException {
        CostFacts facts = new CostFacts(Fact.<Headcount>askedWithoutAnswer(), Fact.<Yen>notSupplied());
        JsonNode inputs = EN.readTree(EN.writeValueAsString(JetRules.standard()
                        .costs()
                        .statement(
                                ContractingOrganisation.of(OrganisationKind.MUNICIPALITY), facts, FiscalYear.of(2019))))
                .get("inputs");
        assertThat(inputs.get("participants").isNull()).isTrue();
        assertThat(inputs.has("employmentCosts")).isFalse();
    }

    @Test
    void whatIsCitedIsWrittenWithItsPlaceAndWords() throws JsonProcessingException {
        JsonNode answer = EN.readTree(EN.writeValueAsString(JetRules.standard()
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.participants(3),
                        FiscalYear.of(2019))));
        String fee = "[{\"source\":\"NOTICE\",\"at\":\"ref 1 p. 23 経費 2\",\"quote\":\"１人あたり 9.2万円\"}]";

        assertThat(answer.at("/findings/0/citations")).hasToString(fee);
        assertThat(answer.at("/lines/0/citations")).hasToString(fee);
    }

    /** A participant more costs 92,000 + 25,000 + 4,900,000 yen, and 4,816,000 yen are counted for it. */
    @Test
    void aBudgetPlanIsWrittenYearByYearAndRowByRow() throws JsonProcessingException {
        JsonNode plan = EN.readTree(EN.writeValueAsString(JetRules.standard()
                .budget()
                .plan(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        BudgetFacts.none().withPopulation(100_000).withEmploymentCostsPerParticipant(Yen.of(4_900_000)),
                        HeadcountRange.parse("5..6"),
                        FiscalYearRange.parse("2019"))));

        assertThat(plan.get("inputs")).isEqualTo(EN.readTree("""
                {"organisation": "municipality", "population": 100000, "participants": 5, "participantsThrough": 6,
                 "fiscalYear": 2019, "employmentCostsPerParticipant": 4900000}"""));
        ObjectNode year = (ObjectNode) plan.at("/years/0");
        ObjectNode row = (ObjectNode) year.remove("rows").get(1);
        assertThat(year).isEqualTo(EN.readTree("""
                {"fiscalYear": 2019, "assurance": "VERIFIED", "assurances": ["VERIFIED"],
                 "signChange": {"status": "CHANGES", "start": 5, "startSign": "measure-exceeds-cost",
                                "participants": 6, "sign": "cost-exceeds-measure"}}"""));
        JsonNode costLines = row.remove("costLines");
        JsonNode measureLines = row.remove("measureLines");
        assertThat(row).isEqualTo(EN.readTree("""
                {"participants": 6, "chargesYen": 702000, "costYen": 30102000, "measureYen": 30100000,
                 "measureLessChargesYen": 29398000, "differenceYen": -2000}"""));
        assertThat(costLines.get(0)).isEqualTo(EN.readTree("""
                {"item": "membership-fee", "yen": 552000, "quantity": 6, "unitYen": 92000, "assurance": "VERIFIED",
                 "assurances": ["VERIFIED"],
                 "citations": [{"source": "NOTICE", "at": "ref 1 p. 23 経費 2", "quote": "１人あたり 9.2万円"}]}"""));
        assertThat(measureLines.findValuesAsText("item"))
                .containsExactly("standard-expenses", "per-participant-addition");
    }

    /** From FY2020 an appointment of a local public body ends with the fiscal year (Local Public Service Act art. 22-2). */
    @Test
    void termsAreWrittenWithTheirLegalTerms() throws JsonProcessingException {
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(LocalDate.of(2020, 8, 20))
                .groupArrival(LocalDate.of(2020, 7, 28))
                .completedTerms(0)
                .group(ArrivalGroup.SUMMER)
                .build();
        JsonNode town = EN.valueToTree(JetRules.standard()
                .appointments()
                .terms(new TermQuestion(history, Fact.known(OrganisationKind.MUNICIPALITY))));
        JsonNode unknown =
                EN.valueToTree(JetRules.standard().appointments().terms(new TermQuestion(history, Fact.notSupplied())));

        assertThat(town.get("inputs")).isEqualTo(EN.readTree("""
                {"arrival": "2020-08-20", "group": "SUMMER", "groupArrival": "2020-07-28",
                 "organisation": "municipality"}"""));
        assertThat(town.at("/terms/0")).isEqualTo(EN.readTree("""
                {"year": 1, "firstDay": "2020-08-21", "lastDay": "2021-07-28",
                 "legalTerms": [{"firstDay": "2020-08-21", "lastDay": "2021-03-31"},
                                {"firstDay": "2021-04-01", "lastDay": "2021-07-28"}]}"""));
        assertThat(unknown.at("/terms/0"))
                .isEqualTo(EN.readTree("{\"year\": 1, \"firstDay\": \"2020-08-21\", \"lastDay\": \"2021-07-28\"}"));
    }

    @Test
    void aFactOfTheCatalogueHasTheDocumentedFields() throws JsonProcessingException {
        JsonNode fact = EN.readTree(
                EN.writeValueAsString(JetRules.standard().facts().find("CST-02").orElseThrow()));
        assertThat(names(fact))
                .containsExactlyInAnyOrder("id", "topic", "fact", "value", "unit", "valid", "source", "at", "quote");
        assertThat(fact.get("value").asText()).isEqualTo("92000");
        assertThat(fact.get("quote").asText()).isEqualTo("１人あたり 9.2万円");
    }

    @Test
    void aFactWhoseValueIsAWordHasItInTheLanguage() {
        CatalogueFact fact = JetRules.standard().facts().facts().stream()
                .filter(each -> each.valueJa().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(EN.valueToTree(fact).get("value").textValue()).isEqualTo(fact.value());
        assertThat(JA.valueToTree(fact).get("value").textValue())
                .isEqualTo(fact.valueJa().orElseThrow())
                .isNotEqualTo(fact.value());
    }

    @Test
    void aCountryWithoutKnownStatusBeforeItsFirstRecruitmentHasAText() throws JsonProcessingException {
        JsonNode json = EN.readTree(EN.writeValueAsString(
                JetRules.standard().countries().status(CountryCode.of("PH"), Role.ALT, FiscalYear.of(1947))));
        assertThat(json.get("missing").get(0).get("question").asText()).isNotBlank();
    }

    /** The ids of what was found and of what to ask, by which a caller need not read sentences. */
    @Test
    void whatWasFoundAndWhatToAskHaveIds() {
        JsonNode json = EN.valueToTree(JetRules.standard()
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.participants(3),
                        FiscalYear.of(2019)));

        assertThat(json.get("findings").get(1).get("rule").asText()).isEqualTo("cost.flat-charge");
        assertThat(json.get("findings").get(1).get("variant").asText()).isEqualTo("not-due");
        assertThat(json.get("missing").get(0).get("code").asText()).isEqualTo("cost.employment-costs");
    }

    @Test
    void aChoiceListsWhatCanBeChosen() {
        JsonNode answer = EN.valueToTree(JetRules.standard()
                .eligibility()
                .assess(Applicant.of(Role.CIR, CountryCode.of("US")), FiscalYear.of(2023)));

        assertThat(answer.get("missing"))
                .filteredOn(missing -> missing.has("choices"))
                .singleElement()
                .satisfies(level -> {
                    assertThat(level.get("fact").textValue()).isEqualTo("japaneseLevel");
                    assertThat(level.get("pointer").textValue()).isEqualTo("/inputs/applicant/japaneseLevel");
                    assertThat(level.get("choices")).hasToString("[\"N1\",\"N2\",\"N3\",\"N4\",\"N5\",\"none\"]");
                });
    }

    /** A screen that asks for the fee of FY2024 need not read the year and the last fee from a sentence. */
    @Test
    void aGapTellsItsYearAndTheLatestValueAsData() throws JsonProcessingException {
        JsonNode json = EN.readTree(EN.writeValueAsString(JetRules.standard()
                .costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        CostFacts.participants(3),
                        FiscalYear.of(2024))));

        JsonNode fee = json.at("/missing/0");
        assertThat(fee.get("fact").textValue()).isEqualTo("cost.membership-fee");
        assertThat(fee.get("arguments")).isEqualTo(EN.readTree("""
                {"parameter": {"ja": "JETプログラム会費", "en": "JET Programme membership fee"},
                 "asked": 2024, "latest": 92000, "latestValid": 2019}"""));
        assertThat(json.at("/findings/0/arguments")).hasToString("{\"fiscalYear\":2024}");
    }

    /** Of a budget the finding of some years holds that of each of them, with its own arguments. */
    @Test
    void aFindingWithinAFindingIsDataToo() throws JsonProcessingException {
        JsonNode json = EN.readTree(EN.writeValueAsString(JetRules.standard()
                .budget()
                .plan(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        BudgetFacts.none().withPopulation(100_000),
                        HeadcountRange.parse("3"),
                        FiscalYearRange.parse("2019..2021"))));

        assertThat(json.get("findings"))
                .filteredOn(finding ->
                        finding.at("/arguments/finding/rule").asText().equals("cost.membership-fee"))
                .first()
                .extracting(finding -> finding.get("arguments"))
                .isEqualTo(EN.readTree("""
                        {"finding": {"rule": "cost.membership-fee", "variant": "per-participant", "status": "MET",
                                     "arguments": {"unit": 92000}},
                         "fiscalYears": [{"from": 2019, "through": 2019}]}"""));
    }
}
