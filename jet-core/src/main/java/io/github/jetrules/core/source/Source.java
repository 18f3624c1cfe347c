package io.github.jetrules.core.source;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that values come from (出典).
 *
 * <p>Mandatory: id, title, publisher, tier, published. Optional: address, places. This class is immutable and thread-safe.
 */
@SuppressWarnings("serial") // the generated class has the default version
@Value.Immutable(copy = false)
public abstract class Source implements Serializable {

    Source() {}

    /** The key by which data and answers name the source, such as {@code NOTICE}. */
    public abstract String id();

    /** The title as printed, with our English translation unless the English title is official. */
    public abstract BilingualText title();

    /** Who issued it. */
    public abstract BilingualText publisher();

    /** Its rank. */
    public abstract SourceTier tier();

    /** When it was issued, as exactly as it is known: a date, a month, a year or a fiscal year. */
    public abstract String published();

    /** The places in it that citations name, with their names in Japanese texts. */
    public abstract Map<String, String> places();

    /** Where it was found. */
    public abstract Optional<String> address();

    @Value.Check
    void check() {
        checkArgument(!id().isBlank(), "the id of source '%s' is blank", title().en());
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** The short form: the id. */
    @Override
    public final String toString() {
        return id();
    }

    /** Builds sources; the description of {@link Source} says what is mandatory. */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
