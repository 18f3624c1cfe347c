package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The typed keys of the calendar of a round, dated by the fiscal year of arrival. */
public final class CalendarParameters {

    private static final String APRIL_ONLY = ", English-speaking countries only";

    private static final ParameterType<MonthWindow> MONTHS =
            new ParameterType<>("months, such as December to January", MonthWindow::parse, MonthWindow::toString);

    private static final ParameterType<Route> ROUTE =
            new ParameterType<>("a route, such as MUNICIPALITY > PREFECTURE > CLAIR", Route::parse, Route::toString);

    private static final ParameterType<Set<OrganisationKind>> KINDS = new ParameterType<>(
            "kinds of organisation, such as PREFECTURE; DESIGNATED_CITY",
            CalendarParameters::kinds,
            kinds -> kinds.stream().map(Enum::name).collect(Collectors.joining("; ")));

    /** The months of the survey, in the fiscal year before arrival. */
    public static final Parameter<MonthWindow> SURVEY = Parameter.of("calendar.survey", MONTHS);

    /** The way of a municipality's request. */
    public static final Parameter<Route> REQUEST_ROUTE = Parameter.of("calendar.request-route", ROUTE);

    /** The month of the results. */
    public static final Parameter<MonthWindow> RESULTS = Parameter.of("calendar.results", MONTHS);

    /** The way of the result to a municipality. */
    public static final Parameter<Route> RESULT_ROUTE = Parameter.of("calendar.result-route", ROUTE);

    /** The months of arrival. */
    public static final Parameter<MonthWindow> ARRIVAL = Parameter.of("calendar.arrival", MONTHS);

    /** The bodies that CLAIR addresses itself (取りまとめ団体). */
    public static final Parameter<Set<OrganisationKind>> COORDINATING_BODIES =
            Parameter.of("calendar.coordinating-bodies", KINDS);

    /** The month of the other arrival, for English-speaking countries. */
    public static final Parameter<MonthWindow> APRIL_ARRIVAL = Parameter.of(
            "calendar.april-arrival",
            new ParameterType<>(
                    "April, English-speaking countries only",
                    CalendarParameters::april,
                    window -> window + APRIL_ONLY));

    /** The number of the round. */
    public static final Parameter<Integer> ROUND = Parameter.of("calendar.round", ParameterType.COUNT);

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL =
            List.of(SURVEY, REQUEST_ROUTE, RESULTS, RESULT_ROUTE, ARRIVAL, COORDINATING_BODIES, APRIL_ARRIVAL, ROUND);

    private CalendarParameters() {}

    private static Set<OrganisationKind> kinds(String text) {
        return Splitter.on("; ")
                .splitToStream(text)
                .map(OrganisationKind::valueOf)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static MonthWindow april(String text) {
        checkArgument(text.endsWith(APRIL_ONLY), "%s", text);
        return MonthWindow.parse(text.substring(0, text.length() - APRIL_ONLY.length()));
    }
}
