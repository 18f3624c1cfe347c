package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the questions that tests ask have in them: a law that is never asked about some fact proves nothing of it. */
class GeneratorsTest {

    private static final int SAMPLE = 30_000;

    private static final Set<String> RANDOM =
            said(Questions.all().sampleStream().limit(SAMPLE));

    private static final Set<String> AT_BOUNDARIES = said(new BoundaryQuestions(JetRules.standard())
            .byName().values().stream().flatMap(questions -> questions.get()));

    /** What the questions say, such as {@code cost participants asked} or {@code term arrival said}. */
    private static Set<String> said(Stream<? extends Question> questions) {
        Set<String> said = new TreeSet<>();
        questions.forEach(question -> add(question.name(), question.inputs(), said));
        return said;
    }

    private static void add(String question, Map<?, ?> inputs, Set<String> said) {
        inputs.forEach((name, value) -> {
            if (value instanceof Map<?, ?> parts) {
                add(question, parts, said);
            } else if (value instanceof Fact<?> fact) {
                String state = fact.isKnown() ? "said" : fact.wasAsked() ? "asked" : "not said";
                said.add(question + " " + name + " " + state);
                fact.value().ifPresent(known -> addWord(question, name, known, said));
            } else {
                said.add(question + " " + name + " said");
                addWord(question, name, value, said);
            }
        });
    }

    private static void addWord(String question, Object name, Object value, Set<String> said) {
        if (value instanceof Enum<?> || value instanceof Boolean) {
            said.add(question + " " + name + " " + value);
        }
    }

    @Test
    void everyFactIsSaidAskedInVainAndLeftOut() {
        for (Set<String> said : List.of(RANDOM, AT_BOUNDARIES)) {
            assertThat(said.stream()
                            .filter(line -> line.endsWith(" not said") || line.endsWith(" asked"))
                            .map(line -> line.replaceFirst(" (not said|asked)$", ""))
                            .filter(fact -> !fact.equals("cost roster")) // an estimate is asked for or not
                            .distinct()
                            .flatMap(fact -> Stream.of(fact + " said", fact + " asked", fact + " not said")))
                    .hasSizeGreaterThan(90)
                    .isSubsetOf(said);
        }
    }

    @Test
    void everyKindOfBodyRoleAndGroupIsAskedFor() {
        for (Set<String> said : List.of(RANDOM, AT_BOUNDARIES)) {
            for (OrganisationKind kind : OrganisationKind.values()) {
                for (String question : Set.of("cost", "measure", "statutory-measure", "budget", "term", "calendar")) {
                    assertThat(said).contains(question + " organisation " + kind);
                }
            }
            for (Role role : Role.values()) {
                assertThat(said).contains("country role " + role, "eligibility role " + role);
            }
            for (ArrivalGroup group : ArrivalGroup.values()) {
                assertThat(said).anyMatch(line -> line.endsWith("group " + group));
            }
        }
    }

    /** The facts of either are those of the other. */
    @Test
    void randomQuestionsSayWhatThoseAtBoundariesSay() {
        assertThat(RANDOM).containsExactlyInAnyOrderElementsOf(AT_BOUNDARIES);
    }
}
