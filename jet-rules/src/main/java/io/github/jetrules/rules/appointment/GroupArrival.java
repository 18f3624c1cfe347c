package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.List;
import java.util.Optional;

/** What is known of the day on which a participant's group arrived, and what an answer says of it. */
final class GroupArrival {

    private GroupArrival() {}

    /**
     * Whether nothing tells when the group arrived. Who says nothing of it in a month in which a group arrives came with
     * that; but not with another one, and not if it was asked and nobody could say.
     */
    static boolean isOpen(AppointmentHistory history) {
        return !history.groupArrival().isKnown() && (history.groupArrival().wasAsked() || !isUsual(history));
    }

    /** Whether the arrival lies in a month in which the group arrives, any group if none was said. */
    private static boolean isUsual(AppointmentHistory history) {
        Optional<ArrivalGroup> usual = ArrivalGroup.usualFor(history.arrival());
        return usual.isPresent()
                && (history.group().isEmpty() || history.group().equals(usual));
    }

    /** Whether the own arrival is taken for that of the group, of which nothing was said. */
    static boolean isPresumed(AppointmentHistory history) {
        return !history.groupArrival().isKnown() && !isOpen(history);
    }

    /** Whether the group may be one of April. */
    static boolean mayBeOfApril(AppointmentHistory history) {
        return history.group().orElse(null) != ArrivalGroup.SUMMER;
    }

    /** The finding that nothing tells when the group arrived, and why that matters. */
    static Finding foundOpen(AppointmentHistory history, List<Citation> lateArrival) {
        return new Finding(AppointmentFindings.GROUP_OPEN, List.of(history.arrival()), lateArrival);
    }

    /** Notes that it would help to know when the group arrived, which a history does not say. */
    static void ask(AppointmentHistory history, List<Citation> lateArrival, Reasoning reasoning) {
        reasoning.need(
                history.groupArrival(),
                TermQuestion.GROUP_ARRIVAL,
                AppointmentFindings.ASK_GROUP_ARRIVAL,
                lateArrival,
                history.arrival());
    }
}
