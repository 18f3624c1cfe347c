package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.internal.load.Block;
import io.github.jetrules.rules.internal.load.Problems;
import io.github.jetrules.rules.internal.load.YamlFile;
import io.github.jetrules.rules.provision.Provision;
import io.github.jetrules.rules.provision.ProvisionStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads {@code provisions.yaml}: one block for each provision, by its id, in the order of its source.
 *
 * <p>It stands beside the {@link DataLoader}, because no question needs it.
 */
public final class ProvisionsReader {

    /** The file of the provisions. */
    public static final String FILE = "provisions.yaml";

    private static final String STATUSES = Arrays.stream(ProvisionStatus.values())
            .map(ProvisionStatus::id)
            .collect(Collectors.joining(", ", "one of ", ""));

    private final ProvenanceReader provenance;
    private final RulesData data;
    private final Set<String> parameters;

    /** A reader for provisions that this data carries. */
    public ProvisionsReader(RulesData data) {
        this.provenance = new ProvenanceReader(data.sources());
        this.data = data;
        this.parameters = data.parameters().stream()
                .map(history -> history.parameter().id())
                .collect(Collectors.toSet());
    }

    /**
     * Reads the file.
     *
     * @param text its text
     * @throws io.github.jetrules.rules.parameter.RulesDataException if there is any defect; it names them all
     */
    public List<Provision> read(String text) {
        Problems problems = new Problems();
        List<Provision> provisions = new ArrayList<>();
        YamlFile.read(FILE, text, problems).ifPresent(file -> {
            for (String id : file.keys()) {
                file.block(id).flatMap(block -> provision(id, block)).ifPresent(provisions::add);
            }
        });
        problems.throwIfAny();
        return List.copyOf(provisions);
    }

    private Optional<Provision> provision(String id, Block block) {
        Optional<ProvisionStatus> status = block.read("status", STATUSES, ProvisionsReader::status);
        List<String> facts = block.textsIfAny("facts");
        List<String> keys = block.textsIfAny("parameters");
        List<String> rules = block.textsIfAny("rules");
        Optional<Citation> citation = provenance.citation(block, false);
        boolean implemented = status.equals(Optional.of(ProvisionStatus.IMPLEMENTED));
        Optional<BilingualText> note =
                status.isEmpty() || implemented ? block.bilingualIfAny("note") : block.bilingual("note");
        block.finish();
        for (String fact : facts) {
            if (data.catalogue().find(fact).isEmpty()) {
                block.problem("facts", "ids of facts", "'" + fact + "'");
            }
        }
        for (String key : keys) {
            if (!parameters.contains(key)) {
                block.problem("parameters", "ids of parameters", "'" + key + "'");
            }
        }
        checkThatNothingIsNamedTwice("facts", facts, block);
        checkThatNothingIsNamedTwice("parameters", keys, block);
        checkThatNothingIsNamedTwice("rules", rules, block);
        if (implemented && facts.isEmpty() && keys.isEmpty() && rules.isEmpty()) {
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
                .addAllFacts(facts)
                .addAllParameters(keys)
                .addAllRules(rules)
                .note(note)
                .build());
    }

    private static ProvisionStatus status(String word) {
        return Arrays.stream(ProvisionStatus.values())
                .filter(status -> status.id().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
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
