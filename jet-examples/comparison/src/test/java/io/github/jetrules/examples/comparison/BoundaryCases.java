package io.github.jetrules.examples.comparison;

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
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every combination of the values at which answers change: of dates the day before, the day and the day after, of limits
 * one less and one more, of facts known, not supplied and asked in vain.
 */
final class BoundaryCases {

    private static final List<FiscalYear> YEARS = years(1947, 1986, 2018, 2019, 2020, 2024, 2025, 2026, 2999);

    /** Days on which a rule of appointments begins or ends, for an arrival or for the first day of a term. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2000, 4, 1),
            LocalDate.of(2002, 4, 1),
            LocalDate.of(2006, 4, 1),
            LocalDate.of(2011, 4, 1),
            LocalDate.of(2014, 4, 1),
            LocalDate.of(2014, 5, 1),
            LocalDate.of(2015, 4, 1),
            LocalDate.of(2015, 5, 1),
            LocalDate.of(2019, 4, 1),
            LocalDate.of(2020, 3, 1));

    private BoundaryCases() {}

    static Stream<CostQuestion> costs() {
        List<Fact<Yen>> amounts = facts(Yen.ZERO, Yen.of(1), Yen.of(12_000_000), CostFacts.MAX_EMPLOYMENT_COSTS);
        return organisations()
                .flatMap(organisation -> headcounts().stream()
                        .flatMap(participants -> amounts.stream().map(amount -> new CostFacts(participants, amount)))
                        .flatMap(facts -> YEARS.stream().map(year -> new CostQuestion(organisation, facts, year))));
    }

    static Stream<MeasureQuestion> measures() {
        List<Fact<Population>> populations =
                facts(LongStream.of(1, 99_999, 100_000, 100_001, 1_699_999, 1_700_000, 1_700_001, Population.MAX)
                        .mapToObj(Population::of)
                        .toArray(Population[]::new));
        return organisations()
                .flatMap(organisation -> populations.stream()
                        .flatMap(population -> headcounts().stream()
                                .flatMap(participants -> facts(true, false).stream()
                                        .map(receives -> new MeasureFacts(population, participants, receives))))
                        .flatMap(facts -> YEARS.stream().map(year -> new MeasureQuestion(organisation, facts, year))));
    }

    static Stream<ReappointmentQuestion> reappointments() {
        List<Integer> completed = List.of(0, 1, 2, 3, 4, 5, 6, AppointmentHistory.MAX_COMPLETED_TERMS);
        List<Optional<ArrivalGroup>> groups =
                List.of(Optional.empty(), Optional.of(ArrivalGroup.APRIL), Optional.of(ArrivalGroup.SUMMER));
        return arrivals().stream()
                .flatMap(arrival -> completed.stream()
                        .flatMap(terms -> groups.stream()
                                .flatMap(group -> facts(true, false).stream()
                                        .flatMap(exceptional -> facts(true, false).stream()
                                                .map(specialist -> AppointmentHistory.builder()
                                                        .arrival(arrival)
                                                        .completedTerms(terms)
                                                        .group(group)
                                                        .exceptionalPerformance(exceptional)
                                                        .specialistPost(specialist)
                                                        .build())
                                                .map(ReappointmentQuestion::new)))));
    }

    /** Every country in every role in every year from before the programme on. */
    static Stream<CountryQuestion> countries() {
        List<FiscalYear> years = IntStream.concat(IntStream.of(1947, 2998), IntStream.rangeClosed(1984, 2027))
                .mapToObj(FiscalYear::of)
                .toList();
        return CountryCode.assigned().stream()
                .map(CountryCode::of)
                .flatMap(country -> Arrays.stream(Role.values())
                        .flatMap(role -> years.stream().map(year -> new CountryQuestion(country, role, year))));
    }

    /** Arrivals whose first term, or a later one, begins about a boundary; and the ends of February. */
    private static Set<LocalDate> arrivals() {
        Set<LocalDate> arrivals = new TreeSet<>();
        for (LocalDate day : DAYS) {
            for (int years : new int[] {0, 1, 3, 4}) {
                for (int days = -2; days <= 1; days++) {
                    arrivals.add(day.minusYears(years).plusDays(days));
                }
            }
        }
        arrivals.add(LocalDate.of(1987, 4, 1));
        arrivals.add(LocalDate.of(2019, 7, 28));
        arrivals.add(LocalDate.of(2023, 2, 28));
        arrivals.add(LocalDate.of(2024, 2, 27));
        arrivals.add(LocalDate.of(2024, 2, 28));
        arrivals.add(LocalDate.of(2024, 2, 29));
        arrivals.add(AppointmentHistory.LAST_ARRIVAL);
        return arrivals;
    }

    private static Stream<ContractingOrganisation> organisations() {
        return Arrays.stream(OrganisationKind.values()).map(ContractingOrganisation::of);
    }

    private static List<Fact<Headcount>> headcounts() {
        return facts(Headcount.of(0), Headcount.of(1), Headcount.of(2), Headcount.of(Headcount.MAX));
    }

    private static List<FiscalYear> years(int... years) {
        return IntStream.of(years).mapToObj(FiscalYear::of).toList();
    }

    @SafeVarargs
    private static <T extends Serializable> List<Fact<T>> facts(T... values) {
        List<Fact<T>> facts = new ArrayList<>(List.of(Fact.notSupplied(), Fact.askedWithoutAnswer()));
        for (T value : values) {
            facts.add(Fact.known(value));
        }
        return facts;
    }
}
