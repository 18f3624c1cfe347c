package io.github.jetrules.rules.internal.compact;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.Continuity;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.Precision;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.time.LocalDate;
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
        BilingualText title = input.bilingual();
        String unit = input.text();
        Continuity continuity = input.constant(Continuity.values());
        AskOf askOf = input.constant(AskOf.values());
        Optional<BilingualText> documentation = input.bilingualIfAny();
        return new ParameterHistory<>(key, title, unit, continuity, askOf, values(key), documentation);
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
        DateSpan span = input.span();
        Optional<String> written = input.textIfAny();
        Optional<T> value = written.isPresent() ? Optional.of(key.type().read(written.get())) : Optional.empty();
        Citation citation = sources.citation(input);
        Optional<LocalDate> verifiedThrough = input.dateIfAny();
        Precision precision = input.constant(Precision.values());
        return SourcedValue.of(span, value, citation, verifiedThrough, precision, input.bilingualIfAny());
    }
}
