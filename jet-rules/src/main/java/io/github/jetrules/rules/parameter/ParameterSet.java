package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All values of the law that a rule book knows, read by typed key and date under one evidence policy.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ParameterSet {

    private final ImmutableMap<String, ParameterReader<?>> readers;
    private final EvidencePolicy policy;

    private ParameterSet(ImmutableMap<String, ParameterReader<?>> readers, EvidencePolicy policy) {
        this.readers = readers;
        this.policy = policy;
    }

    /** The set of these histories under a policy. */
    public static ParameterSet of(Collection<ParameterHistory<?>> histories, EvidencePolicy policy) {
        ImmutableMap.Builder<String, ParameterReader<?>> readers = ImmutableMap.builder();
        for (ParameterHistory<?> history : histories) {
            readers.put(history.parameter().id(), new ParameterReader<>(history, policy));
        }
        return new ParameterSet(readers.buildOrThrow(), policy);
    }

    /** The same values under another policy. */
    public ParameterSet with(EvidencePolicy other) {
        return of(histories(), other);
    }

    /**
     * These values with those of an overlay, which replace what was known on their days.
     *
     * @throws IllegalArgumentException if the overlay names a parameter that the set does not know, or a value is not of
     *     its type
     */
    public ParameterSet with(Overlay overlay) {
        Map<String, ParameterHistory<?>> histories = new LinkedHashMap<>();
        histories().forEach(history -> histories.put(history.parameter().id(), history));
        Source source = overlay.source();
        for (OverlayValue value : overlay.values()) {
            ParameterHistory<?> history = histories.get(value.parameter());
            checkArgument(
                    history != null,
                    "parameter '%s' of overlay '%s' is not known to this set",
                    value.parameter(),
                    overlay.id());
            histories.put(value.parameter(), history.with(value, source));
        }
        return of(histories.values(), policy);
    }

    /** The policy under which values are read. */
    public EvidencePolicy policy() {
        return policy;
    }

    /** All parameters with their values, in the order of the data files. */
    public List<ParameterHistory<?>> histories() {
        return readers.values().stream()
                .<ParameterHistory<?>>map(ParameterReader::history)
                .toList();
    }

    /** What is known for which days, in the order of the data files; days that no entry names are not known at all. */
    public List<Coverage> coverage() {
        return histories().stream()
                .flatMap(history -> history.values().entries().stream()
                        .map(entry -> ImmutableCoverage.of(
                                history.parameter().id(),
                                entry.span(),
                                entry.value().value().isPresent(),
                                entry.value().verifiedThrough())))
                .toList();
    }

    /**
     * The days from which on one of these parameters reads otherwise than on the day before, earliest first. From one of
     * them to the next each parameter has the same reading, or a gap.
     *
     * @throws IllegalArgumentException if the set does not know one of the parameters
     */
    public List<LocalDate> turningPoints(Collection<? extends Parameter<?>> of) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Parameter<?> parameter : of) {
            reader(parameter).addTurningPoints(days);
        }
        return ImmutableList.copyOf(days);
    }

    /** Whether anything is known of a parameter. */
    public boolean knows(Parameter<?> parameter) {
        return readers.containsKey(parameter.id());
    }

    /**
     * What a parameter says on a day.
     *
     * @throws IllegalArgumentException if the set does not know the parameter
     */
    public <T> Reading<T> read(Parameter<T> parameter, LocalDate day) {
        return reader(parameter).at(day);
    }

    /**
     * The value in force on a day, for callers who know that there is one.
     *
     * @throws NoValueInForceException if there is none, or the policy refuses it
     * @throws IllegalArgumentException if the set does not know the parameter
     */
    public <T> InForce<T> inForce(Parameter<T> parameter, LocalDate day) {
        if (read(parameter, day) instanceof InForce<T> known) {
            return known;
        }
        throw new NoValueInForceException(parameter.id(), day, knownPeriod(history(parameter)));
    }

    /**
     * Everything known of a parameter.
     *
     * @throws IllegalArgumentException if the set does not know the parameter
     */
    public <T> ParameterHistory<T> history(Parameter<T> parameter) {
        return reader(parameter).history();
    }

    private static Optional<DateSpan> knownPeriod(ParameterHistory<?> history) {
        List<? extends Timeline.Entry<? extends SourcedValue<?>>> entries = history.values().entries().stream()
                .filter(entry -> entry.value().value().isPresent())
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = entries.get(0).span().firstDay();
        DateSpan last = entries.get(entries.size() - 1).span();
        return Optional.of(last.lastDay()
                .map(day -> DateSpan.ofInclusive(first, day))
                .orElseGet(() -> DateSpan.startingOn(first)));
    }

    @SuppressWarnings("unchecked") // a reader stands under the id of its own parameter, whose type the loader checked
    private <T> ParameterReader<T> reader(Parameter<T> parameter) {
        ParameterReader<?> reader = readers.get(parameter.id());
        checkArgument(reader != null, "parameter '%s' is not known to this set", parameter.id());
        return (ParameterReader<T>) reader;
    }
}
