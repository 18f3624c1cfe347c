package io.github.jetrules.rules.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The typed keys of the calendar of a round, dated by the fiscal year of arrival. */
public final class CalendarParameters {

    private static final String APRIL_ONLY = ", English-speaking countries only";
    private static final String SEPARATOR = "; ";

    private static final ParameterType<MonthWindow> MONTHS = ParameterType.of(
            MonthWindow.class, "months, such as December to January", MonthWindow::parse, MonthWindow::toString);

    private static final ParameterType<ActedMonths> ACTED = ParameterType.of(
            ActedMonths.class,
            "months and who acts, such as October to November or early December by EMBASSY",
            ActedMonths::parse,
            ActedMonths::toString);

    private static final ParameterType<Route> ROUTE = ParameterType.of(
            Route.class, "a route, such as MUNICIPALITY > PREFECTURE > CLAIR", Route::parse, Route::toString);

    private static final ParameterType<OrganisationKind> COORDINATING_BODY =
            ParameterType.oneOf(Stream.of(OrganisationKind.values())
                    .filter(OrganisationKind::isCoordinatingBody)
                    .collect(Sets.toImmutableEnumSet()));

    private static final ParameterType<Set<OrganisationKind>> KINDS = set(
            OrganisationKind.class,
            "coordinating bodies, each " + COORDINATING_BODY.accepted() + ", such as PREFECTURE; DESIGNATED_CITY",
            COORDINATING_BODY::read,
            COORDINATING_BODY::write);

    private static final ParameterType<Set<CountryCode>> COUNTRIES =
            set(CountryCode.class, "countries, such as CN; KR", CountryCode::of, CountryCode::code);

    /** The months in which applicants are recruited, in the fiscal year before arrival. */
    public static final Parameter<ActedMonths> RECRUITMENT = Parameter.of("calendar.recruitment", ACTED);

    /** The months of the first notice to applicants and of their interviews, in the fiscal year before arrival. */
    public static final Parameter<ActedMonths> INTERVIEWS = Parameter.of("calendar.interviews", ACTED);

    /** The months of the survey, in the fiscal year before arrival. */
    public static final Parameter<MonthWindow> SURVEY = Parameter.of("calendar.survey", MONTHS);

    /** The way of a municipality's request. */
    public static final Parameter<Route> REQUEST_ROUTE = Parameter.of("calendar.request-route", ROUTE);

    /** Whom a municipality asks that wants a participant, or more of them. */
    public static final Parameter<BilingualText> MUNICIPAL_REQUEST = Parameter.of(
            "calendar.municipal-request",
            ParameterType.word("MUNICIPALITY > coordinating body > CLAIR", "市区町村 → 取りまとめ団体 → 自治体国際化協会"));

    /** The months of the results to applicants, from the fiscal year before arrival on. */
    public static final Parameter<MonthWindow> APPLICANT_RESULTS = Parameter.of("calendar.applicant-results", MONTHS);

    /** The month of the results to organisations. */
    public static final Parameter<MonthWindow> RESULTS = Parameter.of("calendar.results", MONTHS);

    /** The way of the result to a municipality. */
    public static final Parameter<Route> RESULT_ROUTE = Parameter.of("calendar.result-route", ROUTE);

    /** The months in which organisations inform their future participants. */
    public static final Parameter<ActedMonths> PLACEMENT_INFORMATION =
            Parameter.of("calendar.placement-information", ACTED);

    /** The months of arrival. */
    public static final Parameter<MonthWindow> ARRIVAL = Parameter.of("calendar.arrival", MONTHS);

    /** The bodies that CLAIR addresses itself (取りまとめ団体). */
    public static final Parameter<Set<OrganisationKind>> COORDINATING_BODIES =
            Parameter.of("calendar.coordinating-bodies", KINDS);

    /** The months in which April arrivals are notified, from the fiscal year before arrival on. */
    public static final Parameter<MonthWindow> APRIL_NOTICE = Parameter.of("calendar.april-notice", MONTHS);

