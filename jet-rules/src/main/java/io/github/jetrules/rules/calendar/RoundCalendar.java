package io.github.jetrules.rules.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.immutables.value.Value;

/** The answer to a {@link CalendarQuestion}: the plan of a round, not what became of it. */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class RoundCalendar implements Answer
        permits RoundCalendar.Assessed, RoundCalendar.Undetermined {

    RoundCalendar() {}

    @Override
    public abstract CalendarQuestion question();

    @Override
    public abstract Explanation explanation();

    /** The steps that are known, in order of time. */
    public abstract List<DatedStep> steps();

    /** The round. */
    public ProgrammeRound round() {
        return question().round();
    }

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed, Function<? super Undetermined, ? extends R> undetermined);

    @Override
    public Map<String, Object> details() {
        return ImmutableMap.of(
                "round",
                round(),
                "steps",
                steps().stream().map(DatedStep::details).collect(ImmutableList.toImmutableList()));
    }

    /** Every step is known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends RoundCalendar {

        Assessed() {}

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

    /** Some steps or routes are not known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends RoundCalendar {

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
