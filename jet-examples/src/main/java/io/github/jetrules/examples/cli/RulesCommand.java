package io.github.jetrules.examples.cli;

import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks a rule book, under the conditions that its options name. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--carry-forward",
            description = "Use a yearly figure for later years too; the answer then says so. Changes nothing where no"
                    + " yearly figure is read, as in country, term, reappoint and pay.")
    private boolean carryForward;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description =
                    "Lay the values of a YAML file over those of the library; the answer then says so. May be given"
                            + " several times: where two give a value for the same day, the later one wins.")
    private List<Path> overlays = List.of();

    final CommandLine commandLine() {
        return spec.commandLine();
    }

    /** The rule book under the conditions of the options. */
    final JetRules rules() {
        JetRules rules = carryForward ? JetRules.standard().with(EvidencePolicy.carryForward()) : JetRules.standard();
        for (Path file : overlays) {
            Overlay overlay = overlay(file);
            JetRules before = rules;
            rules = option("--overlay", () -> before.with(overlay));
        }
        return rules;
    }

    private Overlay overlay(Path file) {
        String text = OptionFiles.text(file, OptionFiles.MAX_BYTES, "--overlay", commandLine());
        try {
            return JetRules.standard().readOverlay(file.toString(), text);
        } catch (RulesDataException e) {
            String defects = e.problems().stream().map(DataProblem::toString).collect(Collectors.joining("; "));
            throw wrong("--overlay", defects, e);
        }
    }

    /**
     * Makes something of the value of an option. What the library refuses is a wrong input; its message names the value
     * and what is accepted, and this adds the option.
     */
    final <T> T option(String name, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw wrong(name, e.getMessage(), e);
        }
    }

    /** The exception for an option with a value that is not accepted. */
    final ParameterException wrong(String option, @Nullable String reason, @Nullable Exception cause) {
        return new ParameterException(commandLine(), "Invalid value for option '" + option + "': " + reason, cause);
    }
}
