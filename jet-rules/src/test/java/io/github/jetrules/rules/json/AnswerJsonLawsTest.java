package io.github.jetrules.rules.json;

import static io.github.jetrules.rules.json.Mappers.EN;
import static io.github.jetrules.rules.json.Mappers.JA;
import static io.github.jetrules.rules.json.Mappers.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Streams;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for the JSON form of every answer. */
class AnswerJsonLawsTest {

    private static final Set<String> ALWAYS =
            Set.of("question", "outcome", "basis", "language", "inputs", "findings", "missing", "sources");
    private static final Set<String> MAYBE = Set.of(
            "decidingSets",
            "nextQuestion",
            "changes",
            "tax",
            "year",
            "firstDay",
            "assurance",
            "assurances",
            "amountYen",
            "chargesYen",
            "lines",
            "density",
            "unroundedDensityYen",
            "beforeRoundingYen",
            "afterRoundingYen",
            "terms",
            "round",
            "steps",
            "years");

    @Property
    @Domain(Questions.class)
    void everyAnswerHasTheDocumentedFields(@ForAll Question question, @ForAll JetRules rules)
            throws JsonProcessingException {
        Answer answer = rules.answer(question);
        JsonNode json = EN.readTree(EN.writeValueAsString(answer));
        Set<String> names = names(json);
        assertThat(names).containsAll(ALWAYS);
        names.removeAll(ALWAYS);
        assertThat(MAYBE).containsAll(names);
        assertThat(names(json.get("basis")))
                .containsExactlyInAnyOrder(
                        "date", "dateName", "edition", "dataHash", "libraryVersion", "refused", "overlays");
        json.get("findings").forEach(finding -> {
            assertThat(names(finding))
                    .containsExactlyInAnyOrder("rule", "variant", "status", "text", "arguments", "citations");
            finding.get("citations")
                    .forEach(citation ->
                            assertThat(names(citation)).contains("source", "at").isSubsetOf("source", "at", "quote"));
        });
        json.get("sources")
                .forEach(source -> assertThat(names(source))
                        .contains("id", "title", "publisher", "published")
                        .isSubsetOf("id", "title", "publisher", "published", "address"));
        for (int i = 0; i < answer.sources().size(); i++) {
            assertThat(Optional.ofNullable(json.get("sources").get(i).get("address"))
                            .map(JsonNode::textValue))
                    .isEqualTo(answer.sources().get(i).address());
        }
        Set<String> cited = new LinkedHashSet<>();
        Stream.of("findings", "missing")
                .flatMap(parts -> Streams.stream(json.get(parts)))
                .flatMap(part -> Streams.stream(part.get("citations")))
                .forEach(citation -> cited.add(citation.get("source").textValue()));
        assertThat(Streams.stream(json.get("sources"))
                        .map(source -> source.get("id").textValue()))
                .containsExactlyElementsOf(cited);
        json.get("missing")
                .forEach(missing -> assertThat(names(missing))
                        .contains(
                                "fact",
                                "code",
                                "kind",
                                "valueType",
                                "question",
                                "arguments",
                                "askOf",
                                "asked",
                                "citations")
                        .isSubsetOf(
                                "fact",
                                "code",
                                "kind",
                                "pointer",
                                "valueType",
                                "choices",
                                "question",
                                "arguments",
                                "askOf",
                                "asked",
                                "citations"));
        if (json.has("lines")) {
            json.get("lines")
                    .forEach(line -> assertThat(names(line))
                            .contains("item", "yen")
                            .isSubsetOf(
                                    "item",
                                    "yen",
                                    "quantity",
                                    "unitYen",
                                    "role",
                                    "arrival",
                                    "year",
                                    "assurance",
                                    "assurances",
                                    "citations"));
        }
        assertThat(json.has("assurance")).isEqualTo(answer.assurance().isPresent());
        assertThat(json.has("assurances")).isEqualTo(answer.assurance().isPresent());
    }

    @Property
    @Domain(Questions.class)
    void onlyTheSentencesFollowTheLanguage(@ForAll Question question, @ForAll JetRules rules)
            throws JsonProcessingException {
        Answer answer = rules.answer(question);
        JsonNode english = EN.readTree(EN.writeValueAsString(answer));
        JsonNode japanese = JA.readTree(JA.writeValueAsString(answer));
        assertThat(withoutSentences(japanese)).isEqualTo(withoutSentences(english));
    }

