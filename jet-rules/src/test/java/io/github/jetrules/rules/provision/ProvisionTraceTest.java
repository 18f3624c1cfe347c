package io.github.jetrules.rules.provision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.rules.Declared;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.ParameterFindings;
import io.github.jetrules.rules.parameter.ParameterHistory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The way from every provision of the notice to what carries it, and back.
 *
 * <p>Whoever adds a value, a fact or a finding that cites the notice names it in {@code provisions.yaml}.
 */
class ProvisionTraceTest {

    private static final JetRules RULES = JetRules.standard();

    private static Set<String> claimed(Function<Provision, List<String>> ids) {
        return RULES.provisions().stream()
                .map(ids)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyProvisionHasItsOwnWords() {
        assertThat(RULES.provisions())
                .hasSize(75)
                .extracting(provision -> provision.citation().quote().orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyProvisionIsOneOfTheNotice() {
        assertThat(RULES.provisions())
                .allMatch(provision -> provision.citation().source().tier() == SourceTier.NOTICE);
    }

    @Test
    void everyPlaceHasAJapaneseName() {
        assertThat(RULES.provisions())
                .extracting(Provision::citation)
                .allMatch(citation -> citation.source().places().containsKey(citation.at()));
    }

    @Test
    void everyStatusOccurs() {
        assertThat(RULES.provisions()).extracting(Provision::status).contains(ProvisionStatus.values());
    }

    @Test
    void factsAreThoseThatCiteTheNotice() {
        assertThat(claimed(Provision::facts))
                .containsExactlyInAnyOrderElementsOf(RULES.facts().facts().stream()
                        .filter(fact -> isNotice(fact.citation()))
                        .map(CatalogueFact::id)
                        .toList());
    }

    @Test
    void parametersAreThoseThatCiteTheNotice() {
        assertThat(claimed(Provision::parameters))
                .containsExactlyInAnyOrderElementsOf(RULES.parameters().histories().stream()
                        .filter(ProvisionTraceTest::citesTheNotice)
                        .map(history -> history.parameter().id())
                        .toList());
    }

    /**
     * A fact stands in the provision that names it: at one of its places, or in words that both quote. What ALTs do is told
     * twice, and one figure is worked out.
     */
    @Test
    void factsAreNamedByTheProvisionThatHasThem() {
        List<String> elsewhere = new ArrayList<>();
        for (Provision provision : RULES.provisions()) {
            for (String id : provision.facts()) {
                Citation fact = RULES.facts().find(id).orElseThrow().citation();
                if (isNotice(fact) && !sharePlace(fact, provision) && !shareWords(fact, provision)) {
                    elsewhere.add(provision.id() + " " + id);
                }
            }
        }
        assertThat(elsewhere).containsExactly("NTC-17 ROL-01", "NTC-43 STA-12");
    }

    private static boolean sharePlace(Citation fact, Provision provision) {
        String place = provision.citation().at();
        return Arrays.stream(fact.at().split("; ")).anyMatch(one -> one.startsWith(place) || place.startsWith(one));
    }

    private static boolean shareWords(Citation fact, Provision provision) {
        String quoted = fact.quote().orElse("");
        String words = provision.citation().quote().orElseThrow();
        return !quoted.isEmpty() && (quoted.contains(words) || words.contains(quoted));
    }

    private static boolean citesTheNotice(ParameterHistory<?> history) {
        return history.values().entries().stream()
                .anyMatch(entry -> isNotice(entry.value().citation()));
    }

    @Test
    void everyRuleExists() throws ReflectiveOperationException {
        Set<String> known = Declared.constants(FindingCode.class).stream()
                .map(FindingCode::rule)
                .collect(Collectors.toSet());

        assertThat(claimed(Provision::rules)).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void rulesAreThoseWhoseFindingsCiteTheNotice() {
        JetRules carrying = RULES.with(EvidencePolicy.carryForward());
        Set<String> citing = new TreeSet<>();
        new BoundaryQuestions(RULES)
                .all()
                .flatMap(question -> carrying.answer(question).findings().stream())
                .filter(finding -> finding.citations().stream().anyMatch(ProvisionTraceTest::isNotice))
                .forEach(finding -> citing.add(found(finding).rule()));
        // Whose year a figure is, is said of a figure of any source and carries out no provision.
        citing.remove(ParameterFindings.CARRIED_FORWARD.rule());

        assertThat(claimed(Provision::rules)).containsExactlyInAnyOrderElementsOf(citing);
    }

    /** A provision that names a value names the rules that cite its passage too. */
    @Test
    void whereAValueIsNamedTheRulesThatCiteItAreNamedToo() {
        Set<String> named = new HashSet<>();
        RULES.provisions()
                .forEach(provision -> provision
                        .parameters()
                        .forEach(parameter -> provision.rules().forEach(rule -> named.add(parameter + " " + rule))));
        JetRules carrying = RULES.with(EvidencePolicy.carryForward());
        Map<Citation, Set<String>> citing = new HashMap<>();
        new BoundaryQuestions(RULES)
                .all()
                .flatMap(question -> carrying.answer(question).findings().stream())
                .map(ProvisionTraceTest::found)
                .filter(finding -> !finding.code().equals(ParameterFindings.CARRIED_FORWARD))
                .forEach(finding -> finding.citations().stream()
                        .filter(ProvisionTraceTest::isNotice)
                        .forEach(citation -> citing.computeIfAbsent(citation, key -> new TreeSet<>())
                                .add(finding.rule())));
        List<String> unnamed = new ArrayList<>();
        citing.forEach((citation, rules) -> rules.stream()
                .filter(rule ->
                        parametersOf(citation).stream().noneMatch(parameter -> named.contains(parameter + " " + rule)))
                .forEach(rule -> unnamed.add(rule + " cites " + citation)));

        assertThat(citing).isNotEmpty();
        assertThat(unnamed).isEmpty();
    }

    private static List<String> parametersOf(Citation citation) {
        return RULES.parameters().histories().stream()
                .filter(history -> history.values().entries().stream()
                        .anyMatch(entry -> entry.value().citation().equals(citation)))
                .map(history -> history.parameter().id())
                .toList();
    }

    /** Of a finding that a budget passes on for some of its years, the finding itself. */
    private static Finding found(Finding finding) {
        return finding.arguments().stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .findFirst()
                .orElse(finding);
    }

    private static boolean isNotice(Citation citation) {
        return citation.source().id().equals("NOTICE");
    }
}
