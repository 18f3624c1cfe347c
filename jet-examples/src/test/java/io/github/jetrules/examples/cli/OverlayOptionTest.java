package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options {@code --overlay} and {@code --carry-forward}. */
class OverlayOptionTest {

    private static final String PLAN = "overlays/fy2024.yaml";

    @TempDir
    private Path directory;

    private static Run cost(String... more) {
        List<String> args = new ArrayList<>(
                List.of("cost", "--organisation", "municipality", "--participants", "3", "--fiscal-year", "2024"));
        args.addAll(List.of("--employment-costs", "12000000", "--format", "json"));
        args.addAll(Arrays.asList(more));
        return Run.args(args.toArray(String[]::new));
    }

    private static JsonNode json(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return Run.read(run.out());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void withoutAnOverlayTheYearIsOpen() throws Exception {
        JsonNode answer = json(cost());

        assertThat(answer.get("outcome").textValue()).isEqualTo("UNDETERMINED");
        assertThat(answer.has("amountYen")).isFalse();
    }

    @Test
    void anOverlayAnswersTheYearAndIsNamed() throws Exception {
        JsonNode answer = json(cost("--overlay", PLAN));

        assertThat(answer.get("outcome").textValue()).isEqualTo("ASSESSED");
        assertThat(answer.get("amountYen").longValue()).isEqualTo(12_000_000 + 3 * (95_000 + 26_000));
        assertThat(answer.get("assurance").textValue()).isEqualTo("OVERRIDDEN");
        assertThat(answer.at("/basis/overlays/0/id").textValue()).isEqualTo("plan-2024");
        assertThat(answer.at("/findings/0/citations/0/source").textValue()).isEqualTo("plan-2024");
        assertThat(answer.at("/findings/0/citations/0/at").textValue()).isEqualTo("working paper, line 1");
    }

    @Test
    void carryForwardAnswersTheYearAndSaysSo() throws Exception {
        JsonNode answer = json(cost("--carry-forward"));

        assertThat(answer.get("amountYen").longValue()).isEqualTo(12_351_000);
        assertThat(answer.get("assurance").textValue()).isEqualTo("CARRIED_FORWARD");
        assertThat(answer.at("/basis/refused")).isEmpty();
    }

    @Test
    void ofTwoOverlaysTheLaterWins() throws Exception {
        String later = file("later.yaml", """
                overlay: {id: later, title: {ja: 後, en: Later}}
                cost.membership-fee:
                  values:
                    - {from: 2024-04-01, through: 2025-03-31, value: 96000, at: memo}
                """);

        assertThat(json(cost("--overlay", PLAN, "--overlay", later))
                        .get("amountYen")
                        .longValue())
                .isEqualTo(12_000_000 + 3 * (96_000 + 26_000));
        assertThat(json(cost("--overlay", later, "--overlay", PLAN))
                        .get("amountYen")
                        .longValue())
                .isEqualTo(12_000_000 + 3 * (95_000 + 26_000));
    }

    @Test
    void aFileThatDoesNotExistIsAWrongInputOfTheOption() {
        Run run = cost("--overlay", "no-such.yaml");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualToIgnoringNewLines("jet: Invalid value for option '--overlay': file 'no-such.yaml' does not"
                        + " exist; accepted: a file");
    }

    @Test
    void aDefectiveFileIsAWrongInputThatNamesOptionFileLineAndKey() throws Exception {
        String file = file("bad.yaml", Files.readString(Path.of(PLAN)).replace("95000", "95,000"));

        Run run = cost("--overlay", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("jet: Invalid value for option '--overlay': ")
                .contains(file
                        + ":12 cost.membership-fee.values[0].value: expected an amount of whole yen from 0 to 9000000000, such as 92000,"
                        + " found '95,000'")
                .hasLineCount(1);
    }

    @Test
    void theDefectsOfAFileStandOnOneLineAndApart() throws Exception {
        String file = file("bad.yaml", "cost.membership-fee: 1\n");

        assertThat(cost("--overlay", file).err())
                .isEqualToIgnoringNewLines("jet: Invalid value for option '--overlay': " + file
                        + ":1 overlay: expected a mapping, found nothing; " + file
                        + ":1 cost.membership-fee: expected a mapping, found '1'");
    }

    @Test
    void aFileThatIsNoYamlOrNoUtf8OrADirectoryIsAWrongInput() throws Exception {
        byte[] shiftJis = "試算".getBytes("Shift_JIS");
        Path latin = Files.write(directory.resolve("sjis.yaml"), shiftJis);

        assertThat(cost("--overlay", file("no.yaml", "overlay: [")).status()).isEqualTo(2);
        Run encoded = cost("--overlay", latin.toString());
        assertThat(encoded.status()).isEqualTo(2);
        assertThat(encoded.err()).contains("'--overlay'", "is not UTF-8; accepted: a text in UTF-8");
        Run folder = cost("--overlay", directory.toString());
        assertThat(folder.status()).isEqualTo(2);
        assertThat(folder.err()).contains("'--overlay'", "cannot be read").hasLineCount(1);
    }
}
