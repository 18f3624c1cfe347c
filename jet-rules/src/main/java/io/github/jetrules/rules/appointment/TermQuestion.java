package io.github.jetrules.rules.appointment;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * When do the terms of a participant run?
 *
 * @param history the arrival and the group; what was served so far does not matter here
 */
public record TermQuestion(AppointmentHistory history) implements Question, Serializable {

    /** The name of the question. */
    public static final String NAME = "term";

    /** The question for an arrival whose month tells the group. */
    public static TermQuestion of(LocalDate arrival) {
        return new TermQuestion(AppointmentHistory.of(arrival, 0));
    }

    /** The day of arrival in Japan. */
    public LocalDate arrival() {
        return history.arrival();
    }

    /** The group of arrival, where it is known. */
    public Optional<ArrivalGroup> group() {
        return history.arrivalGroup();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        ImmutableMap.Builder<String, Object> inputs = ImmutableMap.builder();
        inputs.put("arrival", history.arrival());
        history.group().ifPresent(group -> inputs.put("group", group));
        return inputs.buildOrThrow();
    }
}
