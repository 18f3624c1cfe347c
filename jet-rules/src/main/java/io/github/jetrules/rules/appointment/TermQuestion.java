package io.github.jetrules.rules.appointment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import java.time.LocalDate;
import java.util.Map;

/**
 * When do the terms of a participant run?
 *
 * @param history the arrival and the group; whatever else it says does not matter here and is left out
 * @param organisation the kind of organisation, which decides on the legal terms
 */
@SuppressWarnings("serial") // facts are serialisable
public record TermQuestion(AppointmentHistory history, Fact<OrganisationKind> organisation) implements Question {

    /** The name of the question. */
    public static final String NAME = "term";

    /** The name of the kind of organisation. */
    public static final String ORGANISATION = "organisation";

    /** The name of the day on which the group arrived. */
    public static final String GROUP_ARRIVAL = "groupArrival";

    /** Leaves out what does not matter, so that two questions with one answer are equal. */
    public TermQuestion {
        requireNonNull(history, "history");
        requireNonNull(organisation, "organisation");
        history = AppointmentHistory.builder()
                .arrival(history.arrival())
                .completedTerms(0)
                .group(history.group())
                .groupArrival(history.groupArrival())
                .build();
    }

    /** The question without a word on the organisation. */
    public TermQuestion(AppointmentHistory history) {
        this(history, Fact.notSupplied());
    }

    /** The question for a day of arrival alone; where its month does not tell the group, that is open. */
    public static TermQuestion of(LocalDate arrival) {
        return new TermQuestion(AppointmentHistory.of(arrival, 0));
    }

    /** The day of arrival in Japan. */
    public LocalDate arrival() {
        return history.arrival();
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
        return inputs.put(GROUP_ARRIVAL, history.groupArrival())
                .put(ORGANISATION, organisation)
                .buildOrThrow();
    }
}
