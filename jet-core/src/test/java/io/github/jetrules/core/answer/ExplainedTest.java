package io.github.jetrules.core.answer;

import static io.github.jetrules.core.fixture.Samples.BASIS;
import static io.github.jetrules.core.fixture.Samples.MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.fixture.Samples;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    @Test
    void definiteAnswerAsksNothing() {
        Answer answer = answer(List.of());
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.nextQuestion()).isEmpty();
        assertThat(answer.decidingSets()).isEmpty();
    }

    @Test
    void asksNeitherAgainNorForAGapInTheSources() {
        MissingFact wanted = Samples.judgement("c", false);
        Answer answer = answer(List.of(Samples.gap("a", false), Samples.fact("b", true), wanted));
        assertThat(answer.nextQuestion()).contains(wanted);
        assertThat(answer(List.of(Samples.gap("a", false), Samples.fact("b", true)))
                        .nextQuestion())
                .isEmpty();
    }

    @Test
    void allMissingFactsTogetherDecide() {
        Answer answer = answer(List.of(Samples.fact("b", false), Samples.judgement("a", true)));
        assertThat(answer.decidingSets()).containsExactly(Set.of("a", "b"));
        assertThat(answer.decidingSets().get(0)).containsExactly("b", "a");
    }

    @Test
    void noFactsDecideWhereTheSourcesHaveAGap() {
        assertThat(answer(List.of(Samples.fact("a", false), Samples.gap("b", false)))
                        .decidingSets())
                .isEmpty();
        assertThat(answer(List.of(Samples.gap("b", true))).decidingSets()).isEmpty();
    }

    @Test
    void showsWhatItsExplanationSays() {
        Change change = Change.of(ChangeCode.of("wait"));
        Assurances levels = Assurances.of(Assurance.ESTIMATED).plus(Assurance.VERIFIED);
        Answer answer = new Answer(new Explanation(BASIS, List.of(MET), List.of(), List.of(change), levels));
        assertThat(answer.findings()).containsExactly(MET);
        assertThat(answer.changes()).containsExactly(change);
        assertThat(answer.basis()).isEqualTo(BASIS);
        assertThat(answer.assurance()).contains(Assurance.ESTIMATED);
        assertThat(answer.assurances()).containsExactly(Assurance.VERIFIED, Assurance.ESTIMATED);
        assertThat(answer(List.of()).assurance()).isEmpty();
        assertThat(answer(List.of()).assurances()).isEmpty();
    }

    @Test
    void namesEachDocumentOnceInTheOrderInWhichItIsCited() {
        Source other = Samples.OVERLAY.source();
        Finding second =
                new Finding(FindingCode.met("cost.fee", "met"), List.of(), List.of(Citation.of(other, "p. 1")));
        MissingFact cited = Samples.fact("a", false);

        assertThat(answer(List.of(cited)).sources()).containsExactly(Samples.NOTICE);
        Explanation both =
                new Explanation(BASIS, List.of(second, MET, MET), List.of(cited), List.of(), Assurances.NONE);
        assertThat(new Answer(both).sources()).containsExactly(other, Samples.NOTICE);
        Explanation later = new Explanation(BASIS, List.of(second), List.of(cited), List.of(), Assurances.NONE);
        assertThat(new Answer(later).sources()).containsExactly(other, Samples.NOTICE);
        Explanation none = new Explanation(BASIS, List.of(Samples.UNKNOWN), List.of(), List.of(), Assurances.NONE);
        assertThat(new Answer(none).sources()).isEmpty();
    }

    @Property
    void nextQuestionIsTheFirstThatCanBeAsked(@ForAll("missing") List<MissingFact> missing) {
        Optional<MissingFact> next = answer(missing).nextQuestion();
        next.ifPresent(question -> {
            assertThat(question.asked()).isFalse();
            assertThat(question.kind()).isNotEqualTo(MissingKind.SOURCE_GAP);
        });
        List<MissingFact> before = missing.subList(0, next.map(missing::indexOf).orElse(missing.size()));
        assertThat(before).allMatch(fact -> fact.asked() || fact.kind() == MissingKind.SOURCE_GAP);
    }

    @Property
    void decidingSetsNameEveryMissingFactOrNone(@ForAll("missing") List<MissingFact> missing) {
        Set<String> ids = missing.stream().map(MissingFact::fact).collect(Collectors.toSet());
        boolean gap = missing.stream().anyMatch(fact -> fact.kind() == MissingKind.SOURCE_GAP);
        List<Set<String>> expected = missing.isEmpty() || gap ? List.of() : List.of(ids);
        assertThat(answer(missing).decidingSets()).isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<MissingFact>> missing() {
        return Arbitraries.integers()
                .between(0, 7)
                .list()
                .ofMaxSize(6)
                .map(kinds -> IntStream.range(0, kinds.size())
                        .mapToObj(i -> missing("fact-" + i, kinds.get(i)))
                        .toList());
    }

    /** Gaps are one in four, so that both kinds of answers come up often. */
    private static MissingFact missing(String id, int kind) {
        boolean asked = kind % 2 == 1;
        return switch (kind / 2) {
            case 0, 1 -> Samples.fact(id, asked);
            case 2 -> Samples.judgement(id, asked);
            default -> Samples.gap(id, asked);
        };
    }

    private static Answer answer(List<MissingFact> missing) {
        return new Answer(new Explanation(BASIS, List.of(MET), missing, List.of(), Assurances.NONE));
    }

    private record Answer(Explanation explanation) implements Explained {

        @Override
        public Question question() {
            throw new UnsupportedOperationException("no default method needs the question");
        }

        @Override
        public Outcome outcome() {
            return missing().isEmpty() ? Outcome.ASSESSED : Outcome.UNDETERMINED;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of();
        }
    }
}
