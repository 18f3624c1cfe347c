package io.github.jetrules.core.answer;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be open: what kind of not knowing it is, and who may answer it.
 *
 * <p>Codes are equal if their ids are: the rest follows from the id, but for whom a gap is asked of. This class is immutable
 * and thread-safe.
 *
 * @param id the id of the question; part of the API
 * @param kind what kind of not knowing it is
 * @param askOf who may answer
 * @param valueType the type of the value that would answer it
 * @param parameters the names of the arguments of its sentence
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record QuestionCode(String id, MissingKind kind, AskOf askOf, ValueType valueType, List<String> parameters)
        implements MessageCode, Serializable {

    /** Copies the names. */
    public QuestionCode {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(askOf, "askOf");
        requireNonNull(valueType, "valueType");
        parameters = List.copyOf(parameters);
    }

    /** A fact that the caller may state. */
    public static QuestionCode fact(String id, ValueType valueType, String... parameters) {
        return new QuestionCode(id, MissingKind.FACT, AskOf.CALLER, valueType, List.of(parameters));
    }

    /** A judgement that the rule leaves to a body. */
    public static QuestionCode judgement(String id, AskOf askOf, ValueType valueType, String... parameters) {
        return new QuestionCode(id, MissingKind.JUDGEMENT, askOf, valueType, List.of(parameters));
    }

    /** A value of the law that no source was seen to show. */
    public static QuestionCode sourceGap(String id, AskOf askOf, String... parameters) {
        return new QuestionCode(id, MissingKind.SOURCE_GAP, askOf, ValueType.SOURCED_VALUE, List.of(parameters));
    }

    /** The same question, to be asked of another body. */
    public QuestionCode askedOf(AskOf other) {
        return other == askOf ? this : new QuestionCode(id, kind, other, valueType, parameters);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuestionCode code && id.equals(code.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String key() {
        return "question." + id;
    }
}