    /** The month of the other arrival, for English-speaking countries. */
    public static final Parameter<MonthWindow> APRIL_ARRIVAL = Parameter.of(
            "calendar.april-arrival",
            ParameterType.of(
                    MonthWindow.class,
                    "months and for whom they are, such as April, English-speaking countries only",
                    CalendarParameters::april,
                    window -> window + APRIL_ONLY));

    /** That April arrivals have a survey of their own, where a source tells it. */
    public static final Parameter<BilingualText> APRIL_SURVEY = Parameter.of(
            "calendar.april-survey", ParameterType.word("a placement request survey of their own", "別に行う配置要望調査"));

    /** The countries whose applicants follow another calendar. */
    public static final Parameter<Set<CountryCode>> NOT_FOR = Parameter.of("calendar.not-for", COUNTRIES);

    /** What became of the plan of the summer arrivals of a round, where a source tells it. */
    public static final Parameter<BilingualText> POSTPONEMENT = Parameter.of(
            "calendar.postponement", ParameterType.word("arrivals did not follow the plan", "来日は予定どおりに行われず"));

    /** The days of departure from the United States that a page names. */
    public static final Parameter<Set<LocalDate>> POSTPONED_DEPARTURES = Parameter.of(
            "calendar.postponed-departures",
            set(
                    LocalDate.class,
                    "dates, such as 2020-09-08; 2020-09-12",
                    ParameterType.DATE::read,
                    ParameterType.DATE::write));

    /** The parts that the ministries and CLAIR take in a round. */
    public static final Parameter<BilingualText> BODIES = Parameter.of(
            "calendar.bodies",
            ParameterType.word(
                    "MIC plans placements by country and finance; MOFA recruits and selects; MEXT guides schools and"
                            + " trains; CLAIR matches, orients and counsels",
                    "総務省は国別招致計画及び財政、外務省は募集及び選考、文部科学省は学校への指導及び研修、自治体国際化協会は配置のあっせん、オリエンテーション及び相談"));

    /** The number of the round. */
    public static final Parameter<ProgrammeRound> ROUND = Parameter.of(
            "calendar.round",
            ParameterType.of(
                    ProgrammeRound.class,
                    "the number of a round from 1 to 100, such as 34",
                    text -> ProgrammeRound.of(ParameterType.COUNT.read(text)),
                    round -> ParameterType.COUNT.write(round.number())));

    /** All keys of this topic. */
    public static final List<Parameter<?>> ALL = List.of(
            RECRUITMENT,
            INTERVIEWS,
            SURVEY,
            REQUEST_ROUTE,
            MUNICIPAL_REQUEST,
            APPLICANT_RESULTS,
            RESULTS,
            RESULT_ROUTE,
            PLACEMENT_INFORMATION,
            ARRIVAL,
            COORDINATING_BODIES,
            APRIL_NOTICE,
            APRIL_ARRIVAL,
            APRIL_SURVEY,
            NOT_FOR,
            POSTPONEMENT,
            POSTPONED_DEPARTURES,
            BODIES,
            ROUND);

    private CalendarParameters() {}

    private static <T extends Comparable<? super T>> ParameterType<Set<T>> set(
            Class<T> elements, String accepted, Function<String, T> reader, Function<T, String> word) {
        return ParameterType.setOf(
                elements,
                accepted,
                text -> Splitter.on(SEPARATOR).splitToStream(text).map(reader).collect(ImmutableSet.toImmutableSet()),
                values -> values.stream().sorted().map(word).collect(Collectors.joining(SEPARATOR)));
    }

    private static MonthWindow april(String text) {
        checkArgument(text.endsWith(APRIL_ONLY), "'%s' is another text; accepted: April%s", text, APRIL_ONLY);
        return MonthWindow.parse(text.substring(0, text.length() - APRIL_ONLY.length()));
    }
}
