package io.github.jetrules.rules.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.time.ProgrammeRound;
import java.io.Serializable;
import java.util.Map;

/**
 * A step of a round as it stands on a day.
 *
 * @param round the round
 * @param step the step with its months
 * @param state where it stands
 */
public record StagedStep(ProgrammeRound round, DatedStep step, StepState state) implements Serializable {

    /** Refuses null. */
    public StagedStep {
        requireNonNull(round, "round");
        requireNonNull(step, "step");
        requireNonNull(state, "state");
    }

    /** The step by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    public Map<String, Object> details() {
        return ImmutableMap.<String, Object>builder()
                .put("round", round)
                .put("state", state)
                .putAll(step.details())
                .buildOrThrow();
    }
}
