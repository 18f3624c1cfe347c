package io.github.jetrules.rules.internal.build;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.rules.internal.load.Block;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code sources.yaml}: one block for each document, by its id. */
final class SourcesReader {

    private SourcesReader() {}

    static Map<String, Source> read(Block file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (String id : file.keys()) {
            file.block(id).flatMap(block -> source(id, block)).ifPresent(source -> sources.put(id, source));
        }
        return ImmutableMap.copyOf(sources);
    }

    private static Optional<Source> source(String id, Block block) {
        Optional<BilingualText> title = block.bilingual("title");
        Optional<BilingualText> publisher = block.bilingual("publisher");
        Optional<SourceTier> tier = block.oneOf("tier", SourceTier.values(), SourceTier::name);
        Optional<String> published = block.text("published");
        Optional<String> address = block.textIfAny("address");
        Map<String, String> places = block.textMapIfAny("places");
        Optional<CountryCode> country =
                block.readIfAny("country", "an ISO 3166-1 alpha-2 code, such as PH", CountryCode::of);
        block.finish();
        if (title.isEmpty() || publisher.isEmpty() || tier.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        Source source = Source.of(id, title.get(), publisher.get(), tier.get(), published.get(), address, places);
        return Optional.of(country.map(source::onlyFor).orElse(source));
    }
}
