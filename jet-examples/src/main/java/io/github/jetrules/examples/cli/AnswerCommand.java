package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.text.Answer;
import picocli.CommandLine.Mixin;

/** A command that makes a question of its options and prints the answer. */
abstract class AnswerCommand extends RulesCommand {

    @Mixin
    private Output output;

    /** The question that the options ask. */
    abstract Question question();

    @Override
    public final Integer call() {
        Answer answer = rules().answer(question());
        commandLine().getOut().println(output.isJson() ? output.json(answer) : answer.explain(output.locale()));
        return 0;
    }
}
