package io.github.jetrules.rules.calendar;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.style.FactoryStyle;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a round with its months, who takes it and, where papers pass between bodies, their route. */
@FactoryStyle
@Value.Immutable
public abstract class DatedStep implements Serializable {

    private static final long serialVersionUID = 1L;

    DatedStep() {}

    /** Which step it is. */
    public abstract Step step();

    /** The months. */
    public abstract DatedWindow months();

    /** Who takes the step; absent where papers pass along a route, or no source says who acts. */
    public abstract Optional<Actor> actor();

    /** The way of the papers; absent where none pass, or the route is not known. */
    public abstract Optional<Route> route();

    /** The levels of the months and of the route, where there is one. */
    public abstract Assurances assurances();

    /** How far the months and the route hold: the weakest level. */
    public Assurance assurance() {
        return assurances().weakest().orElseThrow();
    }

    /** The first month. */
    public YearMonth from() {
        return months().from();
    }

    /** The last month. */
    public YearMonth through() {
        return months().through();
    }

    /** The step by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("step", step()).put("from", from()).put("through", through());
        PartOfMonth.of(months()).ifPresent(part -> details.put("part", part));
        actor().ifPresent(actor -> details.put("actor", actor));
        route().ifPresent(route -> details.put("route", route));
        return details.put("assurance", assurance())
                .put("assurances", assurances())
                .buildOrThrow();
    }
}
