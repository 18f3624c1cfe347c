package io.github.jetrules.rules.boundary;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.AppointmentParameters;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.FiscalParameters;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every combination of boundary values, for each question: dates from the periods of the data, counts from its limits,
 * each fact known, not supplied and asked without an answer.
 */
public final class BoundaryQuestions {

    private final JetRules rules;

    /** The questions at the boundaries of a rule book's data. */
    public BoundaryQuestions(JetRules rules) {
        this.rules = rules;
    }

    /** The questions by the name of their kind; each stream can be made again. A new kind of question joins here. */
    public ImmutableMap<String, Supplier<Stream<Question>>> byName() {
        return ImmutableMap.<String, Supplier<Stream<Question>>>builder()
                .put(CountryQuestion.NAME, this::countries)
                .put(
                        EligibilityQuestion.NAME,
                        () -> new BoundaryApplicants(rules).all().map(Question.class::cast))
                .put(TermQuestion.NAME, this::terms)
                .put(ReappointmentQuestion.NAME, this::reappointments)
                .put(RemunerationQuestion.NAME, this::pays)
                .put(CostQuestion.NAME, this::costs)
                .put("cost of a roster", this::costsOfRosters)
                .put(MeasureQuestion.NAME, this::measures)
                .put(BudgetQuestion.NAME, this::budgets)
                .put(StatutoryQuestion.NAME, this::statutoryMeasures)
                .put(CalendarQuestion.NAME, this::calendars)
                .put(StageQuestion.NAME, this::stages)
                .buildOrThrow();
    }

    /** All questions of all kinds. */
    public Stream<Question> all() {
        return byName().values().stream().flatMap(Supplier::get);
    }

    /** Every country that the data names, and one that it does not name. */
    private Stream<Question> countries() {
        NavigableSet<String> codes = new TreeSet<>(List.of("BR"));
        for (ParameterHistory<?> history : rules.parameters().histories()) {
            if (history.parameter().topic().equals("country")) {
                codes.add(history.parameter().id().substring("country.".length(), "country.XX".length()));
            }
        }
        List<FiscalYear> years =
                BoundaryDates.years(rules, FiscalYear.MIN_YEAR, CountryQuestion.MAX_RECRUITMENT_YEAR, "country");
        return codes.stream()
                .map(CountryCode::of)
                .flatMap(country -> Arrays.stream(Role.values())
                        .flatMap(role -> years.stream().map(year -> new CountryQuestion(country, role, year))));
    }

    private Stream<Question> terms() {
        List<Fact<OrganisationKind>> kinds = facts(OrganisationKind.values());
        return arrivals(0).stream()
                .flatMap(arrival -> groups().flatMap(group -> groupArrivals(arrival)
                        .flatMap(late -> kinds.stream()
                                .map(kind -> new TermQuestion(
                                        history(arrival, 0)
                                                .group(group)
                                                .groupArrival(late)
                                                .build(),
                                        kind)))));
    }

    /** No word on the group, and a group that came on the same day, a day before, and as long before as can be. */
    private static Stream<Optional<LocalDate>> groupArrivals(LocalDate arrival) {
        return Stream.concat(
                Stream.of(Optional.empty()),
                Stream.of(arrival, arrival.minusDays(1), arrival.minusYears(1).plusDays(2))
                        .filter(day -> !day.isBefore(ProgrammeRound.FIRST_YEAR.firstDay()))
                        .map(Optional::of));
    }

    private Stream<Question> reappointments() {
        List<Fact<Boolean>> judgements = facts(true, false);
        List<Integer> completed = completedTerms();
        return arrivals(completed.get(completed.size() - 1)).stream()
                .flatMap(arrival -> completed.stream()
                        .flatMap(terms -> groups().flatMap(group -> roles().flatMap(role -> judgements.stream()
                                .flatMap(exceptional -> judgements.stream()
                                        .map(specialist -> new ReappointmentQuestion(history(arrival, terms)
                                                .group(group)
                                                .role(role)
                                                .exceptionalPerformance(exceptional)
                                                .specialistPost(specialist)
                                                .build())))))));
    }

    private static AppointmentHistory.Builder history(LocalDate arrival, int completed) {
        return AppointmentHistory.builder().arrival(arrival).completedTerms(completed);
    }

    private static Stream<Optional<ArrivalGroup>> groups() {
        return Stream.concat(
                Stream.of(Optional.empty()),
                Arrays.stream(ArrivalGroup.values()).map(Optional::of));
    }

