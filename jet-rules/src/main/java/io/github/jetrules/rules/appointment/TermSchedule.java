package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The answer to a {@link TermQuestion}. */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public abstract sealed class TermSchedule extends Answer permits TermSchedule.Assessed, TermSchedule.Undetermined {

    private static final long serialVersionUID = 1L;

    private final TermQuestion question;
    private final List<ScheduledTerm> terms;

    TermSchedule(Outcome outcome, TermQuestion question, Explanation explanation, List<ScheduledTerm> terms) {
        super(outcome, explanation);
        this.question = question;
        this.terms = List.copyOf(terms);
    }

    @Override
    public final TermQuestion question() {
        return question;
    }

    /**
     * The terms that are known, the first year first. Every year after the first runs only if the participant is
     * reappointed for it.
     */
    public final List<ScheduledTerm> terms() {
        return terms;
    }

    /** One function for each form of the answer. */
    public final <R> R match(
            Function<? super Assessed, ? extends R> assessed,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Assessed answer) {
            return assessed.apply(answer);
        }
        return undetermined.apply((Undetermined) this);
    }

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of(
                "terms", terms().stream().map(ScheduledTerm::details).toList());
    }

    /**
     * All terms are known, up to the longest time of appointment. Their legal terms are given where the kind of
     * organisation and, through all of a term, the legal status are known; else a finding says that they are open.
     */
    public static final class Assessed extends TermSchedule {

        private static final long serialVersionUID = 1L;

        Assessed(TermQuestion question, Explanation explanation, List<ScheduledTerm> terms) {
            super(Outcome.ASSESSED, question, explanation, terms);
        }

        /** The first term. */
        public ScheduledTerm firstTerm() {
            return terms().get(0);
        }
    }

    /** Some terms are not known. */
    public static final class Undetermined extends TermSchedule {

        private static final long serialVersionUID = 1L;

        Undetermined(TermQuestion question, Explanation explanation, List<ScheduledTerm> terms) {
            super(Outcome.UNDETERMINED, question, explanation, terms);
        }

        /** None: the sources have a gap, or the arrival of the group is missing, whose alignment may be one. */
        @Override
        public List<Set<String>> decidingSets() {
            return List.of();
        }
    }
}
