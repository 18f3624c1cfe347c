package io.github.jetrules.rules.json;

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
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.Rosters;
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
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.eligibility.ApplicantArbitraries;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.io.Serializable;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Questions of every kind, most of them near the years that the library knows something of. */
public final class SampleQuestions {

    /** 1947 once a gap before the first status of a country can be said in words; see CountryStatusAnswerTest. */
    private static final int FIRST_RECRUITMENT = 1986;

    private SampleQuestions() {}

    /** Questions of all kinds. */
    public static Arbitrary<Question> all() {
        return Arbitraries.oneOf(
                country(),
                eligibility(),
                term(),
                reappointment(),
                cost(),
                costOfRoster(),
                measure(),
                statutoryMeasure(),
                budget(),
                calendar(),
                pay(),
                stage());
    }

    static Arbitrary<CountryQuestion> country() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(CountryCode.of("PH"))),
                                Tuple.of(
                                        1,
                                        Arbitraries.of(CountryCode.assigned()).map(CountryCode::of))),
                        Arbitraries.of(Role.class),
                        years(FIRST_RECRUITMENT))
                .as(CountryQuestion::new);
    }

    /** Applicants of every kind in the years whose criteria differ. */
    public static Arbitrary<EligibilityQuestion> eligibility() {
        return ApplicantArbitraries.questions();
    }

    static Arbitrary<TermQuestion> term() {
        return Combinators.combine(histories(Arbitraries.just(0), false), facts(Arbitraries.of(OrganisationKind.class)))
                .as(TermQuestion::new);
    }

    static Arbitrary<RemunerationQuestion> pay() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, RemunerationQuestion.MAX_APPOINTMENT_YEAR), arrivals())
                .as(RemunerationQuestion::new);
    }

    static Arbitrary<StageQuestion> stage() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                days(LocalDate.of(2018, 10, 1), LocalDate.of(2022, 9, 30)),
                                days(StageQuestion.FIRST_DAY, StageQuestion.LAST_DAY)),
                        years(1987).optional(),
                        facts(Arbitraries.of(OrganisationKind.class)))
                .as((day, round, kind) -> round.map(year -> StageQuestion.of(day, year, kind))
                        .orElseGet(() -> StageQuestion.of(day, kind)));
    }

    static Arbitrary<ReappointmentQuestion> reappointment() {
        Arbitrary<Integer> completed = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, AppointmentHistory.MAX_COMPLETED_TERMS));
        return histories(completed, true).map(ReappointmentQuestion::new);
    }

    static Arbitrary<CostQuestion> cost() {
        return Combinators.combine(organisations(), facts(headcounts()), facts(amounts()), years(1947))
                .as((body, heads, yen, year) -> new CostQuestion(body, new CostFacts(heads, yen), year));
    }

    static Arbitrary<CostQuestion> costOfRoster() {
        return Arbitraries.of(2010, 2018, 2019, 2025)
                .flatMap(year -> Combinators.combine(organisations(), Rosters.of(year))
                        .as((body, roster) ->
                                new CostQuestion(body, CostFacts.estimatedFrom(roster), FiscalYear.of(year))));
    }

    static Arbitrary<StatutoryQuestion> statutoryMeasure() {
        return Combinators.combine(
                        organisations(),
                        facts(populations()),
                        facts(headcounts()),
                        Arbitraries.of(2025, 2026, 2026, 2027).map(FiscalYear::of))
                .as((body, people, cirs, year) -> new StatutoryQuestion(body, new StatutoryFacts(people, cirs), year));
    }

    static Arbitrary<MeasureQuestion> measure() {
        return Combinators.combine(
                        organisations(),
                        facts(populations()),
                        facts(headcounts()),
                        facts(Arbitraries.of(true, false)),
                        years(1947))
                .as((body, people, heads, receives, year) ->
                        new MeasureQuestion(body, new MeasureFacts(people, heads, receives), year));
    }

    static Arbitrary<BudgetQuestion> budget() {
        Arbitrary<Yen> yen = Arbitraries.longs()
                .between(0, BudgetFacts.MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT.amount())
                .map(Yen::of);
        Arbitrary<Yen> usual = Arbitraries.longs().between(3_000_000, 6_000_000).map(Yen::of);
        Arbitrary<BudgetFacts> facts = Combinators.combine(
                        facts(populations()), facts(Arbitraries.oneOf(usual, yen)), facts(Arbitraries.of(true, false)))
                .as(BudgetFacts::new);
        Arbitrary<HeadcountRange> participants = Combinators.combine(
                        headcounts(), Arbitraries.integers().between(0, 4))
                .as((first, more) ->
                        HeadcountRange.ofInclusive(first.people(), Math.min(Headcount.MAX, first.people() + more)));
        Arbitrary<FiscalYearRange> years = Combinators.combine(
                        years(1947), Arbitraries.integers().between(0, 2))
                .as((first, more) ->
                        FiscalYearRange.ofInclusive(first.year(), Math.min(FiscalYear.MAX_YEAR, first.year() + more)));
        return Combinators.combine(organisations(), facts, participants, years).as(BudgetQuestion::new);
    }

    static Arbitrary<CalendarQuestion> calendar() {
        return Combinators.combine(years(1987), facts(Arbitraries.of(OrganisationKind.class)))
                .as(CalendarQuestion::new);
    }

    /** Head counts, often 0 or few. */
    public static Arbitrary<Headcount> headcounts() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, Headcount.MAX))
                .map(Headcount::of);
    }

    /** Employment costs. */
    public static Arbitrary<Yen> amounts() {
        return Arbitraries.longs()
                .between(0, CostFacts.MAX_EMPLOYMENT_COSTS.amount())
                .map(Yen::of);
    }

    /** Populations, often those of a standard body. */
    public static Arbitrary<Population> populations() {
        return Arbitraries.oneOf(
                        Arbitraries.of(100_000L, 1_700_000L),
                        Arbitraries.longs().between(1, Population.MAX))
                .map(Population::of);
    }

    private static Arbitrary<AppointmentHistory> histories(Arbitrary<Integer> completed, boolean judged) {
        return Combinators.combine(
                        arrivals(),
                        completed,
                        Arbitraries.of(ArrivalGroup.class).optional(),
                        Arbitraries.of(Role.class).optional(),
                        facts(Arbitraries.of(true, false)),
                        facts(Arbitraries.of(true, false)),
                        Arbitraries.integers().between(0, 364).optional(0.2))
                .as((arrival, terms, group, role, exceptional, specialist, late) -> {
                    AppointmentHistory.Builder history = AppointmentHistory.builder();
                    history.arrival(arrival).completedTerms(terms).group(group);
                    history.groupArrival(late.map(arrival::minusDays)
                            .filter(day -> !day.isBefore(ProgrammeRound.FIRST_YEAR.firstDay())));
                    if (judged) {
                        history.role(role).exceptionalPerformance(exceptional).specialistPost(specialist);
                    }
                    return history.build();
                });
    }

    private static Arbitrary<LocalDate> arrivals() {
        return days(LocalDate.of(1987, 4, 1), LocalDate.of(2060, 3, 31));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Years up to 2998: what a country is in FY2999 names arrivals of FY3000, which has no name. */
    private static Arbitrary<FiscalYear> years(int first) {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(2009, 2026),
                        Arbitraries.of(2019, 2020),
                        Arbitraries.integers().between(first, 2998))
                .map(FiscalYear::of);
    }

    private static Arbitrary<ContractingOrganisation> organisations() {
        return Arbitraries.of(OrganisationKind.class).map(ContractingOrganisation::of);
    }

    private static <T extends Serializable> Arbitrary<Fact<T>> facts(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.map(Fact::known),
                Arbitraries.just(Fact.<T>notSupplied()),
                Arbitraries.just(Fact.<T>askedWithoutAnswer()));
    }
}
