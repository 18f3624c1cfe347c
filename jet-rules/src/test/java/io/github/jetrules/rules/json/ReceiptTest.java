package io.github.jetrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Overlays;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.json.Receipt.Difference;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {

    private static final JetRules RULES = JetRules.standard();
    private static final Overlay PLAN = Overlays.of(
            "plan-2024",
            CostParameters.MEMBERSHIP_FEE.overlay(FiscalYear.of(2024).span(), Yen.of(95_000), "line 1"),
            CostParameters.ACCIDENT_INSURANCE.overlay(
                    DateSpan.ofInclusive(
                            FiscalYear.of(2019).firstDay(), FiscalYear.of(2024).lastDay()),
                    Yen.of(26_000),
                    "line 2"),
            OverlayValue.builder()
                    .parameter("appointment.maximum-length")
                    .span(DateSpan.startingOn(LocalDate.of(2024, 4, 1)))
                    .value("6")
                    .at("line 3")
                    .quote("最長6年")
                    .build());
    private static final CostQuestion QUESTION = cost(2019);

    private static CostQuestion cost(int year) {
        return new CostQuestion(
                ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                CostFacts.participants(3).withEmploymentCosts(Yen.of(12_000_000)),
                FiscalYear.of(year));
    }

    private static String write(Answer answer, Locale locale) {
        try {
            return Mappers.in(locale).writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Provide
    Arbitrary<Question> questions() {
        return Questions.all();
    }

    @Provide
    Arbitrary<JetRules> ruleBooks() {
        JetRules carrying = RULES.with(EvidencePolicy.carryForward());
        JetRules strict =
                RULES.with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED, Assurance.CARRIED_FORWARD)));
        return Arbitraries.of(RULES, carrying, strict, RULES.with(PLAN), carrying.with(PLAN), strict.with(PLAN, PLAN));
    }

    @Property(tries = 400)
    void anAnswerIsItsOwnReceipt(
            @ForAll("questions") Question question, @ForAll("ruleBooks") JetRules rules, @ForAll boolean japanese) {
        Locale locale = japanese ? Locale.JAPANESE : Locale.ENGLISH;
        Answer answer = rules.answer(question);

        Receipt receipt = Receipt.read(write(answer, locale));

        assertThat(receipt.question()).isEqualTo(question);
        assertThat(receipt.locale()).isEqualTo(locale);
        assertThat(receipt.refused()).isEqualTo(rules.parameters().policy().refused());
        assertThat(receipt.overlays()).isEqualTo(rules.version().overlays());
        Answer again = receipt.replay(rules::answer);
        assertThat(again).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(receipt.differencesFrom(again)).isEmpty();
        assertThat(receipt.releaseDifferencesFrom(again)).isEmpty();
    }

    @Test
    void policyAndOverlaysSurvive() {
        Answer answer = RULES.with(EvidencePolicy.carryForward()).with(PLAN).answer(cost(2025));
        Receipt receipt = Receipt.read(write(answer, Locale.ENGLISH));

        assertThat(receipt.refused()).isEmpty();
        assertThat(receipt.overlays()).containsExactly(PLAN);
        assertThat(answer.outcome()).isEqualTo(Outcome.ASSESSED);
        for (JetRules rules : List.of(RULES, RULES.with(PLAN), RULES.with(EvidencePolicy.carryForward()))) {
            assertThat(receipt.replay(rules::answer)).isEqualTo(answer);
        }
    }

    private static Receipt changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(write(RULES.answer(QUESTION), Locale.ENGLISH));
            change.accept(tree);
            return Receipt.read(tree.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aChangedAmountIsReportedWithItsPlace() {
        Receipt receipt = changed(json -> json.put("amountYen", 12_351_001));

        assertThat(receipt.differencesFrom(RULES.answer(QUESTION)))
                .containsExactly(new Difference("/amountYen", "12351001", "12351000"));
        assertThat(receipt.differencesFrom(RULES.answer(QUESTION)))
                .first()
                .hasToString("/amountYen: 12351001 then, 12351000 now");
    }

    @Test
    void aChangedOutcomeIsReportedWithItsPlace() {
        Receipt receipt = changed(json -> json.put("outcome", "UNDETERMINED"));

        assertThat(receipt.differencesFrom(RULES.answer(QUESTION)))
                .containsExactly(new Difference("/outcome", "\"UNDETERMINED\"", "\"ASSESSED\""));
    }

    @Test
    void aChangedLineAndAChangedQuotationAreReportedWithTheirPlaces() {
        Receipt receipt = changed(json -> {
            ((ObjectNode) json.at("/lines/1")).put("yen", 1);
            ((ObjectNode) json.at("/findings/0/citations/0")).put("quote", "?");
        });

        assertThat(receipt.differencesFrom(RULES.answer(QUESTION)))
                .extracting(Difference::pointer)
                .containsExactly("/findings/0/citations/0/quote", "/lines/1/yen");
    }

    @Test
    void aChangedInputChangesTheAnswerThatIsAskedFor() {
        Receipt receipt = changed(json -> ((ObjectNode) json.get("inputs")).put("participants", 4));

        assertThat(receipt.differencesFrom(RULES.answer(receipt.question())))
                .contains(new Difference("/amountYen", "12351000", "12468000"));
        assertThat(receipt.differencesFrom(RULES.answer(QUESTION)))
                .containsExactly(new Difference("/inputs/participants", "4", "3"));
    }

    @Test
    void whatWasAddedOrTakenAwayIsReportedAsNothing() {
        Receipt added = changed(json -> json.put("note", 1));
        Receipt taken = changed(json -> json.remove("chargesYen"));

        assertThat(added.differencesFrom(RULES.answer(QUESTION)))
                .containsExactly(new Difference("/note", "1", "nothing"));
        assertThat(taken.differencesFrom(RULES.answer(QUESTION)))
                .containsExactly(new Difference("/chargesYen", "nothing", "351000"));
    }

    @Test
    void listsOfDifferentLengthAreComparedElementByElement() {
        Receipt longer = changed(json -> ((ArrayNode) json.get("assurances")).add("ESTIMATED"));
        Receipt shorter = changed(json -> ((ArrayNode) json.get("lines")).remove(2));

        assertThat(longer.differencesFrom(RULES.answer(QUESTION)))
                .containsExactly(new Difference("/assurances/1", "\"ESTIMATED\"", "nothing"));
        assertThat(shorter.differencesFrom(RULES.answer(QUESTION)))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.pointer()).isEqualTo("/lines/2");
                    assertThat(difference.then()).isEqualTo("nothing");
                    assertThat(difference.now()).startsWith("{\"item\":\"employment-costs\"");
                });
    }

    @Test
    void theSameNumberInAnotherJavaTypeIsNoDifference() {
        assertThat(changed(json -> json.put("amountYen", 12_351_000L)).differencesFrom(RULES.answer(QUESTION)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"edition, 2025.9", "dataHash, 00", "libraryVersion, 0.0.1"})
    void anotherReleaseAloneIsNoDifferenceButIsNamed(String field, String value) {
        Receipt receipt = changed(json -> ((ObjectNode) json.get("basis")).put(field, value));
        Answer now = RULES.answer(QUESTION);

        assertThat(receipt.differencesFrom(now)).isEmpty();
        assertThat(receipt.releaseDifferencesFrom(now))
                .extracting(Difference::pointer, Difference::then)
                .containsExactly(tuple("/basis/" + field, "\"" + value + "\""));
    }

    @Test
    void anotherDateOfTheBasisIsADifference() {
        Receipt receipt = changed(json -> ((ObjectNode) json.get("basis")).put("date", "2019-04-02"));

        assertThat(receipt.differencesFrom(RULES.answer(QUESTION)))
                .containsExactly(new Difference("/basis/date", "\"2019-04-02\"", "\"2019-04-01\""));
        assertThat(receipt.releaseDifferencesFrom(RULES.answer(QUESTION))).isEmpty();
    }

    @Test
    void otherConditionsAreADifference() {
        Receipt receipt = changed(json -> {});

        assertThat(receipt.differencesFrom(
                        RULES.with(EvidencePolicy.carryForward()).answer(QUESTION)))
                .containsExactly(new Difference("/basis/refused/0", "\"CARRIED_FORWARD\"", "nothing"));
    }

    @Test
    void whatIsNeededToAskAgainMustBeThere() {
        assertRefused(json -> json.remove("question"), "/question", "nothing");
        assertRefused(json -> json.remove("inputs"), "/inputs", "nothing");
        assertRefused(json -> json.remove("language"), "/language", "nothing");
        assertRefused(json -> json.put("language", "fr"), "/language", "\"fr\"");
        assertRefused(json -> json.remove("basis"), "/basis", "nothing");
        assertRefused(json -> ((ObjectNode) json.get("basis")).remove("refused"), "/basis/refused", "nothing");
        assertRefused(json -> ((ObjectNode) json.get("basis")).remove("overlays"), "/basis/overlays", "nothing");
        assertRefused(json -> ((ObjectNode) json.get("basis")).put("refused", "ALL"), "/basis/refused", "\"ALL\"");
        assertRefused(
                json -> ((ObjectNode) json.get("basis"))
                        .putArray("refused")
                        .add("VERIFIED")
                        .add("all"),
                "/basis/refused/1",
                "\"all\"");
        assertRefused(
                json -> ((ObjectNode) json.get("basis")).putArray("overlays").add(1), "/basis/overlays/0", "1");
        assertRefused(
                json -> ((ObjectNode) json.get("basis")).putArray("overlays").addObject(),
                "/basis/overlays/0/id",
                "nothing");
        assertRefused(
                json -> ((ObjectNode) json.get("inputs")).put("people", 1),
                "/inputs/people",
                "the unknown field 'people'");
    }

    private static void assertRefused(Consumer<ObjectNode> change, String pointer, String found) {
        assertThatThrownBy(() -> changed(change))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith(
                        pointer + ": " + (found.equals("nothing") ? "is missing" : found + " is not accepted"));
    }

    @ParameterizedTest
    @CsvSource({
        "/basis/overlays/0, 'id, title, values'",
        "/basis/overlays/0/title, 'ja, en'",
        "/basis/overlays/0/values/1, 'from, through, parameter, value, at, quote'"
    })
    void aFieldOfAnOverlayThatNobodyKnowsIsRefused(String pointer, String known) throws JsonProcessingException {
        ObjectNode tree =
                (ObjectNode) new ObjectMapper().readTree(write(RULES.with(PLAN).answer(QUESTION), Locale.ENGLISH));
        ((ObjectNode) tree.at(pointer)).put("source", "NOTICE");

        assertThatThrownBy(() -> Receipt.read(tree.toString()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(pointer + "/source: the unknown field 'source' is not accepted; accepted: " + known);
    }

    @Test
    void anOverlayThatEndsBeforeItBeginsIsRefused() throws JsonProcessingException {
        ObjectNode tree =
                (ObjectNode) new ObjectMapper().readTree(write(RULES.with(PLAN).answer(QUESTION), Locale.ENGLISH));
        ((ObjectNode) tree.at("/basis/overlays/0/values/0")).put("through", "2024-03-31");

        assertThatThrownBy(() -> Receipt.read(tree.toString()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("/basis/overlays/0: this overlay (lastDay 2024-03-31 is before firstDay 2024-04-01) is not"
                        + " accepted; accepted: an overlay as answers write it");
    }

    @Test
    void aReceiptThatIsNoJsonIsRefused() {
        assertThatThrownBy(() -> Receipt.read("[]"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("(top): [] is not accepted; accepted: an object");
        assertThatThrownBy(() -> Receipt.read("same"))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageStartingWith("(top): a text that is no JSON (");
    }
}
