package io.github.jetrules.examples.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

@Command(
        name = "help",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "What does a command take?",
        description = "%nPrints the same as jet COMMAND --help.%n",
        footer = {"", "Example: jet help term"})
final class HelpCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command. Without it, all are listed.")
    private @Nullable String command;

    HelpCommand() {}

    @Override
    public void run() {
        CommandLine jet = spec.parent().commandLine();
        CommandLine asked = command == null ? jet : jet.getSubcommands().get(command);
        if (asked == null) {
            throw new UnmatchedArgumentException(jet, List.of(command));
        }
        asked.usage(spec.commandLine().getOut());
    }
}
