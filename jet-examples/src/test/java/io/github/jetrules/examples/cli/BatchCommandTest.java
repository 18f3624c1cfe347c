package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.examples.batch.BatchJob;
import io.github.jetrules.examples.batch.BatchRun;
import io.github.jetrules.examples.batch.Progress;
import io.github.jetrules.rules.JetRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code jet batch}: what it answers, what it refuses, and how it ends. */
class BatchCommandTest {

    private static final String HEADER = "id,question,organisation,population,participants,employmentCosts,"
            + "receivesAllocation,fiscalYear,country,role,recruitmentYear,arrival,year\n";

    @TempDir
    private Path directory;

    private Path output;

    @BeforeEach
    void names() {
        output = directory.resolve("out.jsonl");
    }

    private Run batch(String name, String text, String... more) throws IOException {
        Path input = directory.resolve(name);
        Files.writeString(input, text);
        return batch(input, more);
    }

    private Run batch(Path input, String... more) {
        return Run.args(Stream.concat(
                        Stream.of("batch", "--input", input.toString(), "--output", output.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<JsonNode> replies() throws IOException {
        return Files.readAllLines(output).stream().map(Run::read).toList();
    }

    @Test
    void everyRowIsAnsweredAsItsCommandAnswersIt() throws IOException {
        Run run = batch("in.csv", HEADER + """
                a,cost,municipality,,3,,,2019,,,,,
                b,cost,prefecture,,3,12000000,,2019,,,,,
                c,measure,municipality,83000,4,,false,2019,,,,,
                d,country,,,,,,,PH,ALT,2018,,
                e,pay,,,,,,,,,,2013-08-04,2
                f,calendar,,,,,,2020,,,,,
                """);

        assertThat(run.err().strip()).isEqualTo("jet: 6 rows: 6 answered, 0 errors");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isZero();
        List<String> commands = List.of(
                "cost --organisation municipality --participants 3 --fiscal-year 2019",
                "cost --organisation prefecture --participants 3 --fiscal-year 2019 --employment-costs 12000000",
                "measure --organisation municipality --population 83000 --participants 4 --fiscal-year 2019"
                        + " --receives-allocation no",
                "country PH --recruitment 2018",
                "pay --arrival 2013-08-04 --year 2",
                "calendar --fiscal-year 2020");
        List<JsonNode> replies = replies();
        for (int i = 0; i < commands.size(); i++) {
            ObjectNode reply = (ObjectNode) replies.get(i);
            assertThat(reply.remove("id").textValue()).isEqualTo(Character.toString('a' + i));
            assertThat(reply).isEqualTo(Run.json(commands.get(i)));
        }
    }

    @Test
    void bothFormsGiveTheSameAnswers() throws IOException {
        batch(
                "in.csv",
                "id,question,organisation,participants,fiscalYear\nx,cost,other,unknown,2019\ny,cost,other,,2019\n");
        String fromCsv = Files.readString(output);
        batch("in.jsonl", """
                {"id":"x","question":"cost","inputs":{"organisation":"other","participants":null,"fiscalYear":2019}}
                {"id":"y","question":"cost","inputs":{"organisation":"other","fiscalYear":2019}}
                """);

        assertThat(output).hasContent(fromCsv);
        assertThat(replies().get(0).at("/missing/0/asked").booleanValue()).isTrue();
        assertThat(replies().get(1).at("/missing/0/asked").booleanValue()).isFalse();
    }

    @Test
    void badRowsAreErrorsWithLineAndReasonAndTheRestIsAnswered() throws IOException {
        Run run = batch(
                "in.csv",
                "id,question,organisation,participants,fiscalYear\r\n"
                        + "\r\n"
                        + "1,cost,other,three,2019\r\n"
                        + "2,cost,\"other\n\",3,2019\r\n"
                        + "3,cost,other,3\r\n"
                        + "4,costs,other,3,2019\r\n"
                        + "5,cost,other,3,2019,\r\n"
                        + "6,cost,\"oth\"er,3,2019\r\n"
                        + ",cost,other,3,2019\r\n"
                        + "8,calendar,other,3,2020\r\n"
                        + "9,,other,3,2020\r\n"
                        + "10,cost,other,3,2019\r11,cost,other,3,2019\r\n");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().strip()).isEqualTo("jet: 10 rows: 1 answered, 9 errors");
        assertThat(Files.readAllLines(output))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(
                                        "{\"line\":3,\"id\":\"1\",\"error\":\"/inputs/participants: \\\"three\\\" is not"
                                                + " accepted; accepted: a whole number from 0 to 100000\","
                                                + "\"pointer\":\"/inputs/participants\","
                                                + "\"accepted\":\"a whole number from 0 to 100000\"}"),
                        line -> assertThat(line)
                                .startsWith("{\"line\":4,\"id\":\"2\",\"error\":\"/inputs/organisation: "),
                        line -> assertThat(line)
                                .isEqualTo(
                                        "{\"line\":6,\"error\":\"a row of 4 cells is not accepted; accepted: 5, as in"
                                                + " the header\"}"),
                        line -> assertThat(line).startsWith("{\"line\":7,\"id\":\"4\",\"error\":\"/question: "),
                        line -> assertThat(line).startsWith("{\"line\":8,\"error\":\"a row of 6 cells"),
                        line -> assertThat(line).startsWith("{\"line\":9,\"error\":\"a row that is no CSV"),
                        line -> assertThat(line).startsWith("{\"question\":\"cost\",\"outcome\":\"UNDETERMINED\""),
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"line\":11,\"id\":\"8\",\"error\":\"/inputs/participants: the unknown field"),
                        line -> assertThat(line)
                                .startsWith("{\"line\":12,\"id\":\"9\",\"error\":\"/question: is missing"),
                        line -> assertThat(line).startsWith("{\"line\":13,\"error\":\"a row that is no CSV"));
    }

    @Test
    void aStrayQuotationMarkCostsItsOwnRowOnly() throws IOException {
        Run run = batch("in.csv", """
                id,question,country,role,recruitmentYear
                a,country,"PH,ALT,2019
                b,country,PH,ALT,2018
                c,country,"GB",ALT,2019
                d,country,PH,ALT,2019
                """);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().strip()).isEqualTo("jet: 4 rows: 3 answered, 1 errors");
        assertThat(replies().get(0).get("line").intValue()).isEqualTo(2);
        assertThat(replies().get(0).get("error").textValue()).startsWith("a quotation mark that is not closed");
        assertThat(replies().subList(1, 4))
                .extracting(reply -> reply.get("id").textValue())
                .containsExactly("b", "c", "d");
    }

