package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Answer;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the cells of the golden cases in {@code cases/*.csv}.
 *
 * <p>An empty cell says nothing of a fact, {@code asked} that nobody could say it; lists are separated by semicolons.
 * Values were typed from the notice and the other sources, never from the data files of the library.
 */
public final class Cases {

    public static final String ROOT = "src/test/resources/io/github/jetrules/rules/cases/";

    private Cases() {}

    public static JetRules rules(String carryForward) {
        return isYes(carryForward) ? JetRules.standard().with(EvidencePolicy.carryForward()) : JetRules.standard();
    }

    public static <T extends Serializable> Fact<T> fact(String cell, Function<String, T> reader) {
        if (cell == null) {
            return Fact.notSupplied();
        }
        return cell.equals("asked") ? Fact.askedWithoutAnswer() : Fact.known(reader.apply(cell));
    }

    public static boolean isYes(String cell) {
        assertThat(cell).isIn("yes", "no");
        return cell.equals("yes");
    }

    public static List<String> list(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(";", -1));
    }

    public static List<String> lines(List<Line> lines) {
        return lines.stream()
                .map(line -> line.item().id() + "=" + line.yen().amount())
                .toList();
    }

    /** Checks what the cells that all files have say. */
    public static void check(
            Answer answer, Outcome outcome, String missing, String assurances, String source, String locator) {
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.missing())
                .extracting(fact -> fact.fact() + ":" + fact.kind())
                .containsExactlyElementsOf(list(missing));
        assertThat(answer.assurances()).extracting(Enum::name).containsExactlyElementsOf(list(assurances));
        List<Citation> citations = citations(answer);
        if (source == null) {
            assertThat(locator).isNull();
            assertThat(citations).isEmpty();
            return;
        }
        assertThat(citations)
                .filteredOn(citation -> citation.source().id().equals(source)
                        && (locator == null || citation.at().equals(locator)))
                .as("%s, %s, among %s", source, locator, citations)
                .isNotEmpty()
                .allMatch(citation -> locator == null || citation.quote().isPresent());
    }

    private static List<Citation> citations(Answer answer) {
        return Stream.concat(
                        answer.findings().stream().flatMap(finding -> finding.citations().stream()),
                        answer.missing().stream().flatMap(missing -> missing.citations().stream()))
                .toList();
    }
}
