package io.github.jetrules.rules.calendar;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The answer to a {@link StageQuestion}: where the rounds stand on a day by their plans. */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public abstract sealed class Stage extends Answer permits Stage.Assessed, Stage.Undetermined {

    private static final long serialVersionUID = 1L;

    private final StageQuestion question;
    private final @Nullable ProgrammeRound round;
    private final List<StagedStep> steps;

    Stage(
            Outcome outcome,
            StageQuestion question,
            @Nullable ProgrammeRound round,
            Explanation explanation,
            List<StagedStep> steps) {
        super(outcome, explanation);
        this.question = question;
        this.round = round;
        this.steps = List.copyOf(steps);
    }

    @Override
    public final StageQuestion question() {
        return question;
    }

    /** The round of the fiscal year that was said, if one was. */
    public final Optional<ProgrammeRound> round() {
        return Optional.ofNullable(round);
    }

    /**
     * The steps in order of time: those that are under way, may be, or come next, of any round; where a fiscal year was
     * said, all steps of its round as well.
     */
    public final List<StagedStep> steps() {
        return steps;
    }

    /** The steps in whose months the day lies. */
    public List<StagedStep> current() {
        return in(StepState.CURRENT);
    }

    /** The steps that begin next, all in the same month. */
    public List<StagedStep> next() {
        return in(StepState.NEXT);
    }

    private List<StagedStep> in(StepState state) {
        return steps().stream().filter(step -> step.state() == state).toList();
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
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        round().ifPresent(shown -> details.put("round", shown));
        details.put("steps", steps().stream().map(StagedStep::details).toList());
        return details.buildOrThrow();
    }

    /** Every step that could matter is known. */
    public static final class Assessed extends Stage {

        private static final long serialVersionUID = 1L;

        Assessed(
                StageQuestion question,
                @Nullable ProgrammeRound round,
                Explanation explanation,
                List<StagedStep> steps) {
            super(Outcome.ASSESSED, question, round, explanation, steps);
        }
    }

    /** Some steps or routes are not known; the steps are those that are. */
    public static final class Undetermined extends Stage {

        private static final long serialVersionUID = 1L;

        Undetermined(
                StageQuestion question,
                @Nullable ProgrammeRound round,
                Explanation explanation,
                List<StagedStep> steps) {
            super(Outcome.UNDETERMINED, question, round, explanation, steps);
        }
    }
}
