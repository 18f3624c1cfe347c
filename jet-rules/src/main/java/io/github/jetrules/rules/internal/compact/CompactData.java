package io.github.jetrules.rules.internal.compact;

import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.catalogue.Catalogue;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.internal.resource.Resources;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.Precision;
import io.github.jetrules.rules.provision.Provision;
import io.github.jetrules.rules.provision.ProvisionStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The data that the library carries, in the form that the build has written.
 *
 * <p>The build reads the data files, checks them and writes them down again, each part with its length before it. So
 * nothing is parsed or checked here, and what a question does not need is passed over until somebody asks for it. A test
 * compares everything with the data files. This class is thread-safe.
 */
public final class CompactData {

    /** The file, among the resources of the library. */
    public static final String FILE = "data/compact.bin";

    private final byte[] bytes;
    private final Edition edition;
    private final CompactSources sources;
    private final Map<String, Supplier<ParameterHistory<?>>> histories = new LinkedHashMap<>();
    private final int facts;
    private final int provisions;
    private @Nullable Catalogue catalogue;
    private @Nullable List<Provision> provisionList;

    private CompactData(byte[] bytes, Function<String, ? extends Parameter<?>> keys) {
        this.bytes = bytes;
        CompactInput input = new CompactInput(bytes, 0);
        this.edition = new Edition(input.text(), input.text(), input.text(), Set.of(), List.of());
        this.sources = new CompactSources(bytes, input);
        int count = input.number();
        for (int i = 0; i < count; i++) {
            String id = input.text();
            CompactInput history = new CompactInput(bytes, input.skipPart());
            histories.put(id, new CompactHistory(id, history, sources, keys));
        }
        this.facts = input.skipPart();
        this.provisions = input.skipPart();
    }

    /**
     * The data that the library carries.
     *
     * @param keys finds the typed key of each parameter
     */
    public static CompactData standard(Function<String, ? extends Parameter<?>> keys) {
        return new CompactData(Resources.bytes(FILE), keys);
    }

    /** The edition, with the hash of the data files. */
    public Edition edition() {
        return edition;
    }

    /** The parameters by id, in the order of the files; a supplier gives the same history every time. */
    public Map<String, Supplier<ParameterHistory<?>>> histories() {
        return histories;
    }

    /** All documents in the order of the file. */
    public List<Source> sources() {
        return sources.all();
    }

    /** All facts. */
    public synchronized Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = readFacts(new CompactInput(bytes, facts));
        }
        return catalogue;
    }

    /** All provisions in the order of the file. */
    public synchronized List<Provision> provisions() {
        if (provisionList == null) {
            provisionList = readProvisions(new CompactInput(bytes, provisions));
        }
        return provisionList;
    }

    private Catalogue readFacts(CompactInput input) {
        int count = input.number();
        List<CatalogueFact> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read.add(CatalogueFact.builder()
                    .id(input.text())
                    .topic(input.text())
                    .statement(input.bilingual())
                    .value(input.text())
                    .valueJa(input.textIfAny())
                    .unit(input.text())
                    .valid(input.bilingual())
                    .span(input.span())
                    .citation(sources.citation(input))
                    .precision(input.constant(Precision.values()))
                    .addAllDerivedFrom(input.texts())
                    .build());
        }
        return Catalogue.of(read);
    }

    private List<Provision> readProvisions(CompactInput input) {
        int count = input.number();
        List<Provision> read = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            read.add(Provision.builder()
                    .id(input.text())
                    .status(input.constant(ProvisionStatus.values()))
                    .citation(sources.citation(input))
                    .addAllFacts(input.texts())
                    .addAllParameters(input.texts())
                    .addAllRules(input.texts())
                    .note(input.bilingualIfAny())
                    .build());
        }
        return List.copyOf(read);
    }
}
