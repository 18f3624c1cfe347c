package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.JetRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class BudgetPlotTest {

    private static final String TOWN =
            "budget --organisation municipality --population 100000 --participants 0..10 --employment-costs 4900000";

    @TempDir
    Path folder;

    /** The texts of a plot, in the order in which they are drawn. */
    private List<String> plot(String commandLine) throws Exception {
        NodeList texts = svg(commandLine).getElementsByTagName("text");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            words.add(texts.item(i).getTextContent());
        }
        return words;
    }

    private Document svg(String commandLine) throws Exception {
        Path file = folder.resolve("plot.svg");
        List<String> arguments = new ArrayList<>(List.of(commandLine.split(" ", -1)));
        arguments.addAll(List.of("--plot", file.toString()));
        Run run = Run.args(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document svg =
                builder.parse(new ByteArrayInputStream(Files.readString(file).getBytes(StandardCharsets.UTF_8)));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        return svg;
    }

    @Test
    void aPlotHasTitleAxesWithUnitsLegendAndSource() throws Exception {
        assertThat(plot(TOWN + " --fiscal-year 2019"))
                .contains(
                        "FY2019: Budget: cost, and amount counted in local allocation tax",
                        "Participants (people)",
                        "yen",
                        "Cost",
                        "Counted",
                        "Counted less cost",
                        "municipality, population: 100,000, employment costs per participant: 4,900,000 yen",
                        "10",
                        "0")
                .anyMatch(text -> text.startsWith("Sources: ")
                        && text.contains("edition of law and data "
                                + JetRules.standard().version().name()));
    }

    @Test
    void aPlotIsInTheLanguageAskedFor() throws Exception {
        assertThat(plot(TOWN + " --fiscal-year 2019 --lang ja"))
                .contains("令和元年度：経費と地方交付税措置（基準財政需要額への算入）の試算", "参加者数（人）", "円", "経費", "措置額", "差額（措置額－経費）")
                .anyMatch(text -> text.startsWith("出典：ＪＥＴプログラムの一層の活用について（通知）（確認済み）"));
    }

    /** What is counted brings no money to a body that receives no allocation. */
    @Test
    void whetherTheBodyReceivesAllocationIsAmongTheAssumptions() throws Exception {
        assertThat(plot(TOWN + " --fiscal-year 2019 --receives-allocation no"))
                .contains("municipality, population: 100,000, employment costs per participant: 4,900,000 yen, receives"
                        + " allocation tax: no");
    }

    @Test
    void everyYearHasAChart() throws Exception {
        Document svg = svg(TOWN + " --fiscal-year 2019..2021 --carry-forward");
        assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo("1560");
        assertThat(plot(TOWN + " --fiscal-year 2019..2021 --carry-forward"))
                .filteredOn(text -> text.contains("Budget: "))
                .hasSize(3);
    }

    @Test
    void withoutEmploymentCostsTheChargesAreDrawn() throws Exception {
        assertThat(plot("budget --organisation municipality --population 100000 --participants 0..10"
                        + " --fiscal-year 2019"))
                .contains("Charges", "Counted", "Counted less charges")
                .doesNotContain("Cost", "Counted less cost");
    }

    @Test
    void oneHeadCountAndALargeRangeAreDrawn() throws Exception {
        assertThat(plot("budget --organisation private-school --participants 3 --fiscal-year 2019 --employment-costs"
                        + " 4000000"))
                .contains("Cost", "3");
        assertThat(plot("budget --organisation prefecture --population 1700000 --participants 0..999 --fiscal-year 2019"
                        + " --employment-costs 4000000"))
                .contains("Cost", "-3,000,000,000");
    }

    @Test
    void whereNothingIsKnownNothingIsDrawnAndTheAnswerIsGivenAllTheSame() throws IOException {
        Path file = folder.resolve("plot.svg");
        Run run = Run.args(
                "budget",
                "--organisation",
                "municipality",
                "--participants",
                "3",
                "--fiscal-year",
                "2018",
                "--plot",
                file.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("UNDETERMINED");
        assertThat(run.err()).contains("nothing to plot").hasLineCount(1);
        assertThat(file).doesNotExist();
    }
}
