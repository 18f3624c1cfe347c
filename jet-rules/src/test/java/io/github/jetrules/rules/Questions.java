package io.github.jetrules.rules;

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
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Questions of every kind, most of them near the dates and numbers at which answers change. */
public final class Questions extends DomainContextBase {

    @Provide
    Arbitrary<JetRules> rules() {
        return Arbitraries.of(JetRules.standard(), JetRules.standard().with(EvidencePolicy.carryForward()));
    }

    @Provide
    Arbitrary<FiscalYear> fiscalYears() {
        return years(FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR);
    }

    @Provide
    Arbitrary<ContractingOrganisation> organisations() {
        return Arbitraries.of(OrganisationKind.class).map(ContractingOrganisation::of);
    }

    @Provide
    Arbitrary<Population> populations() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(1L, 99_999L, 100_000L, 100_001L, 1_700_000L, Population.MAX)),
                        Tuple.of(3, Arbitraries.longs().between(1, Population.MAX)))
                .map(Population::of);
    }

    @Provide
    Arbitrary<Headcount> headcounts() {
        return Arbitraries.integers().between(0, Headcount.MAX).map(Headcount::of);
    }

    @Provide
    Arbitrary<CostQuestion> costs() {
        Arbitrary<Yen> yen = Arbitraries.longs()
                .between(0, CostFacts.MAX_EMPLOYMENT_COSTS.amount())
                .map(Yen::of);
        Arbitrary<CostFacts> facts =
                Combinators.combine(facts(headcounts()), facts(yen)).as(CostFacts::new);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(organisations(), facts, fiscalYears())
                                .as(CostQuestion::new)),
                Tuple.of(1, costsOfRosters()));
    }

    private Arbitrary<CostQuestion> costsOfRosters() {
        return Combinators.combine(organisations(), Rosters.of(2019))
                .as((body, roster) -> new CostQuestion(body, CostFacts.estimatedFrom(roster), FiscalYear.of(2019)));
    }

    @Provide
    Arbitrary<StatutoryQuestion> statutoryMeasures() {
        Arbitrary<StatutoryFacts> facts =
                Combinators.combine(facts(populations()), facts(headcounts())).as(StatutoryFacts::new);
        Arbitrary<FiscalYear> years =
                Arbitraries.oneOf(Arbitraries.integers().between(2025, 2027).map(FiscalYear::of), fiscalYears());
        return Combinators.combine(organisations(), facts, years).as(StatutoryQuestion::new);
    }

    @Provide
    Arbitrary<MeasureQuestion> measures() {
        Arbitrary<MeasureFacts> facts = Combinators.combine(
                        facts(populations()), facts(headcounts()), facts(Arbitraries.of(true, false)))
                .as(MeasureFacts::new);
        return Combinators.combine(organisations(), facts, fiscalYears()).as(MeasureQuestion::new);
    }

    @Provide
    Arbitrary<BudgetQuestion> budgets() {
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
                        fiscalYears(), Arbitraries.integers().between(0, 2))
                .as((first, more) ->
                        FiscalYearRange.ofInclusive(first.year(), Math.min(FiscalYear.MAX_YEAR, first.year() + more)));
        return Combinators.combine(organisations(), facts, participants, years).as(BudgetQuestion::new);
    }

    @Provide
    Arbitrary<CountryQuestion> countries() {
        Arbitrary<CountryCode> countries = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(CountryCode.of("PH"))),
                Tuple.of(1, Arbitraries.of(CountryCode.assigned()).map(CountryCode::of)));
        // Not the last year, whose arrivals no fiscal year can name.
        return Combinators.combine(
                        countries, Arbitraries.of(Role.class), years(FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR - 1))
                .as(CountryQuestion::new);
    }

    @Provide
    Arbitrary<EligibilityQuestion> eligibilities() {
        return ApplicantArbitraries.questions();
    }

    @Provide
    Arbitrary<TermQuestion> terms() {
        return Combinators.combine(histories(), facts(Arbitraries.of(OrganisationKind.class)))
                .as(TermQuestion::new);
    }

    @Provide
    Arbitrary<RemunerationQuestion> pays() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, RemunerationQuestion.MAX_APPOINTMENT_YEAR), arrivals())
                .as(RemunerationQuestion::new);
    }

    @Provide
    Arbitrary<StageQuestion> stages() {
        Arbitrary<LocalDate> on = Arbitraries.frequencyOf(
                Tuple.of(3, days(LocalDate.of(2018, 10, 1), LocalDate.of(2022, 9, 30))),
                Tuple.of(1, days(StageQuestion.FIRST_DAY, StageQuestion.LAST_DAY)));
        return Combinators.combine(
                        on, years(1987, FiscalYear.MAX_YEAR).optional(), facts(Arbitraries.of(OrganisationKind.class)))
                .as((day, round, kind) -> round.map(year -> StageQuestion.of(day, year, kind))
                        .orElseGet(() -> StageQuestion.of(day, kind)));
    }

    @Provide
    Arbitrary<ReappointmentQuestion> reappointments() {
        return histories().map(ReappointmentQuestion::new);
    }

    @Provide
    Arbitrary<CalendarQuestion> calendars() {
        return Combinators.combine(years(1987, FiscalYear.MAX_YEAR), facts(Arbitraries.of(OrganisationKind.class)))
                .as(CalendarQuestion::new);
    }

    @Provide
    Arbitrary<AppointmentHistory> histories() {
        Arbitrary<Integer> completed = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 6)),
                Tuple.of(1, Arbitraries.integers().between(0, AppointmentHistory.MAX_COMPLETED_TERMS)));
        return Combinators.combine(
                        arrivals(),
                        completed,
                        Arbitraries.of(ArrivalGroup.class).optional(0.3),
                        Arbitraries.of(Role.class).optional(),
                        facts(Arbitraries.of(true, false)),
                        facts(Arbitraries.of(true, false)),
                        Arbitraries.integers().between(0, 364).optional(0.2))
                .as((arrival, terms, group, role, exceptional, specialist, late) -> AppointmentHistory.builder()
                        .arrival(arrival)
                        .completedTerms(terms)
                        .group(group)
                        .groupArrival(late.map(arrival::minusDays)
                                .filter(day -> !day.isBefore(ProgrammeRound.FIRST_YEAR.firstDay())))
                        .role(role)
                        .exceptionalPerformance(exceptional)
                        .specialistPost(specialist)
                        .build());
    }

    @Provide
    Arbitrary<LocalDate> arrivals() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, days(LocalDate.of(2013, 1, 1), LocalDate.of(2027, 1, 1))),
                Tuple.of(2, days(LocalDate.of(2000, 1, 1), LocalDate.of(2013, 1, 1))),
                Tuple.of(2, days(LocalDate.of(1987, 4, 1), LocalDate.of(2100, 12, 31))),
                Tuple.of(
                        1,
                        Arbitraries.of(List.of(
                                        "1987-04-01",
                                        "2000-03-31",
                                        "2000-04-01",
                                        "2014-04-09",
                                        "2015-04-08",
                                        "2011-03-31",
                                        "2018-03-30",
                                        "2018-03-31",
                                        "2020-02-28",
                                        "2020-02-29",
                                        "2023-02-28",
                                        "2024-02-28"))
                                .map(LocalDate::parse)));
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<FiscalYear> years(int first, int last) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(2017, 2021)),
                        Tuple.of(2, Arbitraries.integers().between(1987, 2040)),
                        Tuple.of(1, Arbitraries.integers().between(first, last)))
                .map(FiscalYear::of);
    }

    private static <T extends Serializable> Arbitrary<Fact<T>> facts(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, values.map(Fact::known)),
                Tuple.of(1, Arbitraries.create(Fact::<T>notSupplied)),
                Tuple.of(1, Arbitraries.create(Fact::<T>askedWithoutAnswer)));
    }
}
