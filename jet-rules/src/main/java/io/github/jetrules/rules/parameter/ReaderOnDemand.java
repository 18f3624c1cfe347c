package io.github.jetrules.rules.parameter;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The place of one parameter in a set: its history is taken, and its reader made, when it is first asked for.
 *
 * <p>Two threads may both make a reader; the readers are alike. This class is thread-safe.
 */
final class ReaderOnDemand {

    private final Supplier<ParameterHistory<?>> source;
    private final EvidencePolicy policy;
    private volatile @Nullable ParameterReader<?> reader;

    ReaderOnDemand(Supplier<ParameterHistory<?>> source, EvidencePolicy policy) {
        this.source = source;
        this.policy = policy;
    }

    /** Where the history comes from, for other sets. */
    Supplier<ParameterHistory<?>> source() {
        return source;
    }

    ParameterReader<?> get() {
        ParameterReader<?> made = reader;
        if (made == null) {
            made = new ParameterReader<>(source.get(), policy);
            reader = made;
        }
        return made;
    }
}
