package io.github.jetrules.rules.internal.compact;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
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
    ImmutableList<Source> all() {
        ImmutableList.Builder<Source> all = ImmutableList.builder();
        for (int i = 0; i < places.length; i++) {
            all.add(source(i));
        }
        return all.build();
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
        Source.Builder source = Source.builder();
        source.id(input.text())
                .title(input.bilingual())
                .publisher(input.bilingual())
                .tier(input.constant(SourceTier.values()))
                .published(input.text())
                .address(input.textIfAny());
        int count = input.number();
        for (int i = 0; i < count; i++) {
            String place = input.text();
            source.putPlace(place, input.text());
        }
        return source.build();
    }
}
