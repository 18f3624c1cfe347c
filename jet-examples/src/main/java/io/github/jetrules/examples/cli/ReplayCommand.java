package io.github.jetrules.examples.cli;

import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.InvalidRequestException;
import io.github.jetrules.rules.json.Receipt;
import io.github.jetrules.rules.json.Receipt.Difference;
import io.github.jetrules.rules.text.Answer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Is an answer that was written down still the same?",
        description =
                "%nAsks the question of a receipt again, under the same evidence policy and with the same overlays."
                        + " A receipt is an answer as JSON.%n",
        footer = {
            "",
            "A receipt is kept with: jet cost ... --format json > receipt.json",
            "",
            "Exit status: 0 the answer is the same, 3 it differs, 2 the receipt is none."
        })
final class ReplayCommand implements Callable<Integer> {

    private static final int DIFFERS = 3;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RECEIPT.json", description = "The answer that was written down.")
    private Path file;

    ReplayCommand() {}

    @Override
    public Integer call() {
        Receipt receipt = receipt();
        Answer now = answerNow(receipt);
        PrintWriter out = spec.commandLine().getOut();
        List<Difference> differences = receipt.differencesFrom(now);
        out.println(differences.isEmpty() ? "same" : "different");
        differences.forEach(difference -> out.println("  " + difference));
        receipt.releaseDifferencesFrom(now).forEach(difference -> out.println("  (release) " + difference));
        return differences.isEmpty() ? 0 : DIFFERS;
    }

    private Receipt receipt() {
        String json = OptionFiles.text(file, OptionFiles.MAX_RECEIPT_BYTES, "RECEIPT.json", spec.commandLine());
        try {
            return Receipt.read(json);
        } catch (InvalidRequestException e) {
            throw wrong(e);
        }
    }

    private Answer answerNow(Receipt receipt) {
        try {
            return receipt.replay(JetRules.standard()::answer);
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    private ParameterException wrong(IllegalArgumentException e) {
        return new ParameterException(spec.commandLine(), "Invalid receipt '" + file + "': " + e.getMessage(), e);
    }
}
