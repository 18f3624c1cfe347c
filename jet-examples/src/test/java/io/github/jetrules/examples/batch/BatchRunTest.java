package io.github.jetrules.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are whole, and runs that go on where others were cut off. */
class BatchRunTest {

    private static final String GOOD =
            "{\"id\":\"%s\",\"question\":\"pay\",\"inputs\":{\"arrival\":\"2013-08-04\",\"year\":2}}";

    @TempDir
    private Path directory;

    private Path input;
    private Path output;
    private Path part;
    private Path sidecar;

    @BeforeEach
    void names() {
        input = directory.resolve("in.jsonl");
        output = directory.resolve("out.jsonl");
        part = directory.resolve("out.jsonl.part");
        sidecar = directory.resolve("out.jsonl.part.json");
    }

    private BatchJob job(boolean resume) {
        return new BatchJob(input, output, resume, JetRules.standard(), Locale.ENGLISH);
    }

    private Tally run(boolean resume) {
        return BatchRun.run(job(resume), Progress.NONE);
    }

    private static String good(Object id) {
        return GOOD.replace("%s", id.toString());
    }

    /** What a run that was killed after so many bytes leaves behind. */
    private void cutOff(byte[] whole, int bytes) throws IOException {
        Files.deleteIfExists(output);
        Files.write(part, java.util.Arrays.copyOf(whole, bytes));
        conditions().write(sidecar);
    }

    private Conditions conditions() throws IOException {
        InputForm form = InputForm.of(input);
        Survey survey = Survey.of(input, form, io.github.jetrules.rules.json.Batch.of(JetRules.standard()::answer));
        return Conditions.of(job(true), form, survey);
    }

