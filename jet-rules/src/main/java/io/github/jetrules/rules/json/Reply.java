package io.github.jetrules.rules.json;

import com.fasterxml.jackson.databind.node.ValueNode;
import io.github.jetrules.rules.text.Answer;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a batch gives back for one request: the answer, or the reason why the request is none.
 *
 * <p>{@link JetModule} writes an {@link Answered} as the JSON of its answer with the {@code id} before it, and a
 * {@link Refused} as {@code {"line": 7, "id": "a", "error": "…", "pointer": "/inputs/fiscalYear", "accepted": "…"}}, the
 * last two where they are known. Replies are immutable and thread-safe.
 */
public abstract sealed class Reply implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final @Nullable ValueNode id;

    private Reply(long line, @Nullable ValueNode id) {
        this.line = line;
        this.id = id;
    }

    /**
     * The reply to something of which not even a request could be made, such as a line that is no text.
     *
     * @param line the line on which it stands, from 1
     * @param reason what is wrong, and what is accepted
     */
    public static Refused refused(long line, String reason) {
        return new Refused(line, null, reason, null, null);
    }

    /** The line on which the request stands, from 1. */
    public long line() {
        return line;
    }

    /** What the request calls itself: a text or a whole number, given back as it was given. */
    public Optional<ValueNode> id() {
        return Optional.ofNullable(id);
    }

    /** The value that belongs to the kind of this reply. */
    public abstract <R> R match(
            Function<? super Answered, ? extends R> answered, Function<? super Refused, ? extends R> refused);

    /** A request that was answered; that something is not known is an answer too. */
    public static final class Answered extends Reply {

        private static final long serialVersionUID = 1L;

        private final Answer answer;

        Answered(long line, @Nullable ValueNode id, Answer answer) {
            super(line, id);
            this.answer = answer;
        }

        /** The answer. */
        public Answer answer() {
            return answer;
        }

        @Override
        public <R> R match(
                Function<? super Answered, ? extends R> answered, Function<? super Refused, ? extends R> refused) {
            return answered.apply(this);
        }

        @Override
        public String toString() {
            return "line " + line() + ": " + answer.outcome();
        }
    }

    /** A request that is not in its form. */
    public static final class Refused extends Reply {

        private static final long serialVersionUID = 1L;

        private final String reason;
        private final @Nullable String pointer;
        private final @Nullable String accepted;

        Refused(long line, @Nullable ValueNode id, String reason, @Nullable String pointer, @Nullable String accepted) {
            super(line, id);
            this.reason = reason;
            this.pointer = pointer;
            this.accepted = accepted;
        }

        /** What is wrong: the place, what stands there, and what is accepted. */
        public String reason() {
            return reason;
        }

        /** The place in the request as a JSON pointer, as {@link InvalidRequestException#pointer()} has it. */
        public Optional<String> pointer() {
            return Optional.ofNullable(pointer);
        }

        /** What is accepted at the place. */
        public Optional<String> accepted() {
            return Optional.ofNullable(accepted);
        }

        @Override
        public <R> R match(
                Function<? super Answered, ? extends R> answered, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }

        @Override
        public String toString() {
            return "line " + line() + ": " + reason;
        }
    }
}
