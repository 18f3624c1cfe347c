package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.appointment.TermQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "term",
        header = "When do the terms of a participant run?",
        description = "%nGoes by the day of arrival: the first term starts on the day after it. Every year after the"
                + " first needs a reappointment.%n",
        footer = {"", "Example: jet term --arrival 2019-07-28"})
final class TermCommand extends AnswerCommand {

    @Mixin
    private History history;

    TermCommand() {}

    @Override
    Question question() {
        return option(
                "--arrival",
                () -> new TermQuestion(history.builder().completedTerms(0).build()));
    }
}
