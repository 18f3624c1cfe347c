package io.github.jetrules.examples.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.jetrules.rules.json.Batch;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One run of a batch.
 *
 * <p>The input is read twice: once to know what it is and how long, once to answer it. Every row of the input gives one
 * line of the output, in order. The output takes its name only when it is complete.
 */
public final class BatchRun {

    private final BatchJob job;
    private final InputForm form;
    private final Batch batch;
    private final ObjectWriter writer;
    private long refused;

    private BatchRun(BatchJob job) {
        this.job = job;
        this.form = InputForm.of(job.input());
        this.batch = Batch.of(job.rules()::answer);
        this.writer =
                new ObjectMapper().registerModule(new JetModule(job.locale())).writerFor(Reply.class);
    }

    /**
     * Does a job.
     *
     * @throws BatchException if a file is not what it should be
     */
    public static Tally run(BatchJob job, Progress progress) {
        BatchRun run = new BatchRun(job);
        run.checkFiles();
        return run.answer(run.survey(), progress);
    }

    private void checkFiles() {
        Path input = job.input();
        Path output = job.output();
        if (!Files.isRegularFile(input)) {
            throw wrong("--input", input, Files.exists(input) ? "is no file" : "does not exist", "a file");
        } else if (!InputForm.JSON_LINES.isOf(output)) {
            throw wrong("--output", output, "has an unknown ending", "names that end in .jsonl");
        } else if (isSame(input, output)) {
            throw wrong("--output", output, "is the input", "another file");
        } else if (Files.exists(output) && !Files.isRegularFile(output)) {
            throw wrong("--output", output, "is no file", "a file, or the name of a new one");
        } else if (!Files.isDirectory(output.toAbsolutePath().resolveSibling("."))) {
            throw wrong("--output", output, "is in a directory that does not exist", "a directory that exists");
        }
    }

    private static boolean isSame(Path input, Path output) {
        try {
            return Files.exists(output) && Files.isSameFile(input, output);
        } catch (IOException e) {
            throw wrong("--output", output, "cannot be read (" + e + ")", "a file");
        }
    }

    private static BatchException wrong(String option, Path file, String what, String accepted) {
        return new BatchException(option, "file '" + file + "' " + what + "; accepted: " + accepted);
    }

    private Survey survey() {
        try {
            return Survey.of(job.input(), form, batch);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BatchException unreadable(IOException e) {
        return wrong("--input", job.input(), "cannot be read (" + e + ")", "a file");
    }

    private Tally answer(Survey before, Progress progress) {
        try (PartialOutput output = open(before)) {
            long resumed = output.kept().count();
            refused = output.kept().refused();
            progress.start(before.rows(), resumed);
            Survey after =
                    Survey.of(job.input(), form, batch, (reader, rows) -> answer(reader, rows, output, progress));
            if (!after.equals(before)) {
                output.discard();
                throw wrong(
                        "--input",
                        job.input(),
                        "changed while it was read",
                        "a file that stays as it is; nothing is kept that --resume could go on with");
            }
            output.complete();
            return new Tally(before.rows(), refused, resumed);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private PartialOutput open(Survey before) {
        try {
            return PartialOutput.open(job.output(), Conditions.of(job, form, before), before.rows(), job.resume());
        } catch (IOException e) {
            throw wrong(
                    "--output", job.output(), "cannot be begun (" + e + ")", "a file in a folder that can be written");
        }
    }

    /** Answers the rows that are not in the output yet. */
    private long answer(RecordReader reader, Rows rows, PartialOutput output, Progress progress) throws IOException {
        long skipped = 0;
        while (skipped < output.kept().count() && reader.next().isPresent()) {
            skipped++;
        }
        return skipped
                + new Workers(rows, writer).run(reader, replies -> {
                    output.write(replies.lines());
                    refused += replies.refused();
                    progress.step(replies.count());
                });
    }
}
