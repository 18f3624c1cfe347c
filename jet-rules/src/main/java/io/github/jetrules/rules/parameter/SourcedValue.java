package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.style.FactoryStyle;
import io.github.jetrules.core.time.DateSpan;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value of the law on a span of days, with its source.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
@SuppressWarnings("serial") // values and collections are serialisable
@FactoryStyle
@Value.Immutable
public abstract class SourcedValue<T> implements Serializable {

    private static final long serialVersionUID = 1L;

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
    public abstract Precision precision();

    /** What the reader should know of this value; always there for a gap. */
    public abstract Optional<BilingualText> note();

    @Value.Check
    void check() {
        checkArgument(value().isPresent() || note().isPresent(), "a gap needs a note: %s", span());
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
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
        Assurances marks = precision().levels();
        if (tier == SourceTier.OVERLAY) {
            marks = marks.plus(Assurance.OVERRIDDEN);
        } else if (!tier.isPrimary()) {
            marks = marks.plus(Assurance.SECONDARY);
        }
        return marks;
    }

    /** The same value on other days, a part of its own. */
    SourcedValue<T> on(DateSpan part) {
        return of(part, value(), citation(), verifiedThrough(), precision(), note());
    }

    /**
     * A value, or a gap that is known.
     *
     * @param <T> the type of the value
     * @param span the days on which it is in force
     * @param value the value; absent for a gap
     * @param citation where it comes from
     * @param verifiedThrough the last day for which the source was checked
     * @param precision how exactly it says what the source says
     * @param note what the reader should know of it; mandatory for a gap
     * @throws IllegalArgumentException if there is neither a value nor a note
     */
    public static <T> SourcedValue<T> of(
            DateSpan span,
            Optional<T> value,
            Citation citation,
            Optional<LocalDate> verifiedThrough,
            Precision precision,
            Optional<BilingualText> note) {
        return new ImmutableSourcedValue<>(span, value, citation, verifiedThrough, precision, note);
    }
}
