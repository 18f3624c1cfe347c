package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.rules.parameter.ParameterType;
import java.io.Serializable;
import java.util.Locale;

/**
 * The months of a step and the body that takes it.
 *
 * @param months the months
 * @param actor the body
 */
public record ActedMonths(MonthWindow months, Actor actor) implements Labelled, Serializable {

    private static final String BY = " by ";
    private static final ParameterType<Actor> ACTOR = ParameterType.oneOf(Actor.class);

    /** Refuses null. */
    public ActedMonths {
        requireNonNull(months, "months");
        requireNonNull(actor, "actor");
    }

    /**
     * Reads {@code May to July by CONTRACTING_ORGANISATION}.
     *
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static ActedMonths parse(String text) {
        int by = text.indexOf(BY);
        checkArgument(by >= 0, "'%s' names no body; accepted: such as May to July by CONTRACTING_ORGANISATION", text);
        return new ActedMonths(MonthWindow.parse(text.substring(0, by)), ACTOR.read(text.substring(by + BY.length())));
    }

    @Override
    public String id() {
        return toString();
    }

    @Override
    public String label(Locale locale) {
        return locale.getLanguage().equals("ja")
                ? months.label(locale) + "、" + actor.label(locale)
                : months.label(locale) + ", " + actor.label(locale);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return months + BY + actor.name();
    }
}
