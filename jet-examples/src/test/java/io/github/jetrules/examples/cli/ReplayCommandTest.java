package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayCommandTest {

    private static final String COST = "cost --organisation municipality --participants 3 --fiscal-year 2024";

    @TempDir
    private Path directory;

    private String receipt(String command) throws IOException {
        Run run = Run.args((command + " --format json").split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        return Files.writeString(directory.resolve("receipt.json"), run.out()).toString();
    }

    private String changed(String command, Consumer<ObjectNode> change) throws IOException {
        Path file = Path.of(receipt(command));
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(Files.readString(file));
        change.accept(tree);
        return Files.writeString(file, tree.toString()).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COST,
                COST + " --lang ja",
                COST + " --carry-forward",
                COST + " --overlay overlays/fy2024.yaml",
                COST + " --overlay overlays/fy2024.yaml --carry-forward --lang ja",
                "country PH --recruitment 2010",
                "country PH --recruitment 2010 --lang ja",
                "country US --recruitment 2019 --role CIR --lang ja",
                "term --arrival 2019-07-28 --lang ja",
                "term --arrival 2019-04-10",
                "reappoint --arrival 2016-07-28 --completed 3",
                "reappoint --arrival 2018-07-29 --completed 3 --exceptional no --lang ja",
                "measure --organisation prefecture --population 1700001 --participants 3 --fiscal-year 2019 --lang ja",
                "measure --organisation private-school --participants 3 --fiscal-year 2019",
                "calendar --fiscal-year 2020 --organisation designated-city --lang ja",
                "calendar --fiscal-year 2020 --on 2020-03-25 --lang ja",
                "calendar --fiscal-year 2019 --on 2018-12-01 --organisation private-school",
                "term --arrival 2007-08-22 --group-arrival 2007-07-31 --organisation municipality --lang ja",
            })
    void theSameAnswerIsTheSame(String command) throws IOException {
        Run run = Run.args("replay", receipt(command));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualToIgnoringNewLines("same");
        assertThat(run.status()).isZero();
    }

    @Test
    void aReceiptInJapaneseIsComparedInJapanese() throws IOException {
        String file = changed(COST + " --lang ja", json -> json.put("language", "en"));

        Run run = Run.args("replay", file);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).startsWith("different").contains("/findings/0/text: ", "/missing/0/question: ");
    }

    @Test
    void aChangedAmountDiffersAndIsNamedWithItsPlace() throws IOException {
        String file = changed(COST.replace("2024", "2019"), json -> json.put("chargesYen", 1));

        Run run = Run.args("replay", file);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).containsExactly("different", "  /chargesYen: 1 then, 351000 now");
    }

    @Test
    void anotherReleaseIsNamedAndIsTheSame() throws IOException {
        String file = changed(COST, json -> ((ObjectNode) json.get("basis")).put("edition", "2025.1"));

        Run run = Run.args("replay", file);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).first().isEqualTo("same");
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("  (release) /basis/edition: \"2025.1\" then, "));
    }

    @Test
    void whatIsNoReceiptIsAWrongInputThatNamesThePlace() throws IOException {
        assertWrong(
                json -> json.remove("inputs"),
                "/inputs: is missing beside question, outcome, assurance, assurances, lines, findings, missing, decidingSets;"
                        + " accepted: an object");
        assertWrong(json -> json.put("language", "fr"), "/language: \"fr\" is not accepted; accepted: en, ja");
        assertWrong(
                json -> ((ObjectNode) json.get("inputs")).put("participants", "three"),
                "/inputs/participants: \"three\" is not accepted; accepted: a whole number from 0 to 100000");
        assertWrong(
                json -> ((ArrayNode) json.at("/basis/refused")).add("ALL"),
                "/basis/refused/1: \"ALL\" is not accepted; accepted: VERIFIED, PRESUMED, SECONDARY, APPROXIMATE,"
                        + " ESTIMATED, CARRIED_FORWARD, OVERRIDDEN");
    }

    private void assertWrong(Consumer<ObjectNode> change, String message) throws IOException {
        String file = changed(COST, change);

        Run run = Run.args("replay", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToIgnoringNewLines("jet: Invalid receipt '" + file + "': " + message);
    }

    @Test
    void aReceiptWithAnOverlayOnAnUnknownParameterIsAWrongInput() throws IOException {
        String file = changed(
                COST + " --overlay overlays/fy2024.yaml",
                json -> ((ObjectNode) json.at("/basis/overlays/0/values/0")).put("parameter", "cost.member-fee"));

        Run run = Run.args("replay", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("parameter 'cost.member-fee' of overlay 'plan-2024' is not known");
    }

    @Test
    void aReceiptWithADefectiveOverlayIsAWrongInput() throws IOException {
        String overlaid = COST + " --overlay overlays/fy2024.yaml";
        for (Consumer<ObjectNode> change : List.<Consumer<ObjectNode>>of(
                json -> ((ObjectNode) json.at("/basis/overlays/0")).putArray("values"),
                json -> ((ObjectNode) json.at("/basis/overlays/0")).put("id", " "),
                json -> ((ObjectNode) json.at("/basis/overlays/0/title")).put("en", ""),
                json -> ((ObjectNode) json.at("/basis/overlays/0/values/0")).put("at", ""),
                json -> ((ObjectNode) json.at("/basis/overlays/0/values/0")).put("through", "2024-03-31"))) {
            Run run = Run.args("replay", changed(overlaid, change));
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains("/basis/overlays/0");
        }
    }

    @Test
    void aTextOrAMissingFileIsAWrongInput() throws IOException {
        String text =
                Files.writeString(directory.resolve("text.json"), "same\n").toString();

        assertThat(Run.args("replay", text).status()).isEqualTo(2);
        assertThat(Run.args("replay", text).err())
                .startsWith("jet: Invalid receipt '" + text + "': (top): a text that is no JSON (");
        assertThat(Run.args("replay", "no-such.json"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "jet: Invalid value for option 'RECEIPT.json': file 'no-such.json' does not exist; accepted: a"
                                + " file" + System.lineSeparator()));
        assertThat(Run.args("replay").status()).isEqualTo(2);
    }
}
