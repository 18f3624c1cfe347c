package io.github.jetrules.rules.internal.build;

import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.rules.internal.load.Block;
import io.github.jetrules.rules.parameter.Precision;
import java.util.Map;
import java.util.Optional;

/** Reads what every value and every fact carries: where it comes from, and how exact it is. */
final class ProvenanceReader {

    private final Map<String, Source> sources;

    ProvenanceReader(Map<String, Source> sources) {
        this.sources = sources;
    }

    /** The keys {@code source}, {@code at} and {@code quote}; a notice must be quoted unless the value is derived. */
    Optional<Citation> citation(Block block, boolean derived) {
        Optional<String> id = block.text("source");
        Optional<String> at = block.text("at");
        Optional<String> quote = block.textIfAny("quote");
        if (id.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        Source source = sources.get(id.get());
        if (source == null) {
            block.problem("source", "a source of sources.yaml", "'" + id.get() + "'");
            return Optional.empty();
        }
        if (source.tier() == SourceTier.NOTICE && quote.isEmpty() && !derived) {
            block.problem("quote", "the words of the notice", "nothing");
            return Optional.empty();
        }
        return Optional.of(
                quote.isPresent() ? Citation.of(source, at.get(), quote.get()) : Citation.of(source, at.get()));
    }

    /** The key {@code precision}, exact where it is absent. */
    Precision precision(Block block) {
        return block.oneOfIfAny("precision", Precision.values(), Precision::id).orElse(Precision.EXACT);
    }
}
