package io.github.jetrules.rules.text;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.source.Assurance;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the rule book, which can say in words why it is as it is.
 *
 * <p>Two answers are equal if they say the same: the question, the outcome, the reasons and all details. To the question
 * belong the name and the code of an organisation, which neither JSON nor a receipt has. Answers are immutable and
 * thread-safe.
 */
public abstract class Answer implements Explained {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final Explanation explanation;

    /**
     * Checks that the reasons are those of such an answer.
     *
     * @throws IllegalArgumentException if they are not
     */
    protected Answer(Outcome outcome, Explanation explanation) {
        this.outcome = outcome;
        this.explanation = explanation.requireFor(outcome);
    }

    @Override
    public final Outcome outcome() {
        return outcome;
    }

    @Override
    public final Explanation explanation() {
        return explanation;
    }

    /** Whether a fact that would decide by an estimate of the library is missing, and the evidence policy refuses those. */
    protected final boolean isEstimateRefusedFor(String fact) {
        return basis().edition().refused().contains(Assurance.ESTIMATED) && isMissing(fact);
    }

    /** Whether a fact is missing. */
    protected final boolean isMissing(String fact) {
        return missing().stream().map(MissingFact::fact).anyMatch(fact::equals);
    }

    /**
     * The answer as a short text: what it says, its reasons with their sources, and what is still open.
     *
     * @param locale Japanese for a Japanese text, any other for an English one
     */
    public final String explain(Locale locale) {
        requireNonNull(locale, "locale");
        return AnswerText.of(this, locale);
    }

    /** What an answer of this form says beside its outcome and its explanation; nothing unless the form adds something. */
    @Override
    public Map<String, Object> details() {
        return Map.of();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Answer answer
                        && outcome == answer.outcome
                        && question().equals(answer.question())
                        && explanation.equals(answer.explanation)
                        && details().equals(answer.details()));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(outcome, question(), explanation);
    }

    @Override
    public final String toString() {
        return outcome + " " + question() + " " + details() + " " + explanation;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        explanation.requireFor(outcome);
    }
}
