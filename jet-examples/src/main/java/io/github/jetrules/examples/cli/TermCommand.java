package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.rules.appointment.TermQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "term",
        header = "When do the terms of a participant run?",
        description = "%nGoes by the day of arrival: the first term starts on the day after it. Every year after the"
                + " first needs a reappointment.%n",
        footer = {"", "Example: jet term --arrival 2019-07-28"})
final class TermCommand extends AnswerCommand {

    @Mixin
    private History history;

    @Option(
            names = "--organisation",
            paramLabel = "KIND",
            description =
                    "prefecture, designated-city, municipality, private-school or other; decides on the legal terms of"
                            + " office.")
    private @Nullable OrganisationKind organisation;

    TermCommand() {}

    @Override
    Question question() {
        Fact<OrganisationKind> kind = Fact.ofNullable(organisation);
        return new TermQuestion(history.of(0, this), kind);
    }
}
