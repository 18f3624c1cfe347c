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
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.country.CountryQuestion;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes cases by chance, the same ones for the same seed: most of them ordinary, many near the days and numbers at which
 * answers change, some far out.
 */
public final class Cases {

    private static final List<String> NAMED_COUNTRIES = List.of("PH", "PH", "PH", "US", "GB", "JM", "ZA", "TT", "IN");
    private static final List<String> ALL_COUNTRIES = CountryCode.assigned().stream()
            .filter(code -> !code.equals(CountryCode.JAPAN.code()))
            .toList();
    private static final long[] POPULATIONS = {1, 99_999, 100_000, 100_001, 1_699_999, 1_700_000, 1_700_001};

    private final SplittableRandom random;

    private Cases(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** So many cases of a seed. */
    public static List<Case> of(long seed, int count) {
        return Stream.generate(new Cases(seed)::next).limit(count).toList();
    }

    private Case next() {
        FiscalYear year = FiscalYear.of(year());
        ContractingOrganisation organisation = ContractingOrganisation.of(oneOf(OrganisationKind.values()));
        Fact<Headcount> participants = fact(() -> Headcount.of(participants()));
        CostFacts costs = new CostFacts(participants, fact(() -> Yen.of(random.nextLong(1_000_000_000L))));
        MeasureFacts facts = new MeasureFacts(fact(this::population), participants, fact(random::nextBoolean));
        return new Case(
                new CostQuestion(organisation, costs, year),
                new MeasureQuestion(organisation, facts, year),
                new ReappointmentQuestion(history()),
                new CountryQuestion(country(), oneOf(Role.values()), FiscalYear.of(Math.min(year(), 2998))));
    }

    private AppointmentHistory history() {
        LocalDate arrival = arrival();
        return AppointmentHistory.builder()
                .arrival(arrival)
                .groupArrival(groupArrival(arrival))
                .completedTerms(random.nextInt(8) > 0 ? random.nextInt(7) : random.nextInt(61))
                .group(random.nextInt(3) > 0 ? Optional.empty() : Optional.of(oneOf(ArrivalGroup.values())))
                .role(random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(Role.values())))
                .exceptionalPerformance(fact(random::nextBoolean))
                .specialistPost(fact(random::nextBoolean))
                .build();
    }

    private int year() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(FiscalYear.MIN_YEAR, FiscalYear.MAX_YEAR + 1);
            case 1, 2 -> random.nextInt(1985, 2031);
            case 3 -> random.nextInt(2017, 2022);
            default -> 2019;
        };
    }

    private int participants() {
        return random.nextInt(8) > 0 ? random.nextInt(30) : random.nextInt(Headcount.MAX + 1);
    }

    private Population population() {
        return Population.of(
                random.nextInt(4) > 0
                        ? random.nextLong(1, 4_000_000)
                        : POPULATIONS[random.nextInt(POPULATIONS.length)]);
    }

    private LocalDate arrival() {
        LocalDate first = ProgrammeRound.FIRST_YEAR.firstDay();
        return switch (random.nextInt(4)) {
            case 0 -> first.plusDays(random.nextInt(365 * 60));
            case 1 -> LocalDate.of(random.nextInt(2013, 2017), 4, random.nextInt(1, 31));
            case 2 -> LocalDate.of(random.nextInt(1999, 2028), 2, 28).plusDays(random.nextInt(2));
            default -> LocalDate.of(random.nextInt(2000, 2027), 7, 15).plusDays(random.nextInt(45));
        };
    }

    /** Few come later than their group. */
    private Fact<LocalDate> groupArrival(LocalDate arrival) {
        LocalDate day = arrival.minusDays(random.nextInt(365));
        return switch (random.nextInt(16)) {
            case 0, 1 -> day.isBefore(ProgrammeRound.FIRST_YEAR.firstDay()) ? Fact.notSupplied() : Fact.known(day);
            case 2 -> Fact.askedWithoutAnswer();
            default -> Fact.notSupplied();
        };
    }

    private CountryCode country() {
        List<String> codes = random.nextInt(3) > 0 ? NAMED_COUNTRIES : ALL_COUNTRIES;
        return CountryCode.of(codes.get(random.nextInt(codes.size())));
    }

    /** A fact that is mostly known. */
    private <T extends Serializable> Fact<T> fact(Supplier<T> value) {
        return switch (random.nextInt(8)) {
            case 0 -> Fact.notSupplied();
            case 1 -> Fact.askedWithoutAnswer();
            default -> Fact.known(value.get());
        };
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
