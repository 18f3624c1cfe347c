package io.github.jetrules.core.answer;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Citation;
import java.io.Serializable;
import java.util.List;

/**
 * Something that is not known and that the answer needs.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param fact the id of the fact, of the parameter where the source has a gap, or of another thing that the sources leave
 *     open, such as {@code route}; part of the API
 * @param code the question to ask
 * @param arguments the arguments of the question, in the order of {@link QuestionCode#parameters()}
 * @param asked whether it was asked for already and nobody could say
 * @param citations the places in the sources that make it necessary
 */
@SuppressWarnings("serial") // codes are records, arguments serialisable values, lists of the JDK too
public record MissingFact(
        String fact, QuestionCode code, List<Object> arguments, boolean asked, List<Citation> citations)
        implements Serializable {

    /**
     * Checks that every argument is there.
     *
     * @throws IllegalArgumentException if there are more or fewer arguments than names
     */
    public MissingFact {
        requireNonNull(fact, "fact");
        Arguments.check("question", code, arguments);
        arguments = List.copyOf(arguments);
        citations = List.copyOf(citations);
    }

    /** What kind of not knowing it is. */
    public MissingKind kind() {
        return code.kind();
    }

    /** Who may say it. */
    public AskOf askOf() {
        return code.askOf();
    }

    /** Whether somebody can still be asked for it: it is no gap in the sources and was not asked for in vain. */
    public boolean canBeAsked() {
        return kind() != MissingKind.SOURCE_GAP && !asked;
    }
}
