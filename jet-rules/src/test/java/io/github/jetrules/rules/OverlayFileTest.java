package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every defect of an overlay file, with file, line, key, expected and found. */
class OverlayFileTest {

    private static final String GOOD = """
            overlay:
              id: plan-2024
              title:
                ja: 試算
                en: Plan
            cost.membership-fee:
              values:
                - from: 2024-04-01
                  through: 2025-03-31
                  value: 95000
                  at: p. 12
            cost.accident-insurance:
              values:
                - from: 2024-04-01
                  through: 2025-03-31
                  value: 26000
                  at: p. 13
                - from: 2025-04-01
                  through: 2026-03-31
                  value: 27000
                  at: p. 13
            """;

    private static List<DataProblem> problems(String yaml) {
        RulesDataException e = catchThrowableOfType(
                RulesDataException.class, () -> JetRules.standard().readOverlay("plan.yaml", yaml));
        assertThat(e).as(yaml).isNotNull();
        assertThat(e.problems()).extracting(DataProblem::file).containsOnly("plan.yaml");
        return e.problems();
    }

    /** Line breaks are written as ⏎. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cost.membership-fee: | cost.member-fee: | 6 | cost.member-fee | a parameter of the library, such as cost.membership-fee | 'cost.member-fee'
            cost.membership-fee: | calendar: | 6 | calendar | a parameter of the library, such as cost.membership-fee | 'calendar'
            value: 95000 | value: 95,000 | 10 | cost.membership-fee.values[0].value | an amount of whole yen from 0 to 9000000000, such as 92000 | '95,000'
            value: 95000 | value: -1 | 10 | cost.membership-fee.values[0].value | an amount of whole yen from 0 to 9000000000, such as 92000 | '-1'
            value: 95000 | value: 95000.5 | 10 | cost.membership-fee.values[0].value | an amount of whole yen from 0 to 9000000000, such as 92000 | '95000.5'
            value: 95000 | value: unknown | 10 | cost.membership-fee.values[0].value | an amount of whole yen from 0 to 9000000000, such as 92000 | 'unknown'
            value: 95000 | value: [95000] | 10 | cost.membership-fee.values[0].value | an amount of whole yen from 0 to 9000000000, such as 92000 | a list
            value: 95000 | value: | 10 | cost.membership-fee.values[0].value | an amount of whole yen from 0 to 9000000000, such as 92000 | nothing
            through: 2025-03-31⏎      value: 95000⏎      at: p. 12 | through: 2025-03-31⏎      at: p. 12 | 8 | cost.membership-fee.values[0].value | an amount of whole yen from 0 to 9000000000, such as 92000 | nothing
            - from: 2024-04-01⏎      through: 2025-03-31⏎      value: 95000 | - through: 2025-03-31⏎      value: 95000 | 8 | cost.membership-fee.values[0].from | a date, such as 2019-04-01 | nothing
            ⏎      at: p. 12 | ⏎      quote: x | 8 | cost.membership-fee.values[0].at | a text | nothing
            at: p. 12 | at: '' | 11 | cost.membership-fee.values[0].at | a text | nothing
            at: p. 12 | at: p. 12⏎      source: NOTICE | 12 | cost.membership-fee.values[0].source | no such key; known here: from, through, value, at, quote | 'source'
            at: p. 12 | at: p. 12⏎      verified-through: 2025-03-31 | 12 | cost.membership-fee.values[0].verified-through | no such key; known here: from, through, value, at, quote | 'verified-through'
            at: p. 12 | at: p. 12⏎      at: p. 13 | 12 | cost.membership-fee.values[0].at | each key once | the key a second time
            - from: 2024-04-01⏎      through: 2025-03-31⏎      value: 95000 | - from: 2024-02-30⏎      through: 2025-03-31⏎      value: 95000 | 8 | cost.membership-fee.values[0].from | a date, such as 2019-04-01 | '2024-02-30'
            through: 2025-03-31⏎      value: 95000 | through: 2024-03-31⏎      value: 95000 | 9 | cost.membership-fee.values[0].through | a date not before 2024-04-01 | '2024-03-31'
            through: 2025-03-31⏎      value: 95000 | value: 95000 | 8 | cost.membership-fee.values[0].through | a date, as for every yearly figure | nothing
            from: 2025-04-01 | from: 2025-03-31 | 18 | cost.accident-insurance.values[1].from | a date after 2024-04-01/2025-03-31, as values stand in the order of their days | '2025-03-31', which overlaps
            from: 2025-04-01 | from: 2023-04-01 | 18 | cost.accident-insurance.values[1].from | a date after 2024-04-01/2025-03-31, as values stand in the order of their days | '2023-04-01', which is earlier
            from: 2025-04-01 | from: 2025-04-02 | 18 | cost.accident-insurance.values[1].from | whole fiscal years, as for every yearly figure | '2025-04-02/2026-03-31'
            through: 2025-03-31⏎      value: 95000 | through: 2025-03-30⏎      value: 95000 | 8 | cost.membership-fee.values[0].from | whole fiscal years, as for every yearly figure | '2024-04-01/2025-03-30'
            cost.membership-fee:⏎  values: | cost.membership-fee:⏎  unit: yen⏎  values: | 7 | cost.membership-fee.unit | no such key; known here: values | 'unit'
            through: 2025-03-31⏎      value: 95000 | through: soon⏎      value: 95000 | 9 | cost.membership-fee.values[0].through | a date, such as 2019-04-01 | 'soon'
            id: plan-2024 | id: plan-2024⏎  year: 2024 | 3 | overlay.year | no such key; known here: id, title | 'year'
            id: plan-2024 | id: | 2 | overlay.id | a name without blanks around it | nothing
            ⏎    ja: 試算 | | 4 | overlay.title.ja | a text | nothing
            ⏎    en: Plan | | 4 | overlay.title.en | a text | nothing
            ⏎    en: Plan | ⏎    en: Plan⏎    fr: Plan | 6 | overlay.title.fr | no such key; known here: ja, en | 'fr'
            """)
    void aDefectIsNamedWithLineKeyExpectedAndFound(
            String good, String bad, int line, String key, String expected, String found) {
        String from = good.replace("⏎", "\n");
        String to = bad == null ? "" : bad.replace("⏎", "\n");
        assertThat(GOOD).containsOnlyOnce(from);

        assertThat(problems(GOOD.replace(from, to)))
                .containsExactly(new DataProblem("plan.yaml", line, key, expected, found));
    }

    @Test
    void anUnknownKeyIsNamedBesideTheOneThatIsThenMissing() {
        assertThat(problems(GOOD.replace("value: 95000", "valu: 95000")))
                .containsExactly(
                        new DataProblem(
                                "plan.yaml",
                                8,
                                "cost.membership-fee.values[0].value",
                                "an amount of whole yen from 0 to 9000000000, such as 92000",
                                "nothing"),
                        new DataProblem(
                                "plan.yaml",
                                10,
                                "cost.membership-fee.values[0].valu",
                                "no such key; known here: from, through, value, at, quote",
                                "'valu'"));
        assertThat(problems(GOOD.replace("id: plan-2024", "idd: plan-2024")))
                .containsExactly(
                        new DataProblem("plan.yaml", 2, "overlay.id", "a name without blanks around it", "nothing"),
                        new DataProblem("plan.yaml", 2, "overlay.idd", "no such key; known here: id, title", "'idd'"));
    }

    @Test
    void anIdOfTwoLinesIsADefectOfTheFile() {
        assertThat(problems(GOOD.replace("id: plan-2024", "id: \"plan\\n2024\"")))
                .containsExactly(new DataProblem("plan.yaml", 2, "overlay.id", "a text on one line", "'plan\\n2024'"));
    }

    @Test
    void theSameFileWithoutADefectIsRead() {
        assertThat(JetRules.standard().readOverlay("plan.yaml", GOOD).values()).hasSize(3);
    }

    @Test
    void aSingleDefectIsNamedAlone() {
        assertThat(problems(GOOD.replace("95000", "95,000"))).hasSize(1);
    }

    @Test
    void allDefectsAreNamedAtOnceInTheOrderOfTheFile() {
        String yaml = GOOD.replace("95000", "95,000")
                .replace("at: p. 12", "source: NOTICE")
                .replace("27000", "x");

        assertThat(problems(yaml))
                .containsExactly(
                        new DataProblem("plan.yaml", 8, "cost.membership-fee.values[0].at", "a text", "nothing"),
                        new DataProblem(
                                "plan.yaml",
                                10,
                                "cost.membership-fee.values[0].value",
                                "an amount of whole yen from 0 to 9000000000, such as 92000",
                                "'95,000'"),
                        new DataProblem(
                                "plan.yaml",
                                11,
                                "cost.membership-fee.values[0].source",
                                "no such key; known here: from, through, value, at, quote",
                                "'source'"),
                        new DataProblem(
                                "plan.yaml",
                                20,
                                "cost.accident-insurance.values[1].value",
                                "an amount of whole yen from 0 to 9000000000, such as 92000",
                                "'x'"));
    }

    @Test
    void anEmptyFileIsRefused() {
        DataProblem empty = new DataProblem("plan.yaml", 1, "(file)", "a mapping", "an empty file");
        assertThat(problems("")).containsExactly(empty);
        assertThat(problems("# nothing\n")).containsExactly(empty);
    }

    @Test
    void aFileThatIsNoMappingIsRefused() {
        assertThat(problems("- a\n")).containsExactly(new DataProblem("plan.yaml", 1, "(file)", "a mapping", "a list"));
        assertThat(problems("plan\n"))
                .containsExactly(new DataProblem("plan.yaml", 1, "(file)", "a mapping", "'plan'"));
    }

    @Test
    void aFileWithoutValuesIsRefused() {
        assertThat(problems("overlay: {id: plan, title: {ja: 試算, en: Plan}}\n"))
                .containsExactly(
                        new DataProblem("plan.yaml", 1, "overlay", "at least one parameter with values", "nothing"));
        assertThat(problems("overlay: {id: plan, title: {ja: 試算, en: Plan}}\ncost.membership-fee: {}\n"))
                .contains(
                        new DataProblem("plan.yaml", 2, "cost.membership-fee.values", "a list of mappings", "nothing"));
        assertThat(problems("overlay: {id: plan, title: {ja: 試算, en: Plan}}\ncost.membership-fee: {values: []}\n"))
                .contains(
                        new DataProblem("plan.yaml", 2, "cost.membership-fee.values", "a list of mappings", "a list"));
    }

    @Test
    void aFileWithoutHeadIsRefused() {
        assertThat(problems(GOOD.substring(GOOD.indexOf("cost.membership-fee"))))
                .containsExactly(new DataProblem("plan.yaml", 1, "overlay", "a mapping", "nothing"));
    }

    @Test
    void aFileWithoutHeadWhoseOnlyParameterHasADefectHasValues() {
        String fee = GOOD.substring(GOOD.indexOf("cost.membership-fee"), GOOD.indexOf("cost.accident"));

        assertThat(problems(fee.replace("95000", "x")))
                .extracting(DataProblem::key)
                .containsExactly("overlay", "cost.membership-fee.values[0].value");
    }

    @Test
    void aFileWithoutAnythingLacksBothHeadAndValues() {
        assertThat(problems("{}\n"))
                .containsExactly(
                        new DataProblem("plan.yaml", 1, "overlay", "a mapping", "nothing"),
                        new DataProblem("plan.yaml", 1, "overlay", "at least one parameter with values", "nothing"));
    }

    @Test
    void aHeadOrTitleThatIsATextIsRefused() {
        assertThat(problems(GOOD.replace("title:\n    ja: 試算\n    en: Plan", "title: Plan")))
                .containsExactly(new DataProblem("plan.yaml", 3, "overlay.title", "a mapping", "'Plan'"));
        assertThat(problems("overlay: plan\n" + GOOD.substring(GOOD.indexOf("cost.membership-fee"))))
                .containsExactly(new DataProblem("plan.yaml", 1, "overlay", "a mapping", "'plan'"));
    }

    @ParameterizedTest
    @CsvSource({
        "'overlay: [', 1",
        "'overlay:\n\tid: x', 2",
        "'a: b: c', 1",
        "'---\na: b\n---\na: b', 3",
        "'a: b\nc: !x%20', 2"
    })
    void aFileThatIsNoYamlIsRefusedWithTheLine(String yaml, int line) {
        assertThat(problems(yaml)).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("(file)");
            assertThat(problem.expected()).isEqualTo("YAML");
            assertThat(problem.found()).startsWith("a text that is not YAML (").doesNotContain("null");
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @Test
    void anchorsAreRefused() {
        assertThat(problems(GOOD.replace("at: p. 12", "at: &place p. 12")))
                .containsExactly(new DataProblem(
                        "plan.yaml", 11, "cost.membership-fee.values[0].at", "no anchors or aliases", "&place"));
    }

    @Test
    void anAnchorOnAValueIsRefused() {
        assertThat(problems(GOOD.replace("- from: 2025-04-01", "- &next\n      from: 2025-04-01")))
                .containsExactly(new DataProblem(
                        "plan.yaml", 18, "cost.accident-insurance.values[1]", "no anchors or aliases", "&next"));
    }

    @Test
    void ofTheValuesOfANormOnlyTheLastMayHaveNoEnd() {
        String norm = """
                overlay: {id: plan, title: {ja: 試算, en: Plan}}
                appointment.reappointments-in-principle:
                  values:
                    - from: 2024-04-01
                      through: 2025-03-31
                      value: 3
                      at: p. 12
                    - from: 2025-04-01
                      value: 4
                      at: p. 12
                """;

        assertThat(JetRules.standard().readOverlay("plan.yaml", norm).values())
                .extracting(OverlayValue::span)
                .containsExactly(DateSpan.parse("2024-04-01/2025-03-31"), DateSpan.parse("2025-04-01/.."));
        assertThat(problems(norm.replace("      through: 2025-03-31\n", "")))
                .containsExactly(new DataProblem(
                        "plan.yaml",
                        4,
                        "appointment.reappointments-in-principle.values[0].through",
                        "a date",
                        "nothing"));
    }

    @Test
    void theMessageHasALineForEachDefect() {
        RulesDataException e = catchThrowableOfType(
                RulesDataException.class,
                () -> JetRules.standard().readOverlay("plan.yaml", GOOD.replace("95000", "95,000")));

        assertThat(e)
                .hasMessage("1 defect(s) in the data:\nplan.yaml:10 cost.membership-fee.values[0].value: expected an"
                        + " amount of whole yen from 0 to 9000000000, such as 92000, found '95,000'");
    }
}
