package io.github.jetrules.core.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Dated values of a caller that replace or extend those of the library: next year's fee, a by-law, a what-if.
 *
 * <p>Mandatory: id, title, at least one value. Answers that used a value of an overlay cite the overlay and say
 * {@link Assurance#OVERRIDDEN}. This class is immutable and thread-safe.
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
@Value.Immutable
public abstract class Overlay implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final CharMatcher LINE_BREAKING =
            CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

    Overlay() {}

    /** The key by which answers cite the overlay. */
    public abstract String id();

    /** What the overlay is, for people. */
    public abstract BilingualText title();

    /** The values. */
    public abstract List<OverlayValue> values();

    /** The overlay as a source, which its values cite. */
    public Source source() {
        BilingualText caller = BilingualText.of("利用者", "the caller");
        return Source.of(id(), title(), caller, SourceTier.OVERLAY, "undated", Optional.empty(), Map.of());
    }

    @Value.Check
    void check() {
        checkArgument(!id().isBlank(), "the id of overlay '%s' is blank", title().en());
        checkOneLine("the id of an overlay", id());
        checkArgument(
                id().equals(id().strip()),
                "the id of overlay '%s' begins or ends with a blank; accepted: a name without",
                id());
        checkOneLine("the Japanese title of overlay '" + id() + "'", title().ja());
        checkOneLine("the English title of overlay '" + id() + "'", title().en());
        checkArgument(!values().isEmpty(), "overlay '%s' has no values", id());
        for (int i = 0; i < values().size(); i++) {
            for (OverlayValue later : values().subList(i + 1, values().size())) {
                checkNoOverlap(values().get(i), later);
            }
        }
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /** Whoever reads an explanation tells its lines apart by what begins them, so no text of a caller may make lines. */
    static void checkOneLine(String name, String text) {
        checkArgument(
                LINE_BREAKING.matchesNoneOf(text), "%s has a control character; accepted: a text on one line", name);
    }

    private static void checkNoOverlap(OverlayValue value, OverlayValue other) {
        checkArgument(
                !value.parameter().equals(other.parameter()) || !value.span().overlaps(other.span()),
                "two values of %s overlap: %s and %s",
                value.parameter(),
                value.span(),
                other.span());
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds overlays; the description of {@link Overlay} says what is mandatory. */
    public static final class Builder extends ImmutableOverlay.Builder {
        Builder() {}
    }
}