    @Property
    @Domain(Questions.class)
    void whatWouldCloseOrChangeAnAnswerIsWritten(@ForAll Question question, @ForAll JetRules rules)
            throws JsonProcessingException {
        Answer answer = rules.answer(question);
        String written = EN.writeValueAsString(answer);
        assertThat(written).startsWith("{").endsWith("}");
        JsonNode json = EN.readTree(written);
        assertThat(json.has("decidingSets")).isEqualTo(answer.outcome() == Outcome.UNDETERMINED);
        if (answer.outcome() == Outcome.UNDETERMINED) {
            assertThat(json.get("decidingSets")).isEqualTo(EN.valueToTree(answer.decidingSets()));
        }
        assertThat(json.path("nextQuestion").asText(""))
                .isEqualTo(answer.nextQuestion().map(MissingFact::fact).orElse(""));
        assertThat(json.has("changes")).isEqualTo(!answer.changes().isEmpty());
        for (int i = 0; i < answer.changes().size(); i++) {
            Change change = answer.changes().get(i);
            JsonNode node = json.get("changes").get(i);
            assertThat(node.get("change").asText()).isEqualTo(change.code().id());
            assertThat(node.get("text").asText()).isNotBlank();
            assertThat(node.path("earliest").asText(""))
                    .isEqualTo(change.earliest().map(LocalDate::toString).orElse(""));
        }
    }

    @Property
    @Domain(Questions.class)
    void everySentenceHasItsArgumentsByName(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        JsonNode json = EN.valueToTree(answer);

        for (int i = 0; i < answer.findings().size(); i++) {
            assertThat(names(json.at("/findings/" + i + "/arguments")))
                    .hasSameElementsAs(answer.findings().get(i).code().parameters());
        }
        for (int i = 0; i < answer.missing().size(); i++) {
            assertThat(names(json.at("/missing/" + i + "/arguments")))
                    .hasSameElementsAs(answer.missing().get(i).code().parameters());
        }
        for (int i = 0; i < answer.changes().size(); i++) {
            assertThat(names(json.at("/changes/" + i + "/arguments")))
                    .hasSameElementsAs(answer.changes().get(i).code().parameters());
        }
    }

    /** Puts null where an answer would go, and every choice: each is read, and what is null is asked no more. */
    @Property
    @Domain(Questions.class)
    void whatIsMissingSaysWhereItsAnswerGoes(@ForAll Question question, @ForAll JetRules rules) {
        for (JsonNode missing : EN.valueToTree(rules.answer(question)).get("missing")) {
            if (missing.get("kind").textValue().equals("SOURCE_GAP")) {
                assertThat(missing.has("pointer")).isFalse();
                continue;
            }
            JsonPointer place = JsonPointer.compile(missing.get("pointer").textValue());
            ObjectNode request = EN.valueToTree(question);
            ObjectNode fields = (ObjectNode) request.at(place.head());
            fields.putNull(place.last().getMatchingProperty());
            assertThat(rules.answer(Requests.read(request)).missing())
                    .filteredOn(MissingFact::canBeAsked)
                    .extracting(MissingFact::fact)
                    .doesNotContain(missing.get("fact").textValue());
            missing.path("choices").forEach(choice -> {
                fields.set(place.last().getMatchingProperty(), choice);
                assertThat(EN.<JsonNode>valueToTree(Requests.read(request))).isEqualTo(request);
            });
        }
    }

    /** What is still to be asked as a list of its own, say. */
    @Property
    @Domain(Questions.class)
    void thePartsOfAnAnswerAloneAreWrittenAsWithinIt(@ForAll Question question, @ForAll JetRules rules) {
        Answer answer = rules.answer(question);
        for (ObjectMapper mapper : List.of(EN, JA)) {
            JsonNode json = mapper.valueToTree(answer);
            assertThat(mapper.<JsonNode>valueToTree(answer.findings())).isEqualTo(json.get("findings"));
            assertThat(mapper.<JsonNode>valueToTree(answer.missing())).isEqualTo(json.get("missing"));
            assertThat(mapper.<JsonNode>valueToTree(answer.basis())).isEqualTo(json.get("basis"));
            assertThat(mapper.<JsonNode>valueToTree(answer.findings().get(0).citations()))
                    .isEqualTo(json.at("/findings/0/citations"));
            assertThat(mapper.<JsonNode>valueToTree(answer.changes()))
                    .isEqualTo(json.has("changes") ? json.get("changes") : mapper.createArrayNode());
        }
    }

    private static JsonNode withoutSentences(JsonNode answer) {
        answer.get("findings").forEach(finding -> ((ObjectNode) finding).remove("text"));
        ((ObjectNode) answer).remove("language");
        answer.path("changes").forEach(change -> ((ObjectNode) change).remove("text"));
        answer.get("missing").forEach(missing -> ((ObjectNode) missing).remove("question"));
        answer.get("sources").forEach(source -> ((ObjectNode) source).remove(List.of("title", "publisher")));
        return answer;
    }
}
