package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Answer;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that makes a question of its options and prints the answer. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class AnswerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(
            names = "--carry-forward",
            description = "Use a yearly figure for later years too; the answer then says so.")
    private boolean carryForward;

    /** The question that the options ask. */
    abstract Question question();

    @Override
    public Integer call() {
        Answer answer = rules().answer(question());
        spec.commandLine().getOut().println(output.isJson() ? output.json(answer) : answer.explain(output.locale()));
        return 0;
    }

    private JetRules rules() {
        return carryForward ? JetRules.standard().with(EvidencePolicy.carryForward()) : JetRules.standard();
    }

    /**
     * Makes something of the value of an option. What the library refuses is a wrong input; its message names the value
     * and what is accepted, and this adds the option.
     */
    <T> T option(String name, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '" + name + "': " + e.getMessage(), e);
        }
    }
}
