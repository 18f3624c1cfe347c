package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.style.FactoryStyle;
import io.github.jetrules.core.time.DateSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a parameter on a span of days.
 *
 * <p>This class is immutable and thread-safe.
 */
@FactoryStyle
@Value.Immutable
public abstract class Coverage implements Serializable {

    private static final long serialVersionUID = 1L;

    Coverage() {}

    /** The id of the parameter. */
    public abstract String parameterId();

    /** The days. */
    public abstract DateSpan span();

    /** Whether there is a value; false where the sources are known to have a gap. */
    public abstract boolean isKnown();

    /** The last day for which the source was checked; absent for a value of an overlay. */
    public abstract Optional<LocalDate> verifiedThrough();
}
