package io.github.jetrules.rules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    private static final Batch BATCH = Batch.of(JetRules.standard()::answer);
    private static final String COST =
            "{\"id\":%s,\"question\":\"cost\",\"inputs\":{\"organisation\":\"municipality\",\"participants\":3,\"fiscalYear\":2019}}";

    private static String cost(String id) {
        return COST.replace("%s", id);
    }

    @Provide
    Arbitrary<List<Question>> questions() {
        return Questions.all().list().ofMinSize(1).ofMaxSize(30);
    }

    private static String request(long id, Question question) {
        return Mappers.EN.<ObjectNode>valueToTree(question).put("id", id).toString();
    }

    @Property(tries = 50)
    void everyReplyIsTheAnswerToItsRequestInOrderAlsoInParallel(@ForAll("questions") List<Question> questions) {
        List<String> lines = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Question question : questions) {
            String id = "{\"id\":" + lines.size() + ",";
            lines.add(request(lines.size(), question));
            expected.add(id + json(JetRules.standard().answer(question)).substring(1));
        }

        assertThat(BATCH.replies(lines.stream()).map(BatchTest::json)).isEqualTo(expected);
        assertThat(BATCH.replies(lines.parallelStream()).map(BatchTest::json)).isEqualTo(expected);
        assertThat(JetRules.standard().answers(questions.parallelStream()))
                .isEqualTo(questions.stream().map(JetRules.standard()::answer).toList());
    }

    private static String json(Object value) {
        try {
            return Mappers.EN.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(Reply reply) {
        try {
            return Mappers.EN.readTree(json(reply));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'question':'cost'}                                            | /inputs: is missing
            {'question':'costs','inputs':{}}                               | /question: "costs"
            {'question':'calendar','inputs':{'fiscalYear':1986}}           | /inputs/fiscalYear: 1986
            {'question':'calendar','inputs':{'fiscalYear':2020,'x':1}}     | /inputs/x: the unknown field 'x'
            {'question':'calendar','inputs':{'fiscalYear':2020},'lang':''} | /lang: the unknown field 'lang'
            {'question':'calendar',                                        | no JSON
            {'question':'calendar','question':'cost'}                      | /question: the field 'question' a second time
            {} {}                                                          | (top): a text that goes on after its JSON
            []                                                             | (top): []
            null                                                           | (top): null
            {'id':null,'question':'cost','inputs':{}}                      | /id: null
            {'id':1.5,'question':'cost','inputs':{}}                       | /id: 1.5
            {'id':['a'],'question':'cost','inputs':{}}                     | /id: ["a"]
            """)
    void aBadRequestIsAValueThatNamesLineAndReasonAndTheStreamGoesOn(String bad, String reason) throws Exception {
        Stream<String> lines = Stream.of(cost("1"), bad.replace('\'', '"'), cost("2"));
        List<Reply> replies = BATCH.replies(lines).toList();

        assertThat(replies).hasSize(3);
        assertThat(replies.get(0)).isInstanceOf(Reply.Answered.class);
        assertThat(replies.get(2)).isInstanceOf(Reply.Answered.class);
        Reply.Refused refused = (Reply.Refused) replies.get(1);
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.reason()).contains(reason).contains("accepted: ");
        JsonNode json = tree(refused);
        assertThat(json.fieldNames()).toIterable().containsExactly("line", "error", "pointer", "accepted");
        assertThat(json.get("error").textValue()).isEqualTo(refused.reason());
        String pointer = json.get("pointer").textValue();
        assertThat(refused.reason())
                .startsWith(pointer.isEmpty() ? "(top): " : pointer + ": ")
                .endsWith("; accepted: " + json.get("accepted").textValue());
        assertThat(refused.pointer()).contains(pointer);
        assertThat(refused.accepted()).contains(json.get("accepted").textValue());
    }

    @Test
    void aRefusalOfWhatIsNoRequestHasNoPlace() {
        Reply.Refused refused = Reply.refused(3, "torn");

        assertThat(refused.pointer()).isEmpty();
        assertThat(refused.accepted()).isEmpty();
        assertThat(tree(refused).fieldNames()).toIterable().containsExactly("line", "error");
    }

    @Test
    void anIdIsGivenBackAsItWasAlsoBesideAnError() {
        String huge = "123456789012345678901234567890";
        Stream<String> lines =
                Stream.of(cost("\"011002 札幌市\""), cost(huge), "{\"id\":\"x\",\"question\":\"calendar\",\"inputs\":{}}");
        List<JsonNode> replies = BATCH.replies(lines).map(BatchTest::tree).toList();

        assertThat(replies.get(0).get("id").textValue()).isEqualTo("011002 札幌市");
        assertThat(replies.get(1).get("id").bigIntegerValue()).hasToString(huge);
        assertThat(replies.get(2).fieldNames())
                .toIterable()
                .containsExactly("line", "id", "error", "pointer", "accepted");
        assertThat(replies.get(2).get("id").textValue()).isEqualTo("x");
    }

    @Test
    void blankLinesAreCountedButNotAnswered() {
        List<Reply> replies =
                BATCH.replies(Stream.of("", cost("1"), " \t\r", "{}", "")).toList();
        assertThat(replies).extracting(Reply::line).containsExactly(2L, 4L);
    }

    @Test
    void theStreamIsLazyAndClosesItsLines() {
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Stream<String> lines = Stream.iterate(0, i -> i + 1)
                .map(i -> cost(Integer.toString(i)))
                .peek(line -> read.incrementAndGet())
                .onClose(() -> closed.set(true));
        try (Stream<Reply> replies = BATCH.replies(lines)) {
            assertThat(read).hasValue(0);
            assertThat(replies.limit(3)).hasSize(3);
        }
        assertThat(read.get()).isLessThan(10);
        assertThat(closed).isTrue();
    }

    @Test
    void answersCloseTheirQuestions() {
        AtomicBoolean closed = new AtomicBoolean();
        Question question = Requests.read(cost("1").replace("\"id\":1,", ""));
        try (Stream<Answer> answers =
                JetRules.standard().answers(Stream.of(question).onClose(() -> closed.set(true)))) {
            assertThat(answers).hasSize(1);
        }
        assertThat(closed).isTrue();
    }

    @Test
    void aDefectOfTheRulesIsNoBadRequest() {
        Batch broken = Batch.of(question -> {
            throw new IllegalArgumentException("broken");
        });
        assertThatThrownBy(() -> broken.reply(1, cost("1"))).hasMessage("broken");
    }

    @Test
    void aRequestMayBeATreeAlready() {
        assertThat(json(BATCH.reply(7, Requests.tree(cost("7"))))).isEqualTo(json(BATCH.reply(7, cost("7"))));
    }

    @Test
    void aLineOfABatchIsAReceipt() {
        Reply.Answered reply = (Reply.Answered) BATCH.reply(1, cost("\"a\""));
        Receipt receipt = Receipt.read(tree(reply).toString());
        assertThat(receipt.question()).isEqualTo(reply.answer().question());
        assertThat(receipt.differencesFrom(reply.answer())).isEmpty();
        assertThat(receipt.releaseDifferencesFrom(reply.answer())).isEmpty();
    }

    @Test
    void repliesTravel() {
        for (Reply reply : List.of(BATCH.reply(1, cost("\"a\"")), BATCH.reply(2, "{}"), Reply.refused(3, "torn"))) {
            assertThat(tree(Serialisation.copy(reply))).isEqualTo(tree(reply));
        }
    }

    @Test
    void matchTellsTheKindsApart() {
        assertThat(BATCH.reply(1, cost("1")).<String>match(a -> a.toString(), r -> "refused"))
                .isEqualTo("line 1: UNDETERMINED");
        assertThat(Reply.refused(7, "no text").<String>match(a -> "answered", r -> r.toString()))
                .isEqualTo("line 7: no text");
    }
}