    @Test
    void noRowOfALongFileIsLostBehindAStrayQuotationMark() throws IOException {
        String good = "b,country,PH,ALT,2018\n";
        Run run = batch(
                "in.csv",
                "id,question,country,role,recruitmentYear\n" + good.repeat(9) + "a,country,\"PH,ALT,2019\n"
                        + good.repeat(9_990));

        assertThat(run.err().strip()).isEqualTo("jet: 10000 rows: 9999 answered, 1 errors");
        assertThat(replies().get(9).get("line").intValue()).isEqualTo(11);
    }

    @Test
    void aRowOfSeveralLinesThatIsNoneSaysWhichLinesItCovers() throws IOException {
        batch("in.csv", "id,question,fiscalYear\na,calendar,\"2020\nb,calendar\",2020\nc,calendar,2020\n");
        assertThat(replies().get(0).get("error").textValue()).startsWith("in lines 2 to 3, a row of 4 cells");
        assertThat(replies().get(1).get("id").textValue()).isEqualTo("c");
    }

    @Test
    void badLinesAreErrorsToo() throws IOException {
        Path input = directory.resolve("in.jsonl");
        String good = "{\"id\":7,\"question\":\"calendar\",\"inputs\":{\"fiscalYear\":2020}}";
        Files.write(input, ("\uFEFF" + good + "\r\n\n{\"id\":8\n").getBytes(StandardCharsets.UTF_8));
        Files.write(input, new byte[] {'"', (byte) 0xFF, '"', '\n'}, java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(input, "\"" + "x".repeat(1 << 20) + "\"\n" + good, java.nio.file.StandardOpenOption.APPEND);
        Run run = batch(input);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err().strip()).isEqualTo("jet: 5 rows: 2 answered, 3 errors");
        List<JsonNode> replies = replies();
        assertThat(replies.get(0).get("id").intValue()).isEqualTo(7);
        assertThat(replies.get(1).get("line").intValue()).isEqualTo(3);
        assertThat(replies.get(1).get("error").textValue()).contains("no JSON").contains("accepted: JSON");
        assertThat(replies.get(2).get("error").textValue()).contains("no UTF-8");
        assertThat(replies.get(3).get("error").textValue()).contains("1048578 bytes");
        assertThat(replies.get(4).get("id").intValue()).isEqualTo(7);
    }

    @Test
    void aLineOfTheOutputIsAReceipt() throws IOException {
        batch("in.csv", "id,question,fiscalYear\nx,calendar,2020\n");
        assertThat(Run.args("replay", output.toString()).out().strip()).isEqualTo("same");
    }

    @Test
    void languageAndConditionsAreThoseOfTheCall() throws IOException {
        String row = "question,organisation,participants,employmentCosts,fiscalYear\ncost,other,3,12000000,2024\n";
        batch("in.csv", row, "--lang", "ja");
        assertThat(replies().get(0).get("outcome").textValue()).isEqualTo("UNDETERMINED");
        assertThat(replies().get(0).at("/missing/0/question").textValue()).contains("令和6年度");
        batch("in.csv", row, "--carry-forward");
        assertThat(replies().get(0).get("amountYen").longValue()).isEqualTo(12_351_000);
        batch("in.csv", row, "--overlay", "overlays/fy2024.yaml");
        assertThat(replies().get(0).get("assurance").textValue()).isEqualTo("OVERRIDDEN");
    }

