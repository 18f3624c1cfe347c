package io.github.jetrules.rules.internal.compact;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents, by number; each is read when it is first cited, and is one object from then on.
 *
 * <p>This class is thread-safe.
 */
final class CompactSources {

    private final byte[] bytes;
    private final int[] places;
    private final @Nullable Source[] sources;

    /** Passes over the documents. */
    CompactSources(byte[] bytes, CompactInput input) {
        this.bytes = bytes;
        this.places = new int[input.number()];
        this.sources = new Source[places.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = input.skipPart();
        }
    }

    /** All documents in the order of the file. */
    List<Source> all() {
        List<Source> all = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            all.add(source(i));
        }
        return List.copyOf(all);
    }

    Citation citation(CompactInput input) {
        Source source = source(input.number());
        String at = input.text();
        Optional<String> quote = input.textIfAny();
        return quote.isPresent() ? Citation.of(source, at, quote.get()) : Citation.of(source, at);
    }

    private synchronized Source source(int number) {
        Source source = sources[number];
        if (source == null) {
            source = read(new CompactInput(bytes, places[number]));
            sources[number] = source;
        }
        return source;
    }

    private static Source read(CompactInput input) {
        String id = input.text();
        BilingualText title = input.bilingual();
        BilingualText publisher = input.bilingual();
        SourceTier tier = input.constant(SourceTier.values());
        String published = input.text();
        Optional<String> address = input.textIfAny();
        int count = input.number();
        Map<String, String> places = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String place = input.text();
            places.put(place, input.text());
        }
        Source source = Source.of(id, title, publisher, tier, published, address, places);
        Optional<String> country = input.textIfAny();
        return country.isPresent() ? source.onlyFor(CountryCode.of(country.get())) : source;
    }
}
