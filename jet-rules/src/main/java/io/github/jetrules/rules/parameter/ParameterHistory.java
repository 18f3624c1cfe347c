package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one parameter: what it is, and its values over time.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @param parameter the key
 * @param title what the value is
 * @param unit the unit, such as {@code yen per participant}
 * @param continuity what becomes of a value after the last date for which it was checked
 * @param askOf who can say a value that the library does not have
 * @param values the values, earliest first, each on its own days
 * @param documentation what the reader of the data should know
 */
public record ParameterHistory<T>(
        Parameter<T> parameter,
        BilingualText title,
        String unit,
        Continuity continuity,
        AskOf askOf,
        Timeline<SourcedValue<T>> values,
        Optional<BilingualText> documentation) {

    /**
     * Checks that there is a value or a gap.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ParameterHistory {
        requireNonNull(parameter, "parameter");
        requireNonNull(title, "title");
        requireNonNull(unit, "unit");
        requireNonNull(continuity, "continuity");
        requireNonNull(askOf, "askOf");
        requireNonNull(values, "values");
        requireNonNull(documentation, "documentation");
        checkArgument(!values.entries().isEmpty(), "parameter '%s' has no values", parameter);
    }

    /**
     * The history with a value of an overlay, which replaces what was known on its days. What would be left for days after
     * the last fiscal year that can be named is dropped: nothing can be asked for them.
     *
     * @throws IllegalArgumentException if the value is not of the type of the parameter, or a yearly figure has no end or is
     *     not for whole fiscal years
     */
    ParameterHistory<T> with(OverlayValue overlay, Source source) {
        checkArgument(
                continuity == Continuity.UNTIL_AMENDED
                        || overlay.span().lastDay().isPresent(),
                "the value of %s from %s in overlay '%s' has no last day; a yearly figure needs one",
                parameter,
                overlay.span().firstDay(),
                source.id());
        checkArgument(
                continuity.accepts(overlay.span()),
                "the value of %s in overlay '%s' is for %s; a yearly figure is for whole fiscal years, from 1 April to"
                        + " 31 March",
                parameter,
                source.id(),
                overlay.span());
        Citation citation = overlay.quote()
                .map(quote -> Citation.of(source, overlay.at(), quote))
                .orElseGet(() -> Citation.of(source, overlay.at()));
        List<Timeline.Entry<SourcedValue<T>>> entries = new ArrayList<>();
        for (Timeline.Entry<SourcedValue<T>> entry : values.entries()) {
            for (DateSpan rest : entry.span().minus(overlay.span())) {
                if (FiscalYear.isInRange(rest.firstDay())) {
                    entries.add(new Timeline.Entry<>(rest, entry.value().on(rest)));
                }
            }
        }
        SourcedValue<T> value = SourcedValue.of(
                overlay.span(),
                Optional.of(read(overlay, source)),
                citation,
                Optional.empty(),
                Precision.EXACT,
                Optional.empty());
        entries.add(new Timeline.Entry<>(overlay.span(), value));
        return new ParameterHistory<>(parameter, title, unit, continuity, askOf, Timeline.of(entries), documentation);
    }

    private T read(OverlayValue overlay, Source source) {
        try {
            return parameter.type().read(overlay.value());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "value '" + overlay.value() + "' of " + parameter + " in overlay '" + source.id()
                            + "' cannot be read; accepted: "
                            + parameter.type().accepted(),
                    e);
        }
    }
}
