package io.github.jetrules.core.source;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.style.FactoryStyle;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that values come from (出典).
 *
 * <p>This class is immutable and thread-safe.
 */
@SuppressWarnings("serial") // maps of the JDK are serialisable
@FactoryStyle
@Value.Immutable
public abstract class Source implements Serializable {

    private static final long serialVersionUID = 1L;

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

    /** Where it was found. */
    public abstract Optional<String> address();

    /** The places in it that citations name, with their names in Japanese texts, in the order that they were given in. */
    public abstract Map<String, String> places();

    /** The country to whose applicants alone it speaks; absent where it speaks to all. */
    public abstract Optional<CountryCode> country();

    /** Whether it speaks to applicants of another country alone, so that what it says of these is inferred. */
    public boolean isOnlyForOthersThan(CountryCode applicants) {
        return country().isPresent() && !country().get().equals(applicants);
    }

    @Value.Check
    void check() {
        checkArgument(!id().isBlank(), "the id of source '%s' is blank", title().en());
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /**
     * A document that speaks to applicants of all countries, or not of applicants.
     *
     * @param id the key by which data and answers name it
     * @param title the title as printed
     * @param publisher who issued it
     * @param tier its rank
     * @param published when it was issued, as exactly as it is known
     * @param address where it was found
     * @param places the places in it that citations name, with their names in Japanese texts; their order is kept
     * @throws IllegalArgumentException if the id is blank
     */
    public static Source of(
            String id,
            BilingualText title,
            BilingualText publisher,
            SourceTier tier,
            String published,
            Optional<String> address,
            Map<String, String> places) {
        return new ImmutableSource(id, title, publisher, tier, published, address, places, Optional.empty());
    }

    /** The same document, which speaks to applicants of one country alone. */
    public Source onlyFor(CountryCode applicants) {
        return new ImmutableSource(
                id(), title(), publisher(), tier(), published(), address(), places(), Optional.of(applicants));
    }

    /** The short form: the id. */
    @Override
    public final String toString() {
        return id();
    }
}
