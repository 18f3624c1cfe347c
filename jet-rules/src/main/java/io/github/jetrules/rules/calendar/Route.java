package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.rules.parameter.ParameterType;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The way of a request or a result from one body to the next.
 *
 * @param stops the bodies in order, at least two
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record Route(List<Stop> stops) implements Labelled, Serializable {

    private static final String ARROW = " > ";
    private static final ParameterType<Stop> STOP = ParameterType.oneOf(Stop.class);

    /**
     * Checks that it leads somewhere.
     *
     * @throws IllegalArgumentException if there are fewer than two stops
     */
    public Route {
        checkArgument(
                stops.size() >= 2,
                "route %s has fewer than two stops; accepted: such as MUNICIPALITY > PREFECTURE > CLAIR",
                stops);
        stops = List.copyOf(stops);
    }

    /** The route over these stops. */
    public static Route of(Stop... stops) {
        return new Route(List.of(stops));
    }

    /**
     * Reads {@code MUNICIPALITY > PREFECTURE > CLAIR}.
     *
     * @throws IllegalArgumentException if a stop does not exist, or there are fewer than two
     */
    public static Route parse(String text) {
        return new Route(Arrays.stream(text.split(ARROW, -1)).map(STOP::read).toList());
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String id() {
        return toString();
    }

    @Override
    public String label(Locale locale) {
        return stops.stream().map(stop -> stop.label(locale)).collect(Collectors.joining(" → "));
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return stops.stream().map(Stop::name).collect(Collectors.joining(ARROW));
    }
}
