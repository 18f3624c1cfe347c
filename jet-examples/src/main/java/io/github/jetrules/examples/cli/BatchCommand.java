package io.github.jetrules.examples.cli;

import io.github.jetrules.examples.batch.BatchException;
import io.github.jetrules.examples.batch.BatchJob;
import io.github.jetrules.examples.batch.BatchRun;
import io.github.jetrules.examples.batch.Progress;
import io.github.jetrules.examples.batch.Tally;
import io.github.jetrules.examples.batch.TerminalProgress;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "batch",
        header = "Answers a file of questions.",
        description = {
            "%nEvery row gives one line of JSON, in the order of the input and with its id: an answer as with"
                    + " --format json, or an error with line number and reason.",
            "",
            "A .jsonl file has a request on each line: {\"id\": ..., \"question\": ..., \"inputs\": {...}}.",
            "A .csv file has a header row of id, question and names of inputs. An empty cell says nothing of the"
                    + " input, the word unknown says that nobody could say; values of a list are separated by"
                    + " semicolons, and an input within an object has a dotted name.%n"
        },
        footer = {
            "",
            "Example: jet batch --input bodies.csv --output answers.jsonl",
            "",
            "Exit status: 0 every row was answered, 3 some rows are errors, 2 the call was wrong."
        })
final class BatchCommand extends RulesCommand {

    private static final int SOME_REFUSED = 3;

    @Option(names = "--input", required = true, paramLabel = "FILE", description = "The questions: .csv or .jsonl.")
    private Path input;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "Where the answers go: .jsonl. The file takes this name when it is complete; until then it is"
                    + " FILE.part, beside the file itself where FILE is a link.")
    private Path output;

    @Option(
            names = "--resume",
            description = "Go on where an earlier run of the same call was cut off, if there was one.")
    private boolean resume;

    @Mixin
    private LanguageOption language;

    BatchCommand() {}

    @Override
    public Integer call() {
        PrintWriter err = commandLine().getErr();
        BatchJob job = new BatchJob(input, output, resume, rules(), language.locale());
        Tally tally;
        try (Progress progress = TerminalProgress.on(err)) {
            tally = BatchRun.run(job, progress);
        } catch (BatchException e) {
            throw wrong(e.option(), e.getMessage(), e);
        }
        err.println("jet: " + tally.rows() + " rows: " + tally.answered() + " answered, " + tally.refused() + " errors"
                + (tally.resumed() == 0 ? "" : "; " + tally.resumed() + " rows were done before"));
        return tally.refused() == 0 ? 0 : SOME_REFUSED;
    }
}
