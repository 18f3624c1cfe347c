package io.github.jetrules.rules.catalogue;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * All facts that the library tells, by id.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Catalogue implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ImmutableSortedMap<String, CatalogueFact> facts;

    private Catalogue(ImmutableSortedMap<String, CatalogueFact> facts) {
        this.facts = facts;
    }

    /**
     * The catalogue of these facts.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Catalogue of(Collection<CatalogueFact> facts) {
        ImmutableSortedMap.Builder<String, CatalogueFact> byId = ImmutableSortedMap.naturalOrder();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return new Catalogue(byId.buildOrThrow());
    }

    /** All facts in the order of their ids. */
    public List<CatalogueFact> facts() {
        return facts.values().asList();
    }

    /** The facts of a topic in the order of their ids. */
    public List<CatalogueFact> facts(String topic) {
        return facts().stream().filter(fact -> fact.topic().equals(topic)).toList();
    }

    /** The fact of an id; empty where there is none. */
    public Optional<CatalogueFact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }
}
