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

/** The answer to a {@link StageQuestion}: where the rounds stand on a day by their plans. */
@SuppressWarnings({"immutables:subtype", "serial"}) // leaves inherit attributes; generated code
@Value.Enclosing
public abstract sealed class Stage implements Answer permits Stage.Assessed, Stage.Undetermined {

    Stage() {}

    @Override
    public abstract StageQuestion question();

    @Override
    public abstract Explanation explanation();

    /**
     * The steps in order of time: those that are under way, may be, or come next, of any round; where a fiscal year was
     * said, all steps of its round as well.
     */
    public abstract List<StagedStep> steps();

    /** The steps in whose months the day lies. */
    public List<StagedStep> current() {
        return in(StepState.CURRENT);
    }

    /** The steps that begin next, all in the same month. */
    public List<StagedStep> next() {
        return in(StepState.NEXT);
    }

    private List<StagedStep> in(StepState state) {
        return steps().stream().filter(step -> step.state() == state).collect(ImmutableList.toImmutableList());
    }

    /** One function for each form of the answer. */
    public abstract <R> R match(
            Function<? super Assessed, ? extends R> assessed, Function<? super Undetermined, ? extends R> undetermined);

    @Override
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        question().fiscalYear().ifPresent(year -> details.put("round", ProgrammeRound.arrivingIn(year)));
        details.put("steps", steps().stream().map(StagedStep::details).collect(ImmutableList.toImmutableList()));
        return details.buildOrThrow();
    }

    /** Every step that could matter is known. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Assessed extends Stage {

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

    /** Some steps or routes are not known; the steps are those that are. */
    @Value.Immutable(builder = false, copy = false)
    public abstract static non-sealed class Undetermined extends Stage {

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
