package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * All values of the law that a rule book knows, read by typed key and date under one evidence policy.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ParameterSet {

    /** In the order of the data files; never changed. */
    private final Map<String, ReaderOnDemand> readers = new LinkedHashMap<>();

    private final EvidencePolicy policy;

    private ParameterSet(Map<String, ? extends Supplier<ParameterHistory<?>>> histories, EvidencePolicy policy) {
        this.policy = policy;
        for (Map.Entry<String, ? extends Supplier<ParameterHistory<?>>> history : histories.entrySet()) {
            readers.put(history.getKey(), new ReaderOnDemand(history.getValue(), policy));
        }
    }

    /**
     * The set of these histories under a policy.
     *
     * @throws IllegalArgumentException if two are of the same parameter
     */
    public static ParameterSet of(Collection<ParameterHistory<?>> histories, EvidencePolicy policy) {
        Map<String, Supplier<ParameterHistory<?>>> byId = new LinkedHashMap<>();
        for (ParameterHistory<?> history : histories) {
            String id = history.parameter().id();
            checkArgument(byId.put(id, () -> history) == null, "parameter '%s' has two histories", id);
        }
        return new ParameterSet(byId, policy);
    }

    /**
     * The set of these histories under a policy, each of them taken when it is first asked for.
     *
     * @param histories the histories by the ids of their parameters; a supplier gives the same one every time
     * @param policy the policy under which values are read
     */
    public static ParameterSet onDemand(Map<String, Supplier<ParameterHistory<?>>> histories, EvidencePolicy policy) {
        return new ParameterSet(histories, policy);
    }

    /** The same values under another policy. */
    public ParameterSet with(EvidencePolicy other) {
        return new ParameterSet(suppliers(), other);
    }

    /**
     * These values with those of an overlay, which replace what was known on their days. Statuses can be given for countries
     * that the data name, and for no others.
     *
     * @throws IllegalArgumentException if the overlay names a parameter that the set does not know, a value is not of its
     *     type, or the value of a yearly figure is not for whole fiscal years
     */
    public ParameterSet with(Overlay overlay) {
        Map<String, Supplier<ParameterHistory<?>>> histories = suppliers();
        Source source = overlay.source();
        for (OverlayValue value : overlay.values()) {
            Supplier<ParameterHistory<?>> history = histories.get(value.parameter());
            checkArgument(
                    history != null,
                    "parameter '%s' of overlay '%s' is not known to this set; accepted: one of it, such as cost.membership-fee",
                    value.parameter(),
                    overlay.id());
            ParameterHistory<?> changed = history.get().with(value, source);
            histories.put(value.parameter(), () -> changed);
        }
        return new ParameterSet(histories, policy);
    }

    private Map<String, Supplier<ParameterHistory<?>>> suppliers() {
        Map<String, Supplier<ParameterHistory<?>>> suppliers = new LinkedHashMap<>();
        readers.forEach((id, reader) -> suppliers.put(id, reader.source()));
        return suppliers;
    }

    /** The policy under which values are read. */
    public EvidencePolicy policy() {
        return policy;
    }

    /** The ids of all parameters, in the order of the data files; none of their values is read. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(readers.keySet());
    }

    /** All parameters with their values, in the order of the data files. */
    public List<ParameterHistory<?>> histories() {
        return readers.values().stream()
                .<ParameterHistory<?>>map(reader -> reader.get().history())
                .toList();
    }

    /** What is known for which days, in the order of the data files; days that no entry names are not known at all. */
    public List<Coverage> coverage() {
        return histories().stream()
                .flatMap(history -> history.values().entries().stream()
                        .<Coverage>map(entry -> new ImmutableCoverage(
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
     * @throws IllegalArgumentException if the set does not know one of the parameters, or a key has another type
     */
    public List<LocalDate> turningPoints(Collection<? extends Parameter<?>> of) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Parameter<?> parameter : of) {
            reader(parameter).addTurningPoints(days);
        }
        return List.copyOf(days);
    }

    /**
     * What a parameter says on a day.
     *
     * @throws IllegalArgumentException if the set does not know the parameter, or the key has another type
     */
    public <T> Reading<T> read(Parameter<T> parameter, LocalDate day) {
        return reader(parameter).at(day);
    }

    /**
     * What a parameter says on a day of applicants in a country. A value whose source speaks to those of another country
     * alone is inferred: ESTIMATED.
     *
     * @throws IllegalArgumentException if the set does not know the parameter, or the key has another type
     */
    public <T> Reading<T> read(Parameter<T> parameter, LocalDate day, CountryCode applicants) {
        return reader(parameter).at(day, applicants);
    }

    /**
     * The value in force on a day, for callers who know that there is one.
     *
     * @throws NoValueInForceException if there is none, or the policy refuses it
     * @throws IllegalArgumentException if the set does not know the parameter, or the key has another type
     */
    public <T> InForce<T> inForce(Parameter<T> parameter, LocalDate day) {
        Reading<T> reading = read(parameter, day);
        if (reading instanceof Gap<T> gap) {
            throw new NoValueInForceException(day, gap.missing());
        }
        return (InForce<T>) reading;
    }

    /**
     * Everything known of a parameter.
     *
     * @throws IllegalArgumentException if the set does not know the parameter, or the key has another type
     */
    public <T> ParameterHistory<T> history(Parameter<T> parameter) {
        return reader(parameter).history();
    }

    @SuppressWarnings("unchecked") // a reader stands under the id of its own parameter, whose type is checked
    private <T> ParameterReader<T> reader(Parameter<T> parameter) {
        ReaderOnDemand found = readers.get(parameter.id());
        checkArgument(found != null, "parameter '%s' is not known to this set", parameter.id());
        ParameterReader<?> reader = found.get();
        ParameterType<?> type = reader.history().parameter().type();
        checkArgument(
                type.isSameAs(parameter.type()),
                "the key '%s' is for %s; the parameter is %s",
                parameter.id(),
                parameter.type(),
                type);
        return (ParameterReader<T>) reader;
    }
}
