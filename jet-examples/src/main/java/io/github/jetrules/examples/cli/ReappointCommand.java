package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reappoint",
        header = "May this appointment be renewed?",
        description = "%nGoes by the first day of the term that would follow.%n",
        footer = {"", "Example: jet reappoint --arrival 2021-08-01 --completed 3 --exceptional yes"})
final class ReappointCommand extends AnswerCommand {

    @Mixin
    private History history;

    @Option(
            names = "--completed",
            required = true,
            paramLabel = "N",
            converter = Terms.class,
            description = "The number of programme terms served to their end; to ask during a term about the one after"
                    + " it, count the running term. Each appointment counts once, also the shorter first term of a"
                    + " late arrival and the short reappointment of an April arrival.")
    private int completed;

    @Option(names = "--role", paramLabel = "ALT|CIR|SEA", description = "The role.")
    private @Nullable Role role;

    @Option(
            names = "--exceptional",
            paramLabel = "yes|no",
            description =
                    "Whether the contracting organisation judges performance, experience and ability exceptionally"
                            + " high; asked for in the fourth and fifth year.")
    private @Nullable YesNo exceptional;

    @Option(
            names = "--specialist-post",
            paramLabel = "yes|no",
            description =
                    "Whether the post is that of an Elementary School ALT or specialist Prefectural Advisor; asked for"
                            + " in the fourth and fifth year from 2002 to 2006.")
    private @Nullable YesNo specialistPost;

    ReappointCommand() {}

    @Override
    Question question() {
        return new ReappointmentQuestion(history.of(completed, this)
                .withRole(Optional.ofNullable(role))
                .withExceptionalPerformance(YesNo.fact(exceptional))
                .withSpecialistPost(YesNo.fact(specialistPost)));
    }

    /** Reads a number of terms. */
    static final class Terms implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) throws Exception {
            return Values.number("completed", 0, AppointmentHistory.MAX_COMPLETED_TERMS, n -> (int) n)
                    .convert(text);
        }
    }
}
