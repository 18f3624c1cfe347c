package io.github.jetrules.core.source;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dated value that a caller puts in place of the library's, or adds to it.
 *
 * <p>Mandatory: parameter, span, value, at. Optional: quote. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OverlayValue implements Serializable {

    private static final long serialVersionUID = 1L;

    OverlayValue() {}

    /** The id of the parameter, such as {@code cost.membership-fee}. */
    public abstract String parameter();

    /**
     * The days on which the value is in force, by the date that the parameter goes by, which its key says: pay, for one,
     * goes by the day of arrival, costs go by 1 April of the fiscal year.
     */
    public abstract DateSpan span();

    /** The value as the data files write it, such as {@code 95000}. */
    public abstract String value();

    /** Where the value comes from, such as a budget or a by-law and a place in it. */
    public abstract String at();

    /** The words of that place. */
    public abstract Optional<String> quote();

    @Value.Check
    void check() {
        checkArgument(!parameter().isBlank(), "a value of an overlay names no parameter: %s", value());
        checkArgument(
                isInRange(span()),
                "span %s of %s is out of range; accepted: 1947-04-01 to 3000-03-31",
                span(),
                parameter());
        checkArgument(
                !value().isBlank(),
                "the value of %s in an overlay is blank; accepted: a value as the data files write it",
                parameter());
        checkArgument(
                !at().isBlank(),
                "the value of %s in an overlay does not say where it comes from; accepted: a place in a document",
                parameter());
        checkArgument(
                quote().filter(String::isBlank).isEmpty(),
                "the quote of the value of %s in an overlay is blank; accepted: the words of that place, or no quote",
                parameter());
        Overlay.checkOneLine("where the value of " + parameter() + " in an overlay comes from", at());
        quote().ifPresent(words -> Overlay.checkOneLine("the quote of the value of " + parameter(), words));
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    private static boolean isInRange(DateSpan span) {
        return FiscalYear.isInRange(span.firstDay())
                && span.lastDay().map(FiscalYear::isInRange).orElse(true);
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values; the description of {@link OverlayValue} says what is mandatory. */
    public static final class Builder extends ImmutableOverlayValue.Builder {
        Builder() {}
    }
}
