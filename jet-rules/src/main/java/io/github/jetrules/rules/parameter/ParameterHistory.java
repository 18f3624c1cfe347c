package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that is known of one parameter: what it is, and its values over time.
 *
 * <p>Mandatory: parameter, title, unit, continuity, askOf, values. Optional: documentation. This class is immutable and
 * thread-safe.
 *
 * @param <T> the type of the values
 */
@Value.Immutable(copy = false)
public abstract class ParameterHistory<T> {

    ParameterHistory() {}

    /** The key. */
    public abstract Parameter<T> parameter();

    /** What the value is. */
    public abstract BilingualText title();

    /** The unit, such as {@code yen per participant}. */
    public abstract String unit();

    /** What becomes of a value after the last date for which it was checked. */
    public abstract Continuity continuity();

    /** Who can say a value that the library does not have. */
    public abstract AskOf askOf();

    /** The values, earliest first, each on its own days. */
    public abstract Timeline<SourcedValue<T>> values();

    /** What the reader of the data should know. */
    public abstract Optional<BilingualText> documentation();

    /**
     * The history with a value of an overlay, which replaces what was known on its days. What would be left for days after
     * the last fiscal year that can be named is dropped: nothing can be asked for them.
     *
     * @throws IllegalArgumentException if the value is not of the type of the parameter, or a yearly figure has no end or is
     *     not for whole fiscal years
     */
    ParameterHistory<T> with(OverlayValue overlay, Source source) {
        checkArgument(
                continuity() == Continuity.UNTIL_AMENDED
                        || overlay.span().lastDay().isPresent(),
                "the value of %s from %s in overlay '%s' has no last day; a yearly figure needs one",
                parameter(),
                overlay.span().firstDay(),
                source.id());
        checkArgument(
                continuity().accepts(overlay.span()),
                "the value of %s in overlay '%s' is for %s; a yearly figure is for whole fiscal years, from 1 April to"
                        + " 31 March",
                parameter(),
                source.id(),
                overlay.span());
        Citation citation = overlay.quote()
                .map(quote -> Citation.of(source, overlay.at(), quote))
                .orElseGet(() -> Citation.of(source, overlay.at()));
        ImmutableList.Builder<Timeline.Entry<SourcedValue<T>>> entries = ImmutableList.builder();
        for (Timeline.Entry<SourcedValue<T>> entry : values().entries()) {
            for (DateSpan rest : entry.span().minus(overlay.span())) {
                if (FiscalYear.isInRange(rest.firstDay())) {
                    entries.add(new Timeline.Entry<>(rest, entry.value().on(rest)));
                }
            }
        }
        SourcedValue<T> value = SourcedValue.<T>builder()
                .span(overlay.span())
                .value(read(overlay, source))
                .citation(citation)
                .build();
        entries.add(new Timeline.Entry<>(overlay.span(), value));
        return ParameterHistory.<T>builder()
                .parameter(parameter())
                .title(title())
                .unit(unit())
                .continuity(continuity())
                .askOf(askOf())
                .values(Timeline.of(entries.build()))
                .documentation(documentation())
                .build();
    }

    private T read(OverlayValue overlay, Source source) {
        try {
            return parameter().type().read(overlay.value());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "value '" + overlay.value() + "' of " + parameter() + " in overlay '" + source.id()
                            + "' cannot be read; accepted: "
                            + parameter().type().accepted(),
                    e);
        }
    }

    @Value.Check
    void check() {
        checkArgument(!values().entries().isEmpty(), "parameter '%s' has no values", parameter());
    }

    /** A builder; the class description says what is mandatory. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Builds histories; the description of {@link ParameterHistory} says what is mandatory.
     *
     * @param <T> the type of the values
     */
    public static final class Builder<T> extends ImmutableParameterHistory.Builder<T> {
        Builder() {}
    }
}