    @Test
    void theOrderIsThatOfTheInputAlsoOverManyChunks() throws IOException {
        Files.write(
                input, IntStream.range(0, 2_000).mapToObj(BatchRunTest::good).toList());

        assertThat(run(false)).isEqualTo(new Tally(2_000, 0, 0));

        List<String> lines = Files.readAllLines(output);
        assertThat(lines).hasSize(2_000);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith("{\"id\":\"" + i + "\",\"question\":\"pay\"");
        }
        assertThat(part).doesNotExist();
        assertThat(sidecar).doesNotExist();
    }

    @Test
    void fromEveryCutTheRunGoesOnToTheSameOutput() throws IOException {
        Files.writeString(input, "{}\n" + good("市") + "\n\n[]\n{\"id\":1}\n");
        Tally whole = run(false);
        assertThat(whole).isEqualTo(new Tally(4, 3, 0));
        byte[] expected = Files.readAllBytes(output);
        int lines = 0;
        for (int cut = 0; cut <= expected.length; cut++) {
            lines += cut > 0 && expected[cut - 1] == '\n' ? 1 : 0;
            cutOff(expected, cut);

            assertThat(run(true)).isEqualTo(new Tally(4, 3, lines));

            assertThat(Files.readAllBytes(output)).as("cut at %s", cut).isEqualTo(expected);
            assertThat(part).doesNotExist();
            assertThat(sidecar).doesNotExist();
        }
        assertThat(lines).isEqualTo(4);
    }

    @Test
    void aRunGoesOnAmongLinesThatAreReadAgain() throws IOException {
        input = directory.resolve("in.csv");
        Files.writeString(
                input,
                "id,question,fiscalYear\na,calendar,\"2020\nb,calendar,2020\nc,calendar,\"2020\"\nd,calendar,\"2020\n");
        assertThat(run(false)).isEqualTo(new Tally(4, 2, 0));
        byte[] expected = Files.readAllBytes(output);
        int lines = 0;
        for (int cut = 1; cut <= expected.length; cut++) {
            if (expected[cut - 1] == '\n') {
                lines++;
                cutOff(expected, cut);

                assertThat(run(true)).isEqualTo(new Tally(4, 2, lines));

                assertThat(Files.readAllBytes(output)).isEqualTo(expected);
            }
        }
        assertThat(lines).isEqualTo(4);
    }

    @Test
    void whatIsNoWholeObjectAtTheEndIsDroppedToo() throws IOException {
        Files.writeString(input, good(1) + "\n" + good(2) + "\n");
        run(false);
        String expected = Files.readString(output);
        String first = expected.substring(0, expected.indexOf('\n') + 1);
        for (String torn : List.of("\0\0\0\0\n", "{\"id\":\n", "\n", "null\n")) {
            cutOff(expected.getBytes(StandardCharsets.UTF_8), 0);
            Files.writeString(part, first + torn);

            assertThat(run(true)).isEqualTo(new Tally(2, 0, 1));

            assertThat(output).hasContent(expected);
        }
    }

    @Test
    void withNothingToResumeTheRunBeginsAtTheBeginning() throws IOException {
        Files.writeString(input, good(1));
        assertThat(run(true)).isEqualTo(new Tally(1, 0, 0));
        Files.writeString(part, ""); // killed before the first row
        assertThat(run(true)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void withoutResumeTheRunBeginsAnew() throws IOException {
        Files.writeString(input, good(1) + "\n" + good(2) + "\n");
        run(false);
        byte[] expected = Files.readAllBytes(output);
        cutOff(expected, expected.length - 5);
        Files.writeString(input, good(1));

        assertThat(run(false)).isEqualTo(new Tally(1, 0, 0));
        assertThat(Files.readAllLines(output)).hasSize(1);
    }

    @Test
    void aPartialOutputOfAnotherCallIsRefusedAndKept() throws IOException {
        Files.writeString(input, good(1) + "\n" + good(2) + "\n");
        run(false);
        byte[] expected = Files.readAllBytes(output);
        cutOff(expected, expected.length - 5);

        for (BatchJob other : List.of(
                new BatchJob(input, output, true, JetRules.standard(), Locale.JAPANESE),
                new BatchJob(
                        input,
                        output,
                        true,
                        JetRules.standard().with(EvidencePolicy.carryForward()),
                        Locale.ENGLISH))) {
            assertThatThrownBy(() -> BatchRun.run(other, Progress.NONE))
                    .isInstanceOf(BatchException.class)
                    .hasMessageContaining("out.jsonl.part' does not belong to this call")
                    .hasMessageContaining("accepted: ");
        }
        Files.writeString(input, good(1) + "\n" + good(3) + "\n");
        assertThatThrownBy(() -> run(true)).hasMessageContaining("its input SHA-256 is ");
        for (byte[] other : List.of(
                "null".getBytes(StandardCharsets.UTF_8),
                "{".getBytes(StandardCharsets.UTF_8),
                new byte[] {'"', (byte) 0xC3, '"'},
                " ".repeat(100_000).getBytes(StandardCharsets.UTF_8))) {
            Files.write(sidecar, other);
            assertThatThrownBy(() -> run(true))
                    .isInstanceOf(BatchException.class)
                    .hasMessageContaining("out.jsonl.part.json', which says what it belongs to");
        }
        Files.delete(sidecar);
        assertThatThrownBy(() -> run(true)).hasMessageContaining("out.jsonl.part.json', which says what it belongs to");
        assertThat(part).hasSize(expected.length - 5);
    }

    @Test
    void aPartialOutputThatIsLongerThanItsInputIsNoneOfIts() throws IOException {
        Files.writeString(input, good(1));
        try (PartialOutput whole = PartialOutput.open(output, conditions(), 1, false)) {
            assertThat(whole.kept()).isEqualTo(WholeLines.NONE);
        }
        Files.writeString(part, "{}\n{}\n");

        assertThatThrownBy(() -> run(true))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("it has 2 lines, and the input 1 rows");
        assertThat(part).hasContent("{}\n{}\n");
    }

    @Test
    void anOutputThatCannotBeBegunIsNoneToResume() throws IOException {
        Files.writeString(input, good(1));
        Files.createDirectory(part);

        assertThatThrownBy(() -> run(false))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("cannot be begun")
                .hasMessageContaining("accepted: a file in a folder that can be written");
    }

    @Test
    void twoRunsDoNotWriteOneOutput() throws IOException {
        Files.writeString(input, good(1));
        try (PartialOutput first = PartialOutput.open(output, conditions(), 1, false)) {
            assertThat(first.kept()).isEqualTo(WholeLines.NONE);
            assertThatThrownBy(() -> run(false)).hasMessageContaining("is written by another run");
        }
        assertThat(run(false)).isEqualTo(new Tally(1, 0, 0));
    }

    /** A run between whose two readings of the input something happens. */
    private void runWith(ThrowingRunnable meddling) {
        BatchRun.run(job(false), new Progress() {
            @Override
            public void start(long rows, long done) {
                try {
                    meddling.run();
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void step(long rows) {}

            @Override
            public void close() {}
        });
    }

    private interface ThrowingRunnable {
        void run() throws IOException;
    }

    @Test
    void anInputThatChangesWhileItIsReadIsNoticed() throws IOException {
        Files.writeString(input, good(1) + "\n");
        assertThatThrownBy(() -> runWith(() -> Files.writeString(input, good(2) + "\n")))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("changed while it was read");
        assertThat(output).doesNotExist();

        // What was answered is not of the input that stands there again.
        Files.writeString(input, good(1) + "\n");
        assertThat(run(true)).isEqualTo(new Tally(1, 0, 0));
        assertThat(output).content().contains("\"id\":\"1\"");
    }

    @Test
    void theOutputThatIsThereStaysUntilTheNewOneIsComplete() throws IOException {
        Files.writeString(output, "old");
        Files.writeString(input, good(1));
        Progress broken = new Progress() {
            @Override
            public void start(long rows, long done) {}

            @Override
            public void step(long rows) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> BatchRun.run(job(false), broken)).hasMessage("broken");
        assertThat(output).hasContent("old");
        assertThat(run(true)).isEqualTo(new Tally(1, 0, 1));
        assertThat(Files.readAllLines(output)).hasSize(1);
    }

    @Test
    void anInputThatIsGoneWhenItIsAnsweredIsNamed() throws IOException {
        Files.writeString(input, good(1));
        assertThatThrownBy(() -> runWith(() -> Files.delete(input)))
                .isInstanceOfSatisfying(
                        BatchException.class, e -> assertThat(e.option()).isEqualTo("--input"))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void anOutputThatIsALinkLeadsWhereItLed() throws IOException {
        Files.writeString(input, good(1));
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere")).resolve("answers.jsonl");
        Files.writeString(elsewhere, "old");
        Files.createSymbolicLink(output, elsewhere);

        run(false);

        assertThat(output).isSymbolicLink();
        assertThat(elsewhere).content().contains("\"id\":\"1\"");
    }

    @Test
    void anOutputMayLeadToAFileThatIsNotThereYet() throws IOException {
        Files.writeString(input, good(1));
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere")).resolve("answers.jsonl");
        Path between = directory.resolve("between.jsonl");
        Files.createSymbolicLink(between, Path.of("elsewhere", "answers.jsonl"));
        Files.createSymbolicLink(output, between);

        run(false);

        assertThat(output).isSymbolicLink();
        assertThat(elsewhere).isRegularFile().content().contains("\"id\":\"1\"");
    }

    @Test
    void anOutputThatLeadsInACircleIsRefused() throws IOException {
        Files.writeString(input, good(1));
        Files.createSymbolicLink(output, output);

        assertThatThrownBy(() -> run(false)).isInstanceOf(BatchException.class).hasMessageContaining("cannot be begun");
    }

    @Test
    void rowsOfEmptyCellsAskNothing() throws IOException {
        input = directory.resolve("in.csv");
        Files.writeString(
                input,
                "id,question,country,role,recruitmentYear\na,country,PH,ALT,2019\n,,,,\nb,country,PH,ALT,2018\n,, ,\n");
        assertThat(run(false)).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void aProgressIsToldEveryRow() throws IOException {
        Files.write(input, IntStream.range(0, 300).mapToObj(BatchRunTest::good).toList());
        long[] told = new long[2];
        BatchRun.run(job(false), new Progress() {
            @Override
            public void start(long rows, long done) {
                told[0] = rows;
            }

            @Override
            public void step(long rows) {
                told[1] += rows;
            }

            @Override
            public void close() {}
        });
        assertThat(told).containsExactly(300, 300);
    }

    @Test
    void theDefaultLocalePlaysNoPart() throws IOException {
        input = directory.resolve("in.csv");
        Files.writeString(
                input,
                "id,question,organisation,population,participants,fiscalYear,receivesAllocation\n"
                        + "İ,measure,municipality,83000,4,2019,TRUE\nx,measure,city,1,1,1,1\n");
        Locale before = Locale.getDefault();
        try {
            List<String> outputs = Stream.of(
                            "en-GB", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP")
                    .map(tag -> {
                        Locale.setDefault(Locale.forLanguageTag(tag));
                        run(false);
                        try {
                            return Files.readString(output);
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .distinct()
                    .collect(Collectors.toList());
            assertThat(outputs).hasSize(1);
            assertThat(outputs.get(0)).contains("\"amountYen\":20263320").contains("\"id\":\"İ\"");
        } finally {
            Locale.setDefault(before);
        }
    }
}
