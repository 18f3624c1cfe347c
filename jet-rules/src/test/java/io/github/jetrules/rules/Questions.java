package io.github.jetrules.rules;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fixture.Amounts;
import io.github.jetrules.core.fixture.Appointments;
import io.github.jetrules.core.fixture.Bodies;
import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.fixture.Facts;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.boundary.BoundaryCountries;
import io.github.jetrules.rules.boundary.BoundaryDates;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.ApplicantArbitraries;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Questions of every kind, most of them near the dates and numbers at which answers change.
 *
 * <p>What it provides is public, so that one test class of another package can run by itself in the module.
 */
public final class Questions extends DomainContextBase {

    private static final int FIRST_ROUND = ProgrammeRound.FIRST_YEAR.year();

    /** The days at which a value of the data begins, ends or was last checked, and their neighbours. */
    private static final List<LocalDate> DAYS = List.copyOf(BoundaryDates.allDays(JetRules.standard()));

    private static final List<CountryCode> COUNTRIES = new BoundaryCountries(JetRules.standard()).countries();

    /** Questions of all kinds. */
    public static Arbitrary<Question> all() {
        Questions made = new Questions();
        return Arbitraries.oneOf(
                made.countries(),
                made.eligibilities(),
                made.terms(),
                made.reappointments(),
                made.costs(),
                made.costsOfRosters(),
                made.measures(),
                made.statutoryMeasures(),
                made.budgets(),
                made.calendars(),
                made.pays(),
                made.stages());
    }

    @Provide
    public Arbitrary<JetRules> rules() {
        return Arbitraries.of(JetRules.standard(), JetRules.standard().with(EvidencePolicy.carryForward()));
    }

    @Provide
    public Arbitrary<FiscalYear> fiscalYears() {
        return years(FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR);
    }

    @Provide
    public Arbitrary<ContractingOrganisation> organisations() {
        return Bodies.ofAKind();
    }

    @Provide
    public Arbitrary<Population> populations() {
        return Amounts.populations();
    }

    @Provide
    public Arbitrary<Headcount> headcounts() {
        return Amounts.headcounts();
    }