    private static Stream<Optional<Role>> roles() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Role.values()).map(Optional::of));
    }

    /**
     * Days of arrival at which the arrival itself, or the first day of one of the terms that follow, is at a boundary;
     * and the days about the end of February and of the months of arrival.
     */
    private NavigableSet<LocalDate> arrivals(int terms) {
        NavigableSet<LocalDate> arrivals = new TreeSet<>();
        for (LocalDate day : BoundaryDates.days(rules, "appointment")) {
            arrivals.add(day);
            for (int years = 0; years <= terms; years++) {
                arrivals.add(day.minusYears(years).minusDays(1));
            }
        }
        for (String day : List.of("02-27", "02-28", "03-01", "03-31", "04-30", "05-01", "06-30", "08-31", "09-01")) {
            arrivals.add(LocalDate.parse("2019-" + day));
            arrivals.add(LocalDate.parse("2020-" + day));
        }
        arrivals.add(LocalDate.of(2020, 2, 29));
        arrivals.add(AppointmentHistory.LAST_ARRIVAL);
        return arrivals.subSet(ProgrammeRound.FIRST_YEAR.firstDay(), true, AppointmentHistory.LAST_ARRIVAL, true);
    }

    /** None, and one fewer than, as many as and one more than each limit that the data sets. */
    private List<Integer> completedTerms() {
        NavigableSet<Integer> counts = new TreeSet<>(List.of(0));
        List<Integer> limits = new ArrayList<>(values(AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE));
        for (CalendarPeriod period : values(AppointmentParameters.MAXIMUM_LENGTH)) {
            limits.add(period.months() / 12);
        }
        limits.forEach(limit -> counts.addAll(List.of(limit - 1, limit, limit + 1)));
        return List.copyOf(counts);
    }

    private Stream<Question> pays() {
        NavigableSet<LocalDate> arrivals = new TreeSet<>(BoundaryDates.days(rules, "remuneration"));
        arrivals.add(AppointmentHistory.LAST_ARRIVAL);
        return arrivals.tailSet(ProgrammeRound.FIRST_YEAR.firstDay()).stream()
                .flatMap(arrival -> IntStream.rangeClosed(1, RemunerationQuestion.MAX_APPOINTMENT_YEAR)
                        .mapToObj(year -> new RemunerationQuestion(year, arrival)));
    }

    private Stream<Question> costs() {
        List<Fact<Headcount>> heads = headcounts();
        List<Fact<Yen>> amounts = facts(Yen.of(0), Yen.of(1), CostFacts.MAX_EMPLOYMENT_COSTS);
        return bodies().flatMap(body ->
                BoundaryDates.years(rules, FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR, "cost").stream()
                        .flatMap(year -> heads.stream()
                                .flatMap(head -> amounts.stream()
                                        .map(yen -> new CostQuestion(body, new CostFacts(head, yen), year)))));
    }

    /**
     * Each group alone and beside one whose pay is known, in each fiscal year that has a day of its year of appointment;
     * the years of appointment go one beyond the scale.
     */
    private Stream<Question> costsOfRosters() {
        NavigableSet<LocalDate> arrivals = new TreeSet<>(BoundaryDates.days(rules, "remuneration"));
        arrivals.add(LocalDate.of(2019, 3, 31));
        arrivals.add(AppointmentHistory.LAST_ARRIVAL);
        return arrivals.tailSet(ProgrammeRound.FIRST_YEAR.firstDay()).stream()
                .flatMap(arrival -> IntStream.rangeClosed(1, RemunerationQuestion.MAX_APPOINTMENT_YEAR + 1)
                        .mapToObj(year -> RosterGroup.of(Role.ALT, arrival, year, 1)))
                .flatMap(group -> yearsOf(group)
                        .flatMap(year -> bodies().flatMap(body -> rosters(group, year)
                                .map(roster -> new CostQuestion(body, CostFacts.estimatedFrom(roster), year)))));
    }

    private static Stream<FiscalYear> yearsOf(RosterGroup group) {
        FiscalYear first = FiscalYear.containing(group.arrival()).plusYears(group.appointmentYear() - 1);
        return Stream.of(first, first.next()).filter(group::hasDayIn);
    }

    private static Stream<Roster> rosters(RosterGroup group, FiscalYear year) {
        RosterGroup known = RosterGroup.of(Role.CIR, LocalDate.of(2013, 8, 4), 1, Headcount.MAX - 1);
        return Stream.concat(
                Stream.of(Roster.of(group)),
                Stream.of(known).filter(other -> other.hasDayIn(year)).map(other -> Roster.of(group, other)));
    }

    private Stream<Question> statutoryMeasures() {
        List<Fact<Population>> populations =
                facts(Population.of(1), Population.of(1_700_000), Population.of(Population.MAX));
        List<Fact<Headcount>> heads = headcounts();
        return bodies().flatMap(body ->
                BoundaryDates.years(rules, FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR, "fiscal").stream()
                        .flatMap(year -> populations.stream()
                                .flatMap(population -> heads.stream()
                                        .map(cirs -> new StatutoryQuestion(
                                                body, new StatutoryFacts(population, cirs), year)))));
    }

    private Stream<Question> measures() {
        NavigableSet<Long> people = new TreeSet<>(List.of(1L, Population.MAX));
        for (Parameter<Population> limit : List.of(
                FiscalParameters.PREFECTURE_STANDARD_POPULATION, FiscalParameters.MUNICIPALITY_STANDARD_POPULATION)) {
            values(limit)
                    .forEach(standard ->
                            people.addAll(List.of(standard.people() - 1, standard.people(), standard.people() + 1)));
        }
        List<Fact<Population>> populations =
                facts(people.stream().map(Population::of).toArray(Population[]::new));
        List<Fact<Headcount>> heads = headcounts();
        List<Fact<Boolean>> receives = facts(true, false);
        return bodies().flatMap(body ->
                BoundaryDates.years(rules, FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR, "fiscal").stream()
                        .flatMap(year -> populations.stream()
                                .flatMap(population -> heads.stream()
                                        .flatMap(head -> receives.stream()
                                                .map(money -> new MeasureQuestion(
                                                        body, new MeasureFacts(population, head, money), year))))));
    }

    /** Each year alone and with the one after it; the smallest head counts and the largest. */
    private Stream<Question> budgets() {
        List<HeadcountRange> ranges = List.of(
                HeadcountRange.of(Headcount.of(0)),
                HeadcountRange.ofInclusive(0, 2),
                HeadcountRange.ofInclusive(1, 2),
                HeadcountRange.ofInclusive(Headcount.MAX - 1, Headcount.MAX));
        List<FiscalYearRange> years = new ArrayList<>();
        for (FiscalYear year : BoundaryDates.years(rules, FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR, "cost", "fiscal")) {
            years.add(FiscalYearRange.of(year));
            if (year.year() < FiscalYear.MAX_YEAR) {
                years.add(new FiscalYearRange(year, year.next()));
            }
        }
        List<Fact<Population>> populations =
                facts(Population.of(1), Population.of(100_000), Population.of(Population.MAX));
        List<Fact<Yen>> amounts = facts(Yen.of(0), Yen.of(5_000_000), BudgetFacts.MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT);
        return bodies().flatMap(body -> years.stream()
                .flatMap(span -> ranges.stream()
                        .flatMap(range -> populations.stream()
                                .flatMap(population -> amounts.stream()
                                        .map(yen -> new BudgetQuestion(
                                                body,
                                                new BudgetFacts(population, yen, Fact.notSupplied()),
                                                range,
                                                span))))));
    }

    private Stream<Question> calendars() {
        List<Fact<OrganisationKind>> kinds = facts(OrganisationKind.values());
        return BoundaryDates.years(rules, ProgrammeRound.FIRST_YEAR.year(), FiscalYear.MAX_YEAR, "calendar").stream()
                .flatMap(year -> kinds.stream().map(kind -> new CalendarQuestion(year, kind)));
    }

    /** The first and the last day of every month of the years at a boundary, of all rounds and of the one of the year. */
    private Stream<Question> stages() {
        List<Fact<OrganisationKind>> kinds = facts(OrganisationKind.values());
        return BoundaryDates.years(rules, ProgrammeRound.FIRST_YEAR.year(), FiscalYear.MAX_YEAR - 1, "calendar")
                .stream()
                .flatMap(year -> IntStream.range(0, 12)
                        .mapToObj(month -> year.firstDay().plusMonths(month))
                        .flatMap(first -> Stream.of(first, first.plusMonths(1).minusDays(1)))
                        .flatMap(day -> kinds.stream()
                                .flatMap(kind -> Stream.of(
                                        StageQuestion.of(day, kind), StageQuestion.of(day, year.next(), kind)))));
    }

    private static Stream<ContractingOrganisation> bodies() {
        return Arrays.stream(OrganisationKind.values()).map(ContractingOrganisation::of);
    }

    private static List<Fact<Headcount>> headcounts() {
        return facts(Headcount.of(0), Headcount.of(1), Headcount.of(Headcount.MAX));
    }

    /** Every state of a fact: each value known, not supplied, and asked without an answer. */
    @SafeVarargs
    private static <T extends Serializable> List<Fact<T>> facts(T... values) {
        List<Fact<T>> facts = new ArrayList<>();
        for (T value : values) {
            facts.add(Fact.known(value));
        }
        facts.add(Fact.notSupplied());
        facts.add(Fact.askedWithoutAnswer());
        return facts;
    }

    /** All values that the data has of a parameter. */
    private <T> List<T> values(Parameter<T> parameter) {
        return rules.parameters().history(parameter).values().entries().stream()
                .map(Timeline.Entry::value)
                .flatMap((SourcedValue<T> value) -> value.value().stream())
                .distinct()
                .toList();
    }
}
