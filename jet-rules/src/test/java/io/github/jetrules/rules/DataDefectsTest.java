package io.github.jetrules.rules;

import static io.github.jetrules.rules.DataDefect.COST;
import static io.github.jetrules.rules.DataDefect.COUNTRY;
import static io.github.jetrules.rules.DataDefect.FACTS;
import static io.github.jetrules.rules.DataDefect.HERE;
import static io.github.jetrules.rules.DataDefect.KEY;
import static io.github.jetrules.rules.DataDefect.MAPPING;
import static io.github.jetrules.rules.DataDefect.NOTHING;
import static io.github.jetrules.rules.DataDefect.fact;
import static io.github.jetrules.rules.DataDefect.load;
import static io.github.jetrules.rules.DataDefect.membershipFee;
import static io.github.jetrules.rules.DataDefect.parameter;
import static io.github.jetrules.rules.DataDefect.refusal;
import static io.github.jetrules.rules.DataDefect.sound;
import static io.github.jetrules.rules.DataDefect.wholeFile;
import static io.github.jetrules.rules.DataDefect.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.internal.build.RulesData;
import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported of data that cannot be used, file by file and all at once. */
class DataDefectsTest {

    @Test
    void blocksAreSoundBeforeTheyAreChanged() {
        RulesData data = load(sound());

        assertThat(data.sources()).extracting(Source::id).contains("TEST");
        assertThat(data.parameters())
                .anyMatch(history -> history.parameter().id().equals(KEY));
        assertThat(List.of("TST-01", "TST-02", "TST-03"))
                .allMatch(id -> data.catalogue().find(id).isPresent());
    }

    /** Here other files do not find what they cite, so there may be further problems. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableFiles")
    void unreadableFileIsReported(DataDefect defect) {
        assertThat(refusal(defect.texts()).problems())
                .filteredOn(problem -> problem.file().equals(defect.problem().file()) && problem.line() != 0
                        || problem.key().equals("(file)"))
                .containsExactly(defect.problem());
    }

    static Stream<DataDefect> unreadableFiles() {
        List<DataDefect> defects = new ArrayList<>();
        for (String file : DataLoader.ALL) {
            Map<String, String> fewer = sound();
            fewer.remove(file);
            defects.add(
                    new DataDefect("no " + file, fewer, new DataProblem(file, 0, "(file)", "a data file", NOTHING)));
            defects.add(wholeFile("empty " + file, file, HERE).expecting("(file)", MAPPING, "an empty file"));
        }
        defects.add(wholeFile("only a comment", FACTS, HERE + "# nothing yet\n")
                .expecting("(file)", MAPPING, "an empty file"));
        defects.add(wholeFile("a list as file", FACTS, "# facts\n" + HERE + "- a\n- b\n")
                .expecting("(file)", MAPPING, "a list"));
        defects.add(wholeFile("a text as file", FACTS, "# facts\n" + HERE + "none\n")
                .expecting("(file)", MAPPING, "'none'"));
        defects.add(wholeFile("quotation that is not closed", FACTS, "a: 1\nb: \"open\nc: 2\n" + HERE)
                .expecting("(file)", "YAML", "a text that is not YAML (found unexpected end of stream)"));
        defects.add(wholeFile("list that is not closed", FACTS, "a: [1\n" + HERE + "b: 2\n")
                .expecting("(file)", "YAML", "a text that is not YAML (expected ',' or ']', but got :)"));
        defects.add(new DataDefect(
                "a file without end",
                with(FACTS, "#".repeat(250_001)),
                new DataProblem(FACTS, 0, "(file)", "at most 250000 characters", "250001 characters")));
        defects.add(wholeFile("two documents", FACTS, "a: 1\n" + HERE + "---\nb: 2\n")
                .expecting("(file)", "YAML", "a text that is not YAML (but found another document)"));
        defects.add(wholeFile("alias without an anchor", FACTS, "a: 1\n" + HERE + "b: *none\n")
                .expecting("(file)", "YAML", "a text that is not YAML (found undefined alias none)"));
        return defects.stream();
    }

    /** The provision that names it does not find it either. */
    @Test
    void requiredParameterWithoutDataIsReported() {
        String cost = sound().get(COST);

        assertThat(refusal(with(COST, cost.replace(membershipFee(cost), ""))).problems())
                .filteredOn(problem -> !problem.file().equals(DataLoader.PROVISIONS))
                .containsExactly(new DataProblem(COST, 0, "cost.membership-fee", "a parameter with values", NOTHING));
    }

    @Test
    void defectsOfSeveralFilesAreReportedTogether() {
        Map<String, String> texts = parameter("")
                .replacing("continuity: until-amended", HERE + "continuity: forever")
                .expecting("", "", "")
                .texts();
        texts.put(
                FACTS,
                fact("").replacing("value: word", HERE + "value: ''")
                        .expecting("", "", "")
                        .texts()
                        .get(FACTS));
        texts.put("edition.yaml", "edition: [1]\n");

        assertThat(refusal(texts).problems())
                .extracting(DataProblem::file, DataProblem::key)
                .containsExactly(
                        tuple("edition.yaml", "edition"),
                        tuple(COUNTRY, KEY + ".continuity"),
                        tuple(FACTS, "TST-03.value"));
    }

    @Test
    void messageHasOneLineForEachProblem() {
        RulesDataException thrown = refusal(with("edition.yaml", "name: x\ndate: y\n"));

        assertThat(thrown)
                .hasMessage("3 defect(s) in the data:\n"
                        + "edition.yaml:1 edition: expected a text, found nothing\n"
                        + "edition.yaml:1 name: expected no such key; known here: edition, found 'name'\n"
                        + "edition.yaml:2 date: expected no such key; known here: edition, found 'date'");
        assertThat(thrown.getMessage().lines().skip(1))
                .containsExactlyElementsOf(
                        thrown.problems().stream().map(DataProblem::toString).toList());
    }

    @Test
    void derivedFactNeedsNoQuotation() {
        assertThat(load(sound())
                        .catalogue()
                        .find("TST-02")
                        .orElseThrow()
                        .citation()
                        .quote())
                .isEmpty();
    }

    @Test
    void otherSourcesThanTheNoticeNeedNoQuotation() {
        String facts =
                sound().get(FACTS).replace("source: NOTICE\n  at: letter\n  quote: 通知\n", "source: TEST\n  at: p. 1\n");

        assertThat(load(with(FACTS, facts))
                        .catalogue()
                        .find("TST-03")
                        .orElseThrow()
                        .citation()
                        .quote())
                .isEmpty();
    }
}
