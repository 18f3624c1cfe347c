package io.github.jetrules.rules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Answer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * An answer as it was written down: its question can be asked again under the same conditions, and the new answer be
 * compared with the old.
 *
 * <pre>{@code
 * Receipt receipt = Receipt.read(json);
 * Answer now = receipt.replay(rules::answer);
 * receipt.differencesFrom(now);  // empty if the answer is the same
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Receipt implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What may differ between releases without a difference in the answer. */
    private static final Set<String> RELEASE = Set.of("/basis/edition", "/basis/dataHash", "/basis/libraryVersion");

    /** A line of a batch is a receipt too; its id says nothing of the answer. */
    private static final String ID = "/id";

    private static final String SOURCES = "/sources";

    private static final FieldType<Locale> LANGUAGE = FieldType.text("en, ja", text -> switch (text) {
        case "en" -> Locale.ENGLISH;
        case "ja" -> Locale.JAPANESE;
        default -> throw new IllegalArgumentException(text);
    });

    private static final FieldType<Assurance> LEVEL = QuestionForms.oneOf(Assurance.class);

    @SuppressWarnings("serial") // every node of Jackson is serialisable
    private final JsonNode written;

    private final Question question;
    private final Locale locale;

    @SuppressWarnings("serial") // collections of the JDK are serialisable
    private final Set<Assurance> refused;

    @SuppressWarnings("serial") // collections of the JDK are serialisable
    private final List<Overlay> overlays;

    private Receipt(JsonNode written) {
        this.written = written;
        Fields receipt = Fields.of(written, "");
        this.question = Requests.question(receipt);
        this.locale = receipt.required("language", LANGUAGE);
        Fields basis = receipt.object("basis");
        this.refused = Assurances.of(basis.values("refused", LEVEL)).levels();
        this.overlays =
                basis.objects("overlays").stream().map(OverlayJson::read).toList();
    }

    /**
     * Reads the JSON of an answer.
     *
     * @throws InvalidRequestException if the text is no JSON, or lacks what is needed to ask again
     */
    public static Receipt read(String json) {
        return new Receipt(Requests.tree(json));
    }

    /** The question that was asked. */
    public Question question() {
        return question;
    }

    /** The language of the sentences. */
    public Locale locale() {
        return locale;
    }

    /** The levels of assurance that the evidence policy refused. */
    public Set<Assurance> refused() {
        return refused;
    }

    /** The overlays that were laid over the data. */
    public List<Overlay> overlays() {
        return overlays;
    }

    /**
     * Asks the question again under the policy and the overlays of the receipt, whatever those of the rule book.
     *
     * @param rules what answers, such as {@code JetRules.standard()::answer}
     * @throws IllegalArgumentException if the rule book cannot take an overlay, such as one for a parameter that it does not
     *     know
     */
    public Answer replay(RuleBook rules) {
        return rules.answer(question, new EvidencePolicy(refused), overlays);
    }

    /** What answers a question under a policy and overlays alone. */
    @FunctionalInterface
    public interface RuleBook {

        /** The answer under these conditions and no others. */
        Answer answer(Question question, EvidencePolicy policy, List<Overlay> overlays);
    }

    /**
     * What differs between the answer that was written down and another one; empty if nothing does.
     *
     * <p>Edition, data hash and library version may differ: what counts is what the answer says. Its sentences count too,
     * because a stored one could have been altered. A later release may have mended a sentence, and another version of Java
     * may have another name of a country in it; what differs then is a {@code text} or {@code question} alone. How the
     * documents are named that it cites does not count.
     */
    public List<Difference> differencesFrom(Explained now) {
        return differences(now).stream()
                .filter(difference -> !RELEASE.contains(difference.pointer()))
                .toList();
    }

    /** Which of edition, data hash and library version differ. */
    public List<Difference> releaseDifferencesFrom(Explained now) {
        return differences(now).stream()
                .filter(difference -> RELEASE.contains(difference.pointer()))
                .toList();
    }

    private List<Difference> differences(Explained now) {
        JsonNode tree = new ObjectMapper().registerModule(new JetModule(locale)).valueToTree(now);
        List<Difference> differences = new ArrayList<>();
        compare("", written, tree, differences);
        differences.removeIf(difference ->
                difference.pointer().equals(ID) || difference.pointer().startsWith(SOURCES));
        return differences;
    }

    private static void compare(String pointer, JsonNode then, JsonNode now, List<Difference> differences) {
        if (then.isObject() && now.isObject()) {
            Set<String> names = new TreeSet<>();
            then.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(pointer + "/" + Fields.escaped(name), then.path(name), now.path(name), differences);
            }
        } else if (then.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                compare(pointer + "/" + i, then.path(i), now.path(i), differences);
            }
        } else if (!same(then, now)) {
            differences.add(new Difference(pointer, text(then), text(now)));
        }
    }

    /** Numbers are the same if they have the same value, whatever their Java type. */
    private static boolean same(JsonNode then, JsonNode now) {
        if (then.isIntegralNumber() && now.isIntegralNumber()) {
            return then.bigIntegerValue().equals(now.bigIntegerValue());
        }
        return then.equals(now);
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    /**
     * A place at which two answers differ.
     *
     * @param pointer the place as a JSON pointer
     * @param then what was written down, as JSON
     * @param now what the answer says now, as JSON
     */
    public record Difference(String pointer, String then, String now) implements Serializable {

        @Override
        public String toString() {
            return pointer + ": " + then + " then, " + now + " now";
        }
    }
}
