package io.github.jetrules.core.source;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.style.FactoryStyle;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in a source, with its words where the passage itself was seen (引用).
 *
 * <p>A quotation stands in the language of the source and is never translated. This class is immutable and
 * thread-safe.
 */
@FactoryStyle
@Value.Immutable
public abstract class Citation implements Serializable {

    private static final long serialVersionUID = 1L;

    Citation() {}

    /** The document. */
    public abstract Source source();

    /** The place in it, such as {@code ref 1 p. 23 経費 2}. */
    public abstract String at();

    /** The words of the source, unchanged; absent where the passage itself was not seen. */
    public abstract Optional<String> quote();

    /** The document and the place in it, in words. */
    public String place(Locale locale) {
        return locale.getLanguage().equals("ja")
                ? source().title().ja() + " " + source().places().getOrDefault(at(), at())
                : source().id() + ", " + at();
    }

    @Value.Check
    void check() {
        checkArgument(!at().isBlank(), "a citation of %s names no place", source());
        checkArgument(quote().isEmpty() || !quote().get().isBlank(), "a citation of %s quotes nothing", source());
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /**
     * A citation with the words of the source.
     *
     * @throws IllegalArgumentException if the place or the words are blank
     */
    public static Citation of(Source source, String at, String quote) {
        return new ImmutableCitation(source, at, Optional.of(quote));
    }

    /**
     * A citation of a place whose words were not seen.
     *
     * @throws IllegalArgumentException if the place is blank
     */
    public static Citation of(Source source, String at) {
        return new ImmutableCitation(source, at, Optional.empty());
    }
}
