package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosters and the statutory measure on the command line. */
class MoneyCommandsTest {

    private static final String ROSTER =
            "cost --organisation prefecture --roster CIR,2019-07-28,1,1 --roster ALT,2018-07-29,2,3 --fiscal-year 2019";

    @Test
    void aRosterIsEstimatedLineByLine() {
        JsonNode answer = Run.json(ROSTER);
        assertThat(answer.get("outcome").textValue()).isEqualTo("ASSESSED");
        assertThat(answer.get("assurance").textValue()).isEqualTo("ESTIMATED");
        assertThat(answer.get("amountYen").longValue()).isEqualTo(15_828_000);
        assertThat(answer.get("chargesYen").longValue()).isEqualTo(1_668_000);
        assertThat(answer.at("/inputs/participants").intValue()).isEqualTo(4);
        assertThat(answer.at("/inputs/roster").toString())
                .isEqualTo("[{\"role\":\"ALT\",\"arrival\":\"2018-07-29\",\"year\":2,\"participants\":3},"
                        + "{\"role\":\"CIR\",\"arrival\":\"2019-07-28\",\"year\":1,\"participants\":1}]");
        JsonNode alts = answer.at("/lines/3");
        assertThat(alts.get("item").textValue()).isEqualTo("employment-costs");
        assertThat(alts.get("yen").longValue()).isEqualTo(10_800_000);
        assertThat(alts.get("quantity").intValue()).isEqualTo(3);
        assertThat(alts.get("unitYen").longValue()).isEqualTo(3_600_000);
        assertThat(alts.get("role").textValue()).isEqualTo("ALT");
        assertThat(alts.get("assurance").textValue()).isEqualTo("ESTIMATED");
        assertThat(alts.at("/citations/0/source").textValue()).isEqualTo("S23b");
        for (JsonNode line : answer.get("lines")) {
            assertThat(line.get("citations")).as("%s", line).isNotEmpty();
            assertThat(line.has("quantity")).isTrue();
        }
    }

    @Test
    void theTableHasNoColumnForCitations() {
        Run run = Run.jet(ROSTER);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(String::strip))
                .contains(
                        "Item                Amount          Quantity  Per unit       role  arrival     Year  Assurance");
    }

    @Test
    void withoutARosterTheNumberOfParticipantsIsNeeded() {
        Run run = Run.jet("cost --organisation municipality --fiscal-year 2019");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("jet: Missing required option: '--participants=N'" + System.lineSeparator());
    }

    @Test
    void theStatutoryTermHasEachFigureUnderItsName() {
        JsonNode answer = Run.json(
                "statutory-measure --organisation prefecture --population 1700000 --cirs 5 --fiscal-year 2026");
        assertThat(answer.get("question").textValue()).isEqualTo("statutory-measure");
        assertThat(answer.get("outcome").textValue()).isEqualTo("ASSESSED");
        assertThat(answer.get("density").textValue()).isEqualTo("0.027");
        assertThat(answer.get("unroundedDensityYen").longValue()).isEqualTo(26_130_000);
        assertThat(answer.get("beforeRoundingYen").longValue()).isEqualTo(25_841_700);
        assertThat(answer.get("afterRoundingYen").longValue()).isEqualTo(25_842_000);
        assertThat(answer.has("amountYen")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statutory-measure --organisation prefecture --population 1700000 --cirs 5 --fiscal-year 2025 | UNDETERMINED | SOURCE_GAP",
                "statutory-measure --organisation municipality --population 100000 --cirs 3 --fiscal-year 2026 | UNDETERMINED | SOURCE_GAP",
                "statutory-measure --organisation prefecture --fiscal-year 2026 | UNDETERMINED | FACT",
                "cost --organisation municipality --participants 3 --fiscal-year 2024 | UNDETERMINED | SOURCE_GAP",
                "measure --organisation municipality --population 100000 --participants 3 --fiscal-year 2024 | UNDETERMINED | SOURCE_GAP"
            })
    void whatIsNotKnownIsAnAnswer(String commandLine, String outcome, String kind) {
        JsonNode answer = Run.json(commandLine);
        assertThat(answer.get("outcome").textValue()).isEqualTo(outcome);
        assertThat(answer.get("missing").findValuesAsText("kind")).contains(kind);
    }
}
