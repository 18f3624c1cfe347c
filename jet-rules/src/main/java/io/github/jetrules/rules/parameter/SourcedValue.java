package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.DateSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value of the law on a span of days, with its source.
 *
 * <p>Mandatory: span, citation. Optional: value (absent for a gap that is known, and then note is mandatory),
 * verifiedThrough, note; precision is {@link Precision#EXACT} unless said. This class is immutable and
 * thread-safe.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial") // the generated class has the default version
@Value.Immutable(copy = false)
public abstract class SourcedValue<T> implements Serializable {

    SourcedValue() {}

    /** The days on which the value is in force. */
    public abstract DateSpan span();

    /** The value; absent where the sources are known to have a gap. */
    public abstract Optional<T> value();

    /** Where it comes from. */
    public abstract Citation citation();

    /** The last day for which the source was checked; absent for values of an overlay. */
    public abstract Optional<LocalDate> verifiedThrough();

    /** How exactly the value says what the source says. */
    @Value.Default
    public Precision precision() {
        return Precision.EXACT;
    }

    /** What the reader should know of this value. */
    public abstract Optional<BilingualText> note();

    @Value.Check
    void check() {
        checkArgument(value().isPresent() || note().isPresent(), "a gap needs a note: %s", span());
    }

    /** The levels of the value on days for which its source was checked. */
    Assurances checkedLevels() {
        Assurances marks = marks();
        return marks == Assurances.NONE ? Assurances.of(Assurance.VERIFIED) : marks;
    }

    /** The levels of the value on later days. */
    Assurances presumedLevels() {
        return marks().plus(Assurance.PRESUMED);
    }

    /** The levels of a yearly figure in a later year. */
    Assurances carriedLevels() {
        return marks().plus(Assurance.CARRIED_FORWARD);
    }

    /** What weakens the value on every day. */
    private Assurances marks() {
        SourceTier tier = citation().source().tier();
        Assurances marks = Assurances.NONE;
        if (tier == SourceTier.OVERLAY) {
            marks = marks.plus(Assurance.OVERRIDDEN);
        } else if (!tier.isPrimary()) {
            marks = marks.plus(Assurance.SECONDARY);
        }
        return switch (precision()) {
            case EXACT -> marks;
            case APPROXIMATE -> marks.plus(Assurance.APPROXIMATE);
            case INFERRED -> marks.plus(Assurance.ESTIMATED);
        };
    }

    /** The same value on other days, a part of its own. */
    SourcedValue<T> on(DateSpan part) {
        return SourcedValue.<T>builder()
                .span(part)
                .value(value())
                .citation(citation())
                .verifiedThrough(verifiedThrough())
                .precision(precision())
                .note(note())
                .build();
    }

    /** A builder; the class description says what is mandatory. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Builds values; the description of {@link SourcedValue} says what is mandatory.
     *
     * @param <T> the type of the value
     */
    public static final class Builder<T> extends ImmutableSourcedValue.Builder<T> {
        Builder() {}
    }
}
