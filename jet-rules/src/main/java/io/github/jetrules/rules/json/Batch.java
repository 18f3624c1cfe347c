package io.github.jetrules.rules.json;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.google.common.collect.Streams;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.text.Answer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers many requests: JSON Lines, each {@code {"id": …, "question": …, "inputs": {…}}}.
 *
 * <pre>{@code
 * try (Stream<String> lines = Files.lines(file)) {
 *     Batch.of(rules::answer).replies(lines).forEachOrdered(reply -> …);
 * }
 * }</pre>
 *
 * <p>A request that is not in its form is an error as a value, {@link Reply.Refused}; the stream goes on. The {@code id}
 * is a text or a whole number, may be left out, and need not be unique: it is only given back. This class is as
 * thread-safe as the function that answers; a rule book is.
 */
public final class Batch {

    private static final FieldType<ValueNode> ID = new FieldType<>(
            "a text or a whole number",
            node -> node instanceof ValueNode value && (node.isTextual() || node.isIntegralNumber())
                    ? Optional.of(value)
                    : Optional.empty());

    private final Function<? super Question, ? extends Answer> rules;

    private Batch(Function<? super Question, ? extends Answer> rules) {
        this.rules = rules;
    }

    /**
     * A batch for a rule book.
     *
     * @param rules what answers, such as {@code JetRules.standard()::answer}
     */
    public static Batch of(Function<? super Question, ? extends Answer> rules) {
        return new Batch(rules);
    }

    /**
     * The replies to lines, in their order; blank lines are passed over, but counted.
     *
     * <p>The stream is lazy, may be made parallel, and closes the lines when it is closed.
     */
    public Stream<Reply> replies(Stream<String> lines) {
        return Streams.mapWithIndex(lines, Line::at)
                .filter(line -> !line.text().isBlank())
                .map(line -> reply(line.number(), line.text()));
    }

    private record Line(long number, String text) {

        static Line at(@Nullable String text, long index) {
            return new Line(index + 1, checkNotNull(text));
        }
    }

    /**
     * The reply to the request in a text.
     *
     * @param line the line on which it stands, from 1
     */
    public Reply reply(long line, String json) {
        return reply(line, () -> Requests.tree(json));
    }

    /**
     * The reply to a request that is a JSON tree already.
     *
     * @param line the line on which it stands, from 1
     */
    public Reply reply(long line, JsonNode request) {
        return reply(line, () -> request);
    }

    private Reply reply(long line, Supplier<JsonNode> json) {
        @Nullable ValueNode id = null;
        Question question;
        try {
            Fields request = Fields.of(json.get(), "");
            id = request.optional("id", ID).orElse(null);
            question = Requests.question(request);
            request.finish();
        } catch (InvalidRequestException e) {
            return new Reply.Refused(line, id, String.valueOf(e.getMessage()), e.pointer(), e.accepted());
        } catch (IllegalArgumentException e) { // what a question refuses
            return new Reply.Refused(line, id, String.valueOf(e.getMessage()), null, null);
        }
        return new Reply.Answered(line, id, rules.apply(question));
    }
}
