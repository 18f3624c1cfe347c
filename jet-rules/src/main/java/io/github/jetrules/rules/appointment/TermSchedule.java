package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** The answer to a {@link TermQuestion}. */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class TermSchedule implements Answer permits TermSchedule.Assessed, TermSchedule.Undetermined {

    TermSchedule() {}

    @Override
    public abstract TermQuestion question();

    @Override
    public abstract Explanation explanation();

    /**
     * The terms that are known, the first year first. Every year after the first runs only if the participant is
     * reappointed for it.
     */
    public abstract List<ScheduledTerm> terms();

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed, Function<? super Undetermined, ? extends R> undetermined);

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of(
                "terms", terms().stream().map(ScheduledTerm::details).collect(ImmutableList.toImmutableList()));
    }

    /**
     * All terms are known, up to the longest time of appointment. Their legal terms are given where the kind of
     * organisation is known; else a finding asks for it.
     */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends TermSchedule {

        Assessed() {}

        /** The first term. */
        public ScheduledTerm firstTerm() {
            return terms().get(0);
        }

        @Override
        public Outcome outcome() {
            return Outcome.ASSESSED;
        }

        @Override
        public <R> R match(
                Function<? super Assessed, ? extends R> assessed,
                Function<? super Undetermined, ? extends R> undetermined) {
            return assessed.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireComplete();
        }
    }

    /** Some terms are not known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends TermSchedule {

        Undetermined() {}

        @Override
        public Outcome outcome() {
            return Outcome.UNDETERMINED;
        }

        @Override
        public <R> R match(
                Function<? super Assessed, ? extends R> assessed,
                Function<? super Undetermined, ? extends R> undetermined) {
            return undetermined.apply(this);
        }

        @Value.Check
        void check() {
            explanation().requireMissing();
        }
    }
}
