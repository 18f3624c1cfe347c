package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.jetrules.rules.text.Columns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetCommandTest {

    private static final String TOWN =
            "budget --organisation municipality --population 100000 --participants 0..10 --fiscal-year 2019"
                    + " --employment-costs 4000000";

    @TempDir
    Path folder;

    private static List<NamedCsvRecord> csv(String commandLine) {
        Run run = Run.jet(commandLine + " --format csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return CsvReader.builder().ofNamedCsvRecord(run.out()).stream().toList();
    }

    @Test
    void jsonHasARowForEachHeadCount() {
        JsonNode answer = Run.json(TOWN);
        assertThat(answer.get("question").textValue()).isEqualTo("budget");
        assertThat(answer.get("outcome").textValue()).isEqualTo("ASSESSED");
        assertThat(answer.get("inputs").toString())
                .isEqualTo("{\"organisation\":\"municipality\",\"population\":100000,\"participants\":0,"
                        + "\"participantsThrough\":10,\"fiscalYear\":2019,\"employmentCostsPerParticipant\":4000000}");
        JsonNode year = answer.at("/years/0");
        assertThat(year.get("fiscalYear").intValue()).isEqualTo(2019);
        assertThat(year.get("signChange").toString())
                .isEqualTo("{\"status\":\"NONE\",\"start\":0,\"startSign\":\"measure-exceeds-cost\"}");
        assertThat(year.get("rows")).hasSize(11);
        JsonNode three = year.at("/rows/3");
        assertThat(three.get("participants").intValue()).isEqualTo(3);
        assertThat(three.get("costYen").longValue()).isEqualTo(12_351_000);
        assertThat(three.get("measureYen").longValue()).isEqualTo(15_652_000);
        assertThat(three.get("differenceYen").longValue()).isEqualTo(3_301_000);
        assertThat(three.get("costLines").findValuesAsText("item"))
                .containsExactlyInAnyOrder("membership-fee", "accident-insurance", "employment-costs");
        assertThat(three.get("measureLines").findValuesAsText("item"))
                .containsExactlyInAnyOrder("standard-expenses", "per-participant-addition");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        JsonNode answer =
                Run.json("budget --organisation designated-city --population 100000 --participants 0..1 --fiscal-year"
                        + " 2019 --employment-costs 4000000");
        assertThat(answer.get("outcome").textValue()).isEqualTo("UNDETERMINED");
        assertThat(answer.at("/years/0/rows/0").has("costYen")).isFalse();
        assertThat(answer.at("/years/0/rows/0").has("differenceYen")).isFalse();
        assertThat(answer.at("/years/0/rows/1/differenceYen").longValue()).isEqualTo(703_000);
    }

    @Test
    void csvHasARecordForEachYearAndHeadCount() {
        List<NamedCsvRecord> records = csv("budget --organisation prefecture --population 1700000 --participants 58..59"
                + " --fiscal-year 2019..2020 --employment-costs 4000000 --carry-forward");
        assertThat(records).hasSize(4);
        assertThat(records.get(0).getFieldsAsMap())
                .containsEntry("fiscalYear", "2019")
                .containsEntry("participants", "58")
                .containsEntry("chargesYen", "7986000")
                .containsEntry("costYen", "239986000")
                .containsEntry("measureYen", "240000000")
                .containsEntry("differenceYen", "14000")
                .containsEntry("assurance", "APPROXIMATE")
                .containsEntry("flat-charge", "1200000")
                .containsEntry("per-participant-addition", "0");
        assertThat(records.get(3).getField("differenceYen")).isEqualTo("-4103000");
        assertThat(records.get(3).getField("assurance")).isEqualTo("CARRIED_FORWARD");
        assertThat(records.get(0).getField("assurances")).isEqualTo("VERIFIED APPROXIMATE");
        assertThat(records.get(3).getField("assurances")).isEqualTo("APPROXIMATE CARRIED_FORWARD");
    }

    /** An empty field counts as 0 in the formulas of spreadsheets, and a word does not. */
    @Test
    void whatIsNotKnownIsSaidSoInCsv() {
        List<NamedCsvRecord> records =
                csv("budget --organisation municipality --participants 0..2 --fiscal-year 2019..2020");
        assertThat(records.get(2).getFieldsAsMap())
                .containsEntry("chargesYen", "234000")
                .containsEntry("costYen", "unknown")
                .containsEntry("measureYen", "unknown")
                .containsEntry("measureLessChargesYen", "unknown")
                .containsEntry("differenceYen", "unknown")
                .containsEntry("flat-charge", "0")
                .containsEntry("employment-costs", "unknown")
                .containsEntry("standard-expenses", "unknown")
                .containsEntry("per-participant-addition", "9632000");
        assertThat(records.get(5).getFieldsAsMap())
                .containsEntry("chargesYen", "unknown")
                .containsEntry("membership-fee", "unknown")
                .containsEntry("flat-charge", "0")
                .containsEntry("accident-insurance", "unknown")
                .containsEntry("per-participant-addition", "unknown")
                .containsEntry("assurance", "PRESUMED"); // that no flat charge is due
    }

    /** Whether a prefecture without participants owes the flat charge, the notice does not say. */
    @Test
    void aFlatChargeThatIsNotKnownIsNotNothing() {
        List<NamedCsvRecord> records =
                csv("budget --organisation prefecture --participants 0..1 --fiscal-year 2019..2020");
        assertThat(records)
                .extracting(row -> row.getField("flat-charge"))
                .containsExactly("unknown", "1200000", "unknown", "unknown");
        assertThat(records)
                .extracting(row -> row.getField("per-participant-addition"))
                .containsExactly("0", "0", "unknown", "unknown");
    }

    /** No source speaks of a year before the programme. */
    @Test
    void whatIsNotKnownOfAYearIsNeitherNothingNorOutOfTheQuestion() {
        Map<String, String> town = csv("budget --organisation municipality --participants 2 --fiscal-year 1986")
                .get(0)
                .getFieldsAsMap();
        Map<String, String> school = csv("budget --organisation private-school --participants 2 --fiscal-year 1986")
                .get(0)
                .getFieldsAsMap();
        assertThat(town).containsEntry("flat-charge", "unknown").containsEntry("measureYen", "unknown");
        assertThat(school).containsEntry("standard-expenses", "unknown").containsEntry("measureYen", "unknown");
        assertThat(csv("budget --organisation private-school --participants 2 --fiscal-year 1987")
                        .get(0)
                        .getFieldsAsMap())
                .containsEntry("flat-charge", "0")
                .containsEntry("measureYen", "not-applicable");
    }

    @Test
    void nothingCanBeCountedForAPrivateSchool() {
        List<NamedCsvRecord> records = csv("budget --organisation private-school --participants 2 --fiscal-year 2019");
        assertThat(records.get(0).getFieldsAsMap())
                .containsEntry("chargesYen", "234000")
                .containsEntry("costYen", "unknown")
                .containsEntry("measureYen", "not-applicable")
                .containsEntry("measureLessChargesYen", "not-applicable")
                .containsEntry("differenceYen", "not-applicable")
                .containsEntry("flat-charge", "0")
                .containsEntry("standard-expenses", "not-applicable")
                .containsEntry("per-participant-addition", "not-applicable");
        assertThat(csv("budget --organisation other --participants 2 --fiscal-year 2019")
                        .get(0)
                        .getFieldsAsMap())
                .containsEntry("flat-charge", "0")
                .containsEntry("measureYen", "unknown")
                .containsEntry("per-participant-addition", "unknown");
    }

    @Test
    void theNamesOfCsvAreTheSameInEveryLanguage() {
        assertThat(Run.jet(TOWN + " --format csv --lang ja").out())
                .isEqualTo(Run.jet(TOWN + " --format csv").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void tablesLineUpInBothLanguages(String language) {
        List<String> lines = Run.jet(TOWN + " --lang " + language).out().lines().toList();
        for (String header : language.equals("en")
                ? List.of("Participants   ", "Participants  Membership fee", "Participants  Standard")
                : List.of("参加者数     ", "参加者数  JETプログラム会費", "参加者数  標準的な経費")) {
            int top = 0;
            while (!lines.get(top).strip().startsWith(header)) {
                top++;
            }
            int width = Columns.width(lines.get(top));
            assertThat(lines.subList(top + 1, top + 12))
                    .allMatch(line -> Columns.width(line) == width)
                    .allMatch(line -> line.endsWith(language.equals("en") ? " yen" : "円"));
        }
    }

    @Test
    void anOverlayIsAWhatIf() {
        JsonNode answer = Run.json(
                "budget --organisation municipality --population 100000 --participants 3"
                        + " --fiscal-year 2019..2024 --employment-costs 4000000 --carry-forward --overlay overlays/fy2024.yaml");
        assertThat(answer.at("/years/4/rows/0/chargesYen").longValue()).isEqualTo(3 * (92_000 + 25_000));
        assertThat(answer.at("/years/5/rows/0/chargesYen").longValue()).isEqualTo(3 * (95_000 + 26_000));
        assertThat(answer.at("/years/5/assurance").textValue()).isEqualTo("OVERRIDDEN");
        assertThat(answer.get("findings").findValuesAsText("text"))
                .contains(
                        "In FY2024, these amounts are from an overlay: Membership fee, Accident insurance.",
                        "The JET Programme membership fee is 95,000 yen per participant (the notice says nothing about parts of a year). This is for FY2024.");
    }

    @Test
    void aBudgetIsItsOwnReceipt() throws IOException {
        Path receipt = folder.resolve("receipt.json");
        Files.writeString(
                receipt,
                Run.jet("budget --organisation prefecture --population 5000000 --participants 1..70 --fiscal-year"
                                + " 2019..2021 --employment-costs 4000000 --carry-forward --format json --lang ja")
                        .out());
        Run replay = Run.args("replay", receipt.toString());
        assertThat(replay.out().strip()).isEqualTo("same");
        assertThat(replay.status()).isZero();
        Files.writeString(receipt, Files.readString(receipt).replaceFirst("\"costYen\" : \\d+", "\"costYen\" : 1"));
        assertThat(Run.args("replay", receipt.toString()).out()).contains("/years/0/rows/0/costYen: 1 then");
    }
}
