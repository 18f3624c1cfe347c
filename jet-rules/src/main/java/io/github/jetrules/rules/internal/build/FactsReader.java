package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.internal.load.Block;
import io.github.jetrules.rules.parameter.Precision;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads facts that are only told, and gathers those that values bring along. */
final class FactsReader {

    private static final String STATISTICS = "statistics";

    private final ProvenanceReader provenance;
    private final Map<String, CatalogueFact> facts = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Block> derived = new LinkedHashMap<>();

    FactsReader(ProvenanceReader provenance) {
        this.provenance = provenance;
    }

    /** All facts that were read, by id. */
    Map<String, CatalogueFact> facts() {
        return facts;
    }

    /** Notes that a fact stands in a file. */
    void see(String id) {
        seen.add(id);
    }

    /** Whether a fact stands in a file, with or without defects. */
    boolean saw(String id) {
        return seen.contains(id);
    }

    /** Reads a file of facts: one block for each, by its id. */
    void readFile(Block file) {
        for (String id : file.keys()) {
            see(id);
            file.block(id).ifPresent(block -> readFact(id, block));
        }
    }

    private void readFact(String id, Block block) {
        Optional<String> topic = block.text("topic");
        Optional<BilingualText> statement = block.bilingual("says");
        Optional<String> value = topic.equals(Optional.of(STATISTICS))
                ? block.read("value", "a number, such as 5761 or about 70000", FactsReader::number)
                : block.text("value");
        Optional<String> valueJa = block.textIfAny("value-ja");
        Optional<String> unit = block.text("unit");
        Optional<BilingualText> valid = block.bilingual("valid");
        Optional<DateSpan> span = block.span();
        List<String> derivedFrom = block.textsIfAny("derived-from");
        Optional<Citation> citation = provenance.citation(block, !derivedFrom.isEmpty());
        Precision precision = provenance.precision(block);
        block.finish();
        if (!derivedFrom.isEmpty()) {
            derived.put(id, block);
        }
        if (topic.isPresent()
                && statement.isPresent()
                && value.isPresent()
                && unit.isPresent()
                && valid.isPresent()
                && span.isPresent()
                && citation.isPresent()) {
            add(
                    block,
                    CatalogueFact.builder()
                            .id(id)
                            .topic(topic.get())
                            .statement(statement.get())
                            .value(value.get())
                            .valueJa(valueJa)
                            .unit(unit.get())
                            .valid(valid.get())
                            .span(span.get())
                            .citation(citation.get())
                            .precision(precision)
                            .addAllDerivedFrom(derivedFrom)
                            .build());
        }
    }

    /** A statistic is a number, perhaps an approximate one. */
    private static String number(String text) {
        new BigDecimal(text.startsWith("about ") ? text.substring("about ".length()) : text);
        return text;
    }

    /** Adds a fact unless its id is taken. */
    void add(Block block, CatalogueFact fact) {
        if (facts.putIfAbsent(fact.id(), fact) != null) {
            block.problem("fact", "each fact id once", "'" + fact.id() + "' a second time");
        }
    }

    /** Checks that facts are derived from facts that exist. */
    void checkDerivations() {
        derived.forEach((id, block) -> {
            CatalogueFact fact = facts.get(id);
            if (fact == null) {
                return;
            }
            for (String from : fact.derivedFrom()) {
                if (from.equals(id) || !saw(from)) {
                    block.problem("derived-from", "ids of other facts", "'" + from + "'");
                }
            }
        });
    }
}
