package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.internal.load.Block;
import io.github.jetrules.rules.provision.Provision;
import io.github.jetrules.rules.provision.ProvisionStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code provisions.yaml}: one block for each provision, by its id, in the order of its source. */
final class ProvisionsReader {

    private final ProvenanceReader provenance;
    private final FactsReader facts;
    private final ParametersReader parameters;

    /** A reader for provisions that these facts and parameters carry. */
    ProvisionsReader(ProvenanceReader provenance, FactsReader facts, ParametersReader parameters) {
        this.provenance = provenance;
        this.facts = facts;
        this.parameters = parameters;
    }

    List<Provision> read(Block file) {
        List<Provision> provisions = new ArrayList<>();
        for (String id : file.keys()) {
            file.block(id).flatMap(block -> provision(id, block)).ifPresent(provisions::add);
        }
        return List.copyOf(provisions);
    }

    private Optional<Provision> provision(String id, Block block) {
        Optional<ProvisionStatus> status = block.oneOf("status", ProvisionStatus.values(), ProvisionStatus::id);
        List<String> told = block.textsIfAny("facts");
        List<String> keys = block.textsIfAny("parameters");
        List<String> rules = block.textsIfAny("rules");
        Optional<Citation> citation = provenance.citation(block, false);
        boolean implemented = status.equals(Optional.of(ProvisionStatus.IMPLEMENTED));
        Optional<BilingualText> note =
                status.isEmpty() || implemented ? block.bilingualIfAny("note") : block.bilingual("note");
        block.finish();
        for (String fact : told) {
            if (!facts.saw(fact)) {
                block.problem("facts", "ids of facts", "'" + fact + "'");
            }
        }
        for (String key : keys) {
            if (!parameters.saw(key)) {
                block.problem("parameters", "ids of parameters", "'" + key + "'");
            }
        }
        checkThatNothingIsNamedTwice("facts", told, block);
        checkThatNothingIsNamedTwice("parameters", keys, block);
        checkThatNothingIsNamedTwice("rules", rules, block);
        if (implemented && told.isEmpty() && keys.isEmpty() && rules.isEmpty()) {
            block.problem("status", "facts, parameters or rules for what is implemented", "none");
            return Optional.empty();
        }
        if (status.isEmpty() || citation.isEmpty() || (!implemented && note.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Provision.builder()
                .id(id)
                .status(status.get())
                .citation(citation.get())
                .addAllFacts(told)
                .addAllParameters(keys)
                .addAllRules(rules)
                .note(note)
                .build());
    }

    private static void checkThatNothingIsNamedTwice(String key, List<String> ids, Block block) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                block.problem(key, "each id once", "'" + id + "' a second time");
            }
        }
    }
}