    @Provide
    public Arbitrary<CostQuestion> costs() {
        Arbitrary<CostFacts> facts = Combinators.combine(
                        Facts.of(headcounts()), Facts.of(Amounts.yenUpTo(CostFacts.MAX_EMPLOYMENT_COSTS)))
                .as(CostFacts::new);
        Arbitrary<CostQuestion> plain =
                Combinators.combine(organisations(), facts, fiscalYears()).as(CostQuestion::new);
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, costsOfRosters()));
    }

    private Arbitrary<CostQuestion> costsOfRosters() {
        return Arbitraries.of(2010, 2018, 2019, 2025)
                .flatMap(year -> Combinators.combine(organisations(), Rosters.of(year))
                        .as((body, roster) ->
                                new CostQuestion(body, CostFacts.estimatedFrom(roster), FiscalYear.of(year))));
    }

    @Provide
    public Arbitrary<StatutoryQuestion> statutoryMeasures() {
        Arbitrary<StatutoryFacts> facts = Combinators.combine(Facts.of(populations()), Facts.of(headcounts()))
                .as(StatutoryFacts::new);
        Arbitrary<FiscalYear> years = Arbitraries.oneOf(Days.fiscalYears(2025, 2027), fiscalYears());
        return Combinators.combine(organisations(), facts, years).as(StatutoryQuestion::new);
    }

    @Provide
    public Arbitrary<MeasureQuestion> measures() {
        Arbitrary<MeasureFacts> facts = Combinators.combine(
                        Facts.of(populations()), Facts.of(headcounts()), Facts.yesNo())
                .as(MeasureFacts::new);
        return Combinators.combine(organisations(), facts, fiscalYears()).as(MeasureQuestion::new);
    }

    @Provide
    public Arbitrary<BudgetQuestion> budgets() {
        Arbitrary<Yen> usual = Arbitraries.longs().between(3_000_000, 6_000_000).map(Yen::of);
        Arbitrary<Yen> any = Amounts.yenUpTo(BudgetFacts.MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT);
        Arbitrary<BudgetFacts> facts = Combinators.combine(
                        Facts.of(populations()), Facts.of(Arbitraries.oneOf(usual, any)), Facts.yesNo())
                .as(BudgetFacts::new);
        Arbitrary<HeadcountRange> participants = Combinators.combine(
                        headcounts(), Arbitraries.integers().between(0, 4))
                .as((first, more) ->
                        HeadcountRange.ofInclusive(first.people(), Math.min(Headcount.MAX, first.people() + more)));
        Arbitrary<FiscalYearRange> years = Combinators.combine(
                        fiscalYears(), Arbitraries.integers().between(0, 2))
                .as((first, more) ->
                        FiscalYearRange.ofInclusive(first.year(), Math.min(FiscalYear.MAX_YEAR, first.year() + more)));
        return Combinators.combine(organisations(), facts, participants, years).as(BudgetQuestion::new);
    }

    @Provide
    public Arbitrary<CountryQuestion> countries() {
        Arbitrary<CountryCode> countries = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(CountryCode.of("PH"))),
                Tuple.of(2, Arbitraries.of(COUNTRIES)),
                Tuple.of(1, Bodies.countries().filter(country -> !country.equals(CountryCode.JAPAN))));
        return Combinators.combine(
                        countries,
                        Arbitraries.of(Role.class),
                        years(FiscalYear.MIN_YEAR, CountryQuestion.MAX_RECRUITMENT_YEAR))
                .as(CountryQuestion::new);
    }

    @Provide
    public Arbitrary<EligibilityQuestion> eligibilities() {
        return ApplicantArbitraries.questions();
    }

    @Provide
    public Arbitrary<TermQuestion> terms() {
        return Combinators.combine(histories().map(Questions::arrival), Facts.of(Bodies.kinds()))
                .as(TermQuestion::new);
    }

    /** What a question on terms is about; the rest of a history is not among its inputs. */
    private static AppointmentHistory arrival(AppointmentHistory history) {
        return AppointmentHistory.of(history.arrival(), 0)
                .withGroup(history.group())
                .withGroupArrival(history.groupArrival());
    }

    @Provide
    public Arbitrary<RemunerationQuestion> pays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, RemunerationQuestion.MAX_APPOINTMENT_YEAR), arrivals())
                .as(RemunerationQuestion::new);
    }

    @Provide
    public Arbitrary<StageQuestion> stages() {
        Arbitrary<LocalDate> on = Arbitraries.frequencyOf(
                Tuple.of(3, Days.between(LocalDate.of(2018, 10, 1), LocalDate.of(2022, 9, 30))),
                Tuple.of(1, Days.between(StageQuestion.FIRST_DAY, StageQuestion.LAST_DAY)));
        return Combinators.combine(on, years(FIRST_ROUND, FiscalYear.MAX_YEAR).optional(), Facts.of(Bodies.kinds()))
                .as((day, round, kind) -> round.map(year -> StageQuestion.of(day, year, kind))
                        .orElseGet(() -> StageQuestion.of(day, kind)));
    }

    @Provide
    public Arbitrary<ReappointmentQuestion> reappointments() {
        return histories().map(ReappointmentQuestion::new);
    }

    @Provide
    public Arbitrary<CalendarQuestion> calendars() {
        return Combinators.combine(years(FIRST_ROUND, FiscalYear.MAX_YEAR), Facts.of(Bodies.kinds()))
                .as(CalendarQuestion::new);
    }

    @Provide
    public Arbitrary<AppointmentHistory> histories() {
        return Appointments.histories(arrivals());
    }

    @Provide
    public Arbitrary<LocalDate> arrivals() {
        LocalDate first = ProgrammeRound.FIRST_YEAR.firstDay();
        Arbitrary<LocalDate> aroundFebruary = Arbitraries.of(
                        "2011-03-31",
                        "2020-02-28",
                        "2020-02-29",
                        "2023-02-28",
                        "2024-02-28",
                        "2025-02-28",
                        "2025-03-01")
                .map(LocalDate::parse);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Days.between(LocalDate.of(2013, 1, 1), LocalDate.of(2027, 1, 1))),
                Tuple.of(2, Days.between(LocalDate.of(2000, 1, 1), LocalDate.of(2013, 1, 1))),
                Tuple.of(2, Days.between(first, LocalDate.of(2100, 12, 31))),
                Tuple.of(2, Arbitraries.of(daysFrom(first))),
                Tuple.of(1, aroundFebruary));
    }

    private static List<LocalDate> daysFrom(LocalDate first) {
        return DAYS.stream().filter(day -> !day.isBefore(first)).toList();
    }

    private static Arbitrary<FiscalYear> years(int first, int last) {
        List<FiscalYear> ofTheData = DAYS.stream()
                .filter(FiscalYear::isInRange)
                .map(FiscalYear::containing)
                .flatMap(year -> Stream.of(year, year.next()))
                .filter(year -> year.year() >= first && year.year() <= last)
                .distinct()
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(4, Days.fiscalYears(2017, 2021)),
                Tuple.of(2, Days.fiscalYears(1987, 2040)),
                Tuple.of(1, Arbitraries.of(ofTheData)),
                Tuple.of(1, Days.fiscalYears(first, last)));
    }
}
