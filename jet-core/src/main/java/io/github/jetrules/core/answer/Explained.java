package io.github.jetrules.core.answer;

import com.google.common.collect.ImmutableSet;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Source;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An answer (判定) with its reasons, sources, date and assurance: never a bare boolean or number.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Explained extends Serializable {

    /** The question that was asked. */
    Question question();

    /** What the answer says, in one word. */
    Outcome outcome();

    /** Why. */
    Explanation explanation();

    /**
     * What the answer holds besides its outcome, by name, in a fixed order: values of the domain, lists and maps of
     * them. What is not known is left out. The names are those of the JSON form.
     */
    Map<String, Object> details();

    /** What every rule found. */
    default List<Finding> findings() {
        return explanation().findings();
    }

    /** What is not known and the answer needs; empty for a definite answer. */
    default List<MissingFact> missing() {
        return explanation().missing();
    }

    /**
     * The question to ask next; empty where nothing is missing or nobody can be asked any more. Where the sources have a
     * gap, and {@link #decidingSets()} is empty, its answer tells more of the case but need not decide it.
     */
    default Optional<MissingFact> nextQuestion() {
        return missing().stream().filter(MissingFact::canBeAsked).findFirst();
    }

    /**
     * The smallest sets of facts that would decide, whatever their values, by the ids of {@link MissingFact#fact()}.
     * Empty where the sources have a gap, because then some values at most decide, and where nothing is open.
     */
    default List<Set<String>> decidingSets() {
        if (missing().isEmpty() || missing().stream().anyMatch(fact -> fact.kind() == MissingKind.SOURCE_GAP)) {
            return List.of();
        }
        return List.of(missing().stream().map(MissingFact::fact).collect(ImmutableSet.toImmutableSet()));
    }

    /** What would have to change for another answer; only for negative answers. */
    default List<Change> changes() {
        return explanation().changes();
    }

    /** The documents that the findings and what is missing cite, each once, in the order in which they are cited. */
    default List<Source> sources() {
        ImmutableSet.Builder<Source> sources = ImmutableSet.builder();
        findings().forEach(finding -> finding.citations().forEach(citation -> sources.add(citation.source())));
        missing().forEach(fact -> fact.citations().forEach(citation -> sources.add(citation.source())));
        return sources.build().asList();
    }

    /** The weakest level among the values of the law that were used; absent where none was used. */
    default Optional<Assurance> assurance() {
        return explanation().assurances().weakest();
    }

    /** The levels of all values of the law that were used, the strongest first. */
    default Set<Assurance> assurances() {
        return explanation().assurances().levels();
    }

    /** The date and the edition that the answer stands on. */
    default Basis basis() {
        return explanation().basis();
    }
}
