package io.github.jetrules.rules.appointment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import java.util.Map;

/**
 * May this appointment be renewed?
 *
 * @param history what the participant has served
 */
public record ReappointmentQuestion(AppointmentHistory history) implements Question {

    /** The name of the question. */
    public static final String NAME = "reappoint";

    /** The name of the judgement on the participant's performance. */
    public static final String EXCEPTIONAL = "exceptional";

    /** The name of the judgement on the participant's post. */
    public static final String SPECIALIST = "specialistPost";

    /** Checks that nothing is null. */
    public ReappointmentQuestion {
        requireNonNull(history, "history");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        ImmutableMap.Builder<String, Object> inputs = ImmutableMap.builder();
        inputs.put("arrival", history.arrival()).put("completed", history.completedTerms());
        history.group().ifPresent(group -> inputs.put("group", group));
        inputs.put(TermQuestion.GROUP_ARRIVAL, history.groupArrival());
        history.role().ifPresent(role -> inputs.put("role", role));
        return inputs.put(EXCEPTIONAL, history.exceptionalPerformance())
                .put(SPECIALIST, history.specialistPost())
                .buildOrThrow();
    }
}
