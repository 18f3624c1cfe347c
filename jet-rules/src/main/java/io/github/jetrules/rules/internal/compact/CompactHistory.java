package io.github.jetrules.rules.internal.compact;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.Continuity;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.Precision;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A parameter with its values, read when it is first asked for, and one object from then on.
 *
 * <p>This class is thread-safe.
 */
final class CompactHistory implements Supplier<ParameterHistory<?>> {

    private final String id;
    private final CompactInput input;
    private final CompactSources sources;
    private final Function<String, ? extends Parameter<?>> keys;
    private @Nullable ParameterHistory<?> history;

    /** The parameter of an id, which stands where the input is. */
    CompactHistory(
            String id, CompactInput input, CompactSources sources, Function<String, ? extends Parameter<?>> keys) {
        this.id = id;
        this.input = input;
        this.sources = sources;
        this.keys = keys;
    }

    @Override
    public synchronized ParameterHistory<?> get() {
        if (history == null) {
            history = read(keys.apply(id));
        }
        return history;
    }

    private <T> ParameterHistory<T> read(Parameter<T> key) {
        return ParameterHistory.<T>builder()
                .parameter(key)
                .title(input.bilingual())
                .unit(input.text())
                .continuity(input.constant(Continuity.values()))
                .askOf(input.constant(AskOf.values()))
                .documentation(input.bilingualIfAny())
                .values(values(key))
                .build();
    }

    private <T> Timeline<SourcedValue<T>> values(Parameter<T> key) {
        int count = input.number();
        List<Timeline.Entry<SourcedValue<T>>> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            SourcedValue<T> value = value(key);
            values.add(new Timeline.Entry<>(value.span(), value));
        }
        return Timeline.of(values);
    }

    private <T> SourcedValue<T> value(Parameter<T> key) {
        SourcedValue.Builder<T> value = SourcedValue.builder();
        value.span(input.span());
        Optional<String> written = input.textIfAny();
        if (written.isPresent()) {
            value.value(key.type().read(written.get()));
        }
        return value.citation(sources.citation(input))
                .verifiedThrough(input.dateIfAny())
                .precision(input.constant(Precision.values()))
                .note(input.bilingualIfAny())
                .build();
    }
}
