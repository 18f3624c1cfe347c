package io.github.jetrules.examples.cli;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say when a participant arrived. */
final class History {

    @Option(
            names = "--arrival",
            required = true,
            paramLabel = "DATE",
            description = "The day of arrival in Japan, such as 2019-07-28.")
    private LocalDate arrival;

    @Option(
            names = "--group",
            paramLabel = "APRIL|SUMMER",
            description = "The group of arrival; needed only where the month leaves it open.")
    private @Nullable ArrivalGroup group;

    @Option(
            names = "--group-arrival",
            paramLabel = "DATE",
            description =
                    "The day on which the group arrived, for somebody who came later than the group: the first term"
                            + " then ends with the group's. Somebody who came with a group in a month in which none usually"
                            + " arrives gives the own day of arrival here.")
    private @Nullable LocalDate groupArrival;

    History() {}

    /** The history of somebody who has served so many terms; an error names the option that it is about. */
    AppointmentHistory of(int completedTerms, RulesCommand command) {
        AppointmentHistory alone = command.option("--arrival", () -> AppointmentHistory.of(arrival, completedTerms))
                .withGroup(Optional.ofNullable(group));
        LocalDate day = groupArrival;
        return day == null ? alone : command.option("--group-arrival", () -> alone.withGroupArrival(day));
    }
}
