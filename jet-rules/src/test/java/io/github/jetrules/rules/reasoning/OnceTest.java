package io.github.jetrules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.answer.ValueType;
import io.github.jetrules.core.fixture.Samples;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OnceTest {

    private static final List<FindingCode> CODES = List.of(
            FindingCode.met("once.one", "yes", "number"),
            FindingCode.met("once.one", "other", "number"),
            FindingCode.met("once.two", "yes", "number"));
    private static final ChangeCode CHANGE = ChangeCode.of("once.change", "number");
    private static final QuestionCode ASK = QuestionCode.fact("once.fact", ValueType.YES_NO, "number");

    /** What a finding says, without its sources. */
    private record Said(FindingCode code, List<Object> arguments) {

        static Said of(Finding finding) {
            return new Said(finding.code(), finding.arguments());
        }
    }

    private static Citation citation(int number) {
        return Citation.of(Samples.NOTICE, "p. " + number);
    }

    /** Few, so that many are the same. */
    @Provide
    Arbitrary<List<Finding>> findings() {
        Arbitrary<List<Citation>> citations = Arbitraries.integers()
                .between(1, 3)
                .map(OnceTest::citation)
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(CODES), Arbitraries.integers().between(1, 3), citations)
                .as((code, number, cited) -> new Finding(code, List.of(number), cited))
                .list()
                .uniqueElements(Said::of)
                .ofMaxSize(9);
    }

    private static Set<Said> said(List<Finding> findings) {
        Set<Said> said = new LinkedHashSet<>();
        findings.forEach(finding -> said.add(Said.of(finding)));
        return said;
    }

    private static Set<Citation> sources(Said said, List<Finding> findings) {
        Set<Citation> sources = new LinkedHashSet<>();
        findings.stream()
                .filter(finding -> Said.of(finding).equals(said))
                .forEach(finding -> sources.addAll(finding.citations()));
        return sources;
    }

    @Property
    void everythingIsSaidOnceInOrderWithAllItsSources(
            @ForAll("findings") List<Finding> some, @ForAll("findings") List<Finding> more) {
        List<Finding> both = new ArrayList<>(some);
        both.addAll(more);

        List<Finding> once = Once.findings(List.copyOf(some), more);

        assertThat(once).extracting(Said::of).containsExactlyElementsOf(said(both));
        assertThat(once)
                .allSatisfy(finding ->
                        assertThat(finding.citations()).containsExactlyElementsOf(sources(Said.of(finding), both)));
    }

    @Property
    void whatIsMergedStaysAsItWas(@ForAll("findings") List<Finding> some, @ForAll("findings") List<Finding> more) {
        Grounds first = new Grounds(List.copyOf(some), List.of(), List.of(), Assurances.NONE, List.of());
        Grounds next = new Grounds(List.copyOf(more), List.of(), List.of(), Assurances.NONE, List.of());

        Grounds merged = first.merge(next);

        assertThat(first.findings()).isEqualTo(some);
        assertThat(next.findings()).isEqualTo(more);
        assertThat(merged.findings()).isEqualTo(Once.findings(List.copyOf(some), more));
        assertThat(merged.merge(merged)).isSameAs(merged);
    }

    private static MissingFact missing(String fact, int number) {
        return new MissingFact(fact, ASK, List.of(number), false, List.of());
    }

    @Test
    void theFirstQuestionAboutAFactStandsForAll() {
        List<MissingFact> some = List.of(missing("one", 1), missing("two", 2));

        assertThat(Once.missing(some, missing("two", 3))).isEqualTo(some);
        assertThat(Once.missing(some, List.of(missing("one", 4), missing("three", 5))))
                .containsExactly(missing("one", 1), missing("two", 2), missing("three", 5));
    }

    @Test
    void aChangeIsNamedOnce() {
        List<Change> some = List.of(Change.of(CHANGE, 1));

        assertThat(Once.each(some, Change.of(CHANGE, 1))).isEqualTo(some);
        assertThat(Once.changes(some, List.of(Change.of(CHANGE, 1), Change.of(CHANGE, 2))))
                .containsExactly(Change.of(CHANGE, 1), Change.of(CHANGE, 2));
    }
}
