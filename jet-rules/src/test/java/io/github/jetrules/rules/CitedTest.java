package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.text.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Which source each finding and each open question cites, in all cases at the boundaries of the rules: {@code cited.txt},
 * which was compared with the documents, so that a rule that cites another value than it goes by is noticed.
 */
class CitedTest {

    private static final Path COMPARED = Path.of("src/test/resources/io/github/jetrules/rules/cited.txt");
    private static final Path NOW = Path.of("target", "cited.txt");

    @Test
    void everyFindingCitesTheSourcesThatItWasComparedWith() throws IOException {
        Set<String> cited = new TreeSet<>();
        for (JetRules rules : List.of(JetRules.standard(), JetRules.standard().with(EvidencePolicy.carryForward()))) {
            new BoundaryQuestions(rules).all().map(rules::answer).forEach(answer -> addAll(answer, cited));
        }
        Files.write(NOW, cited);

        assertThat(cited)
                .as("%s; compare what is new with the documents and copy it from %s", COMPARED, NOW)
                .containsExactlyElementsOf(Files.readAllLines(COMPARED));
    }

    private static void addAll(Answer answer, Set<String> cited) {
        for (Finding finding : answer.findings()) {
            addAll(finding.rule() + "/" + finding.code().variant(), finding.citations(), cited);
        }
        for (MissingFact missing : answer.missing()) {
            if (missing.kind() != MissingKind.SOURCE_GAP) { // a gap cites what the data have of it
                addAll("? " + missing.code().id(), missing.citations(), cited);
            }
        }
    }

    private static void addAll(String what, List<Citation> citations, Set<String> cited) {
        if (citations.isEmpty()) {
            cited.add(what + " | nothing");
        }
        for (Citation citation : citations) {
            cited.add(what + " | " + citation.source().id() + " | " + citation.at());
        }
    }
}
