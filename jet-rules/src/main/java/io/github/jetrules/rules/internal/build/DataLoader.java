package io.github.jetrules.rules.internal.build;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.catalogue.Catalogue;
import io.github.jetrules.rules.internal.load.Block;
import io.github.jetrules.rules.internal.load.Problems;
import io.github.jetrules.rules.internal.load.YamlFile;
import io.github.jetrules.rules.internal.resource.Resources;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.provision.Provision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the data files into typed values, strictly: whatever is wrong in any of them is reported, all at once.
 *
 * <p>The order is sources, parameters, facts, provisions, because each cites what comes before.
 */
public final class DataLoader {

    /** The file that names the edition. */
    private static final String EDITION = "edition.yaml";

    /** The file of the documents. */
    public static final String SOURCES = "sources.yaml";

    /** The files of facts that are only told. */
    private static final List<String> FACTS = List.of("facts.yaml", "facts-beyond.yaml");

    /** The files of parameters. */
    private static final List<String> PARAMETERS = List.of(
            "country.yaml",
            "eligibility.yaml",
            "appointment.yaml",
            "remuneration.yaml",
            "cost.yaml",
            "fiscal.yaml",
            "calendar.yaml");

    /** The file of the provisions. */
    public static final String PROVISIONS = "provisions.yaml";

    /** All files, in the order in which they are read. */
    public static final List<String> ALL = Stream.of(List.of(EDITION, SOURCES), PARAMETERS, FACTS, List.of(PROVISIONS))
            .flatMap(List::stream)
            .toList();

    private final List<Parameter<?>> required;
    private final Function<String, Optional<? extends Parameter<?>>> keys;

    /**
     * A loader for these keys.
     *
     * @param required the keys that must have data
     * @param others finds the keys of families of parameters, such as the country list
     */
    public DataLoader(List<Parameter<?>> required, Function<String, Optional<? extends Parameter<?>>> others) {
        ImmutableMap<String, Parameter<?>> byId =
                required.stream().collect(ImmutableMap.toImmutableMap(Parameter::id, key -> key));
        this.required = required;
        this.keys = id -> byId.containsKey(id) ? Optional.ofNullable(byId.get(id)) : others.apply(id);
    }

    /** The texts of the files that the library carries, by name. */
    public static Map<String, String> standardTexts() {
        return ALL.stream().collect(ImmutableMap.toImmutableMap(file -> file, file -> Resources.text("data/" + file)));
    }

    /**
     * Reads the files.
     *
     * @param texts the text of each of {@link #ALL}, by name
     * @param libraryVersion the version of the library, for the edition
     * @throws io.github.jetrules.rules.parameter.RulesDataException if there is any defect; it names them all
     */
    public RulesData load(Map<String, String> texts, String libraryVersion) {
        Problems problems = new Problems();
        String edition =
                read(EDITION, texts, problems).flatMap(DataLoader::edition).orElse("");
        Map<String, Source> sources =
                read(SOURCES, texts, problems).map(SourcesReader::read).orElse(ImmutableMap.of());
        ProvenanceReader provenance = new ProvenanceReader(sources);
        FactsReader facts = new FactsReader(provenance);
        ParametersReader parameters = new ParametersReader(keys, provenance, facts);
        for (String file : PARAMETERS) {
            read(file, texts, problems).ifPresent(parameters::readFile);
        }
        for (String file : FACTS) {
            read(file, texts, problems).ifPresent(facts::readFile);
        }
        facts.checkDerivations();
        checkThatAllKeysHaveData(parameters, problems);
        List<Provision> provisions = read(PROVISIONS, texts, problems)
                .map(new ProvisionsReader(provenance, facts, parameters)::read)
                .orElse(List.of());
        problems.throwIfAny();
        return new RulesData(
                List.copyOf(parameters.histories().values()),
                Catalogue.of(facts.facts().values()),
                List.copyOf(sources.values()),
                provisions,
                new Edition(edition, hash(texts), libraryVersion, Set.of(), List.of()));
    }

    private static Optional<Block> read(String file, Map<String, String> texts, Problems problems) {
        String text = texts.get(file);
        if (text == null) {
            problems.add(file, 0, "(file)", "a data file", "nothing");
            return Optional.empty();
        }
        return YamlFile.read(file, text, problems);
    }

    private static Optional<String> edition(Block file) {
        Optional<String> edition = file.text("edition");
        file.finish();
        return edition;
    }

    private void checkThatAllKeysHaveData(ParametersReader parameters, Problems problems) {
        for (Parameter<?> key : required) {
            if (!parameters.saw(key.id())) {
                problems.add(key.topic() + ".yaml", 0, key.id(), "a parameter with values", "nothing");
            }
        }
    }

    /** The SHA-256 of all files with their names, in the order in which they are read. */
    private static String hash(Map<String, String> texts) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String file : ALL) {
            hasher.putString(file, StandardCharsets.UTF_8).putByte((byte) 0);
            hasher.putString(texts.getOrDefault(file, ""), StandardCharsets.UTF_8)
                    .putByte((byte) 0);
        }
        return hasher.hash().toString();
    }
}