    @Test
    void resumeSaysHowMuchWasDone() throws IOException {
        String table = "id,question,fiscalYear\nx,calendar,2020\ny,calendar,2021\n";
        Path input = Files.writeString(directory.resolve("in.csv"), table);
        BatchJob job = new BatchJob(input, output, false, JetRules.standard(), Locale.ENGLISH);
        assertThatThrownBy(() -> BatchRun.run(job, new CutOff())).hasMessage("cut off");

        Run resumed = batch(input, "--resume");
        Run anew = batch(input, "--resume");

        assertThat(List.of(resumed.status(), anew.status())).containsOnly(0);
        assertThat(resumed.err().strip()).isEqualTo("jet: 2 rows: 2 answered, 0 errors; 2 rows were done before");
        assertThat(anew.err().strip()).isEqualTo("jet: 2 rows: 2 answered, 0 errors");
    }

    /** Ends a run as soon as it has written something. */
    private static final class CutOff implements Progress {

        @Override
        public void start(long rows, long done) {}

        @Override
        public void step(long rows) {
            throw new IllegalStateException("cut off");
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,question\n", "\uFEFFid,question"})
    void aTableOfNoRowsGivesAnEmptyOutput(String header) throws IOException {
        Run run = batch("in.csv", header);
        assertThat(run.status()).isZero();
        assertThat(output).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                          | is empty                                        | a header row
            id,cost                     | has the unknown column 'cost' in line 1         | id, question,
            id,question,Population      | has the unknown column 'Population' in line 1   | population
            id,question,                | has the unknown column '' in line 1             | id, question,
            id,question,year,year       | has the column 'year' twice in line 1           | once
            id,id,question              | has the column 'id' twice in line 1             | once
            id,year                     | has no column 'question' in line 1              | header row
            id;question                 | has the unknown column 'id;question' in line 1  | id, question,
            id,"question                | a quotation mark that is not closed             | RFC 4180
            id,"question"x              | has no header: line 1, a row that is no CSV     | RFC 4180
            """)
    void aTableNeedsAHeaderOfColumnsThatAreKnown(String header, String what, String accepted) throws IOException {
        String message = wrong(batch("in.csv", header));
        assertThat(message)
                .contains("--input")
                .contains(what)
                .contains("accepted")
                .contains(accepted);
        assertThat(directory).isDirectoryNotContaining("glob:**out*");
    }

    @Test
    void aTableWithLinesThatEndWithCrAloneIsRefused() throws IOException {
        assertThat(wrong(batch("in.csv", "id,question\r1,cost\r"))).contains("LF or CRLF");
    }

    @Test
    void theCallNamesFilesThatFit() throws IOException {
        Path input = directory.resolve("in.jsonl");
        Files.writeString(input, "{}");
        assertThat(wrong(Run.args("batch", "--input", "no.csv", "--output", output.toString())))
                .contains("'--input'", "no.csv' does not exist", "accepted: a file");
        assertThat(wrong(batch("in.xlsx", ""))).contains("'--input'", ".csv or .jsonl");
        assertThat(wrong(Run.args("batch", "--input", input.toString(), "--output", "out.json")))
                .contains("'--output'", "out.json'", ".jsonl");
        assertThat(wrong(Run.args("batch", "--input", input.toString(), "--output", input.toString())))
                .contains("'--output'", "is the input", "another file");
        Path link = Files.createSymbolicLink(directory.resolve("link.jsonl"), input);
        assertThat(wrong(Run.args("batch", "--input", input.toString(), "--output", link.toString())))
                .contains("is the input");
        String nowhere = directory.resolve("no/out.jsonl").toString();
        assertThat(wrong(Run.args("batch", "--input", input.toString(), "--output", nowhere)))
                .contains("'--output'", "directory that does not exist");
        Files.createDirectory(output);
        assertThat(wrong(batch(input))).contains("'--output'", "is no file");
        assertThat(wrong(Run.args("batch", "--input", directory + "/.jsonl", "--output", "x.jsonl")))
                .contains("does not exist");
        assertThat(input).hasContent("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "batch --output o.jsonl | --input=FILE",
                "batch --input i.csv | --output=FILE",
                "batch --input i.csv --output o.jsonl --format json | --format",
                "batch --input i.csv --output o.jsonl --lang fr | --lang"
            })
    void theOptionsAreThose(String commandLine, String option) {
        assertThat(wrong(Run.jet(commandLine))).contains(option);
    }

    private static String wrong(Run run) {
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("jet: ");
        return run.err();
    }
}
