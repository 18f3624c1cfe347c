package io.github.jetrules.rules.calendar;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a round with its months and, where papers pass between bodies, their route. */
@SuppressWarnings("serial") // the generated class has the default version
@Value.Immutable(builder = false)
public abstract class DatedStep implements Serializable {

    DatedStep() {}

    /** Which step it is. */
    public abstract Step step();

    /** The first month. */
    public abstract YearMonth from();

    /** The last month. */
    public abstract YearMonth through();

    /** The way of the papers; absent where none pass, or the route is not known. */
    public abstract Optional<Route> route();

    /** The step by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("step", step()).put("from", from()).put("through", through());
        route().ifPresent(route -> details.put("route", route));
        return details.buildOrThrow();
    }
}
