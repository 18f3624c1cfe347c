package io.github.jetrules.examples.comparison;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.calendar.StageQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.EligibilityQuestion;
import io.github.jetrules.rules.eligibility.JapaneseLevel;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.eligibility.Nationalities;
import io.github.jetrules.rules.eligibility.Stays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes questions by chance of the kinds that are compared but not measured, the same ones for the same seed. */
final class OtherCases {

    private static final List<String> COUNTRIES = List.of("US", "US", "US", "PH", "MN", "GB", "AU", "ZA");

    private final SplittableRandom random;

    private OtherCases(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private static <Q> Stream<Q> of(long seed, int count, Function<OtherCases, Q> next) {
        OtherCases cases = new OtherCases(seed);
        return Stream.generate(() -> next.apply(cases)).limit(count);
    }

    /** The terms of participants whose reappointment is among the cases. */
    static Stream<TermQuestion> terms(long seed, int count) {
        return Cases.of(seed, count).stream()
                .map(asked -> new TermQuestion(
                        asked.reappointment().history(),
                        Fact.known(asked.cost().organisation().kind())));
    }

    /** Applicants of whom most things are known. */
    static Stream<EligibilityQuestion> applications(long seed, int count) {
        return of(seed, count, OtherCases::application);
    }

    /** Rosters of one to four groups. */
    static Stream<CostQuestion> rosters(long seed, int count) {
        return of(seed, count, OtherCases::ofRoster);
    }

    /** Days, most of them about the rounds that are sourced. */
    static Stream<StageQuestion> stages(long seed, int count) {
        return of(seed, count, OtherCases::stage);
    }

    /** Budgets of few years and head counts, most of them in the years that are sourced. */
    static Stream<BudgetQuestion> budgets(long seed, int count) {
        return of(seed, count, OtherCases::budget);
    }

    private BudgetQuestion budget() {
        int year = random.nextInt(4) > 0 ? 2019 : random.nextInt(2017, 2027);
        int heads = random.nextInt(4) > 0 ? random.nextInt(30) : random.nextInt(Headcount.MAX - 10);
        return new BudgetQuestion(
                ContractingOrganisation.of(oneOf(OrganisationKind.values())),
                new BudgetFacts(
                        fact(() -> Population.of(random.nextLong(1, 4_000_000))),
                        fact(() -> Yen.of(random.nextLong(10_000_000L))),
                        fact(random::nextBoolean)),
                HeadcountRange.ofInclusive(heads, heads + random.nextInt(9)),
                new FiscalYearRange(FiscalYear.of(year), FiscalYear.of(year + Math.max(0, random.nextInt(6) - 3))));
    }

    private EligibilityQuestion application() {
        FiscalYear recruitment = FiscalYear.of(recruitmentYear());
        Fact<Integer> months =
                fact(() -> Math.min(months(), EligibilityQuestion.mostMonths(Fact.notSupplied(), recruitment)));
        return new EligibilityQuestion(
                Applicant.builder()
                        .role(random.nextInt(16) == 0 ? Role.SEA : random.nextInt(3) == 0 ? Role.CIR : Role.ALT)
                        .country(country())
                        .interestInJapan(mostly(true))
                        .health(mostly(true))
                        .degree(mostly(true))
                        .teacherCourse(fact(random::nextBoolean))
                        .nationalities(fact(this::nationalities))
                        .renouncesJapaneseNationality(fact(random::nextBoolean))
                        .oneCountryOnly(fact(random::nextBoolean))
                        .designatedLanguage(mostly(true))
                        .japaneseLevel(fact(() -> oneOf(JapaneseLevel.values())))
                        .functionalJapanese(fact(random::nextBoolean))
                        .lastParticipation(fact(() -> lastParticipation(recruitment, months)))
                        .participationMonths(months)
                        .lastDeclined(fact(() -> lastTime(recruitment)))
                        .declinedForValidReason(fact(random::nextBoolean))
                        .staysInJapan(fact(() -> stays(recruitment)))
                        .residenceBelowLimit(fact(random::nextBoolean))
                        .disqualified(mostly(false))
                        .oneRoleOnly(mostly(true))
                        .build(),
                recruitment);
    }

    private int recruitmentYear() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(FiscalYear.MIN_YEAR, EligibilityQuestion.MAX_RECRUITMENT_YEAR + 1);
            case 1, 2, 3 -> random.nextInt(2003, 2028);
            default -> random.nextInt(2021, 2024);
        };
    }

    private CountryCode country() {
        return CountryCode.of(COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    }

    private Nationalities nationalities() {
        return Nationalities.copyOf(Stream.of("US", "PH", "MN", "GB", "FR", "JP")
                .filter(code -> random.nextInt(5) < (code.equals("US") ? 4 : 1))
                .map(CountryCode::of)
                .toList());
    }

    private int months() {
        return random.nextInt(4) > 0 ? 0 : random.nextBoolean() ? random.nextInt(1, 80) : 60 + 12 * random.nextInt(2);
    }

    /** One that agrees with the months, where they are known. */
    private LastTime lastParticipation(FiscalYear recruitment, Fact<Integer> months) {
        LastTime last = lastTime(recruitment);
        Optional<Boolean> tookPart = months.value().map(number -> number > 0);
        boolean isPossible = !recruitment.isBefore(ProgrammeRound.FIRST_YEAR);
        if (tookPart.isEmpty() || !isPossible) {
            return isPossible ? last : LastTime.never();
        } else if (!tookPart.get()) {
            return LastTime.never();
        }
        return last.year().isPresent()
                        && months.value().orElseThrow() <= EligibilityQuestion.mostMonths(Fact.known(last), recruitment)
                ? last
                : LastTime.in(recruitment);
    }

    private LastTime lastTime(FiscalYear recruitment) {
        int year = recruitment.year() - random.nextInt(12);
        return random.nextBoolean() || year < ProgrammeRound.FIRST_YEAR.year()
                ? LastTime.never()
                : LastTime.in(FiscalYear.of(year));
    }

    /** Up to three, which may overlap, follow each other or lie before the time that counts. */
    private Stays stays(FiscalYear recruitment) {
        LocalDate first = LocalDate.of(recruitment.year() - 11, 1, 1);
        LocalDate last = recruitment.next().lastDay();
        return Stays.copyOf(IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> first.plusDays(random.nextInt(365 * 7)))
                .map(day -> DateSpan.startingOn(day)
                        .intersection(DateSpan.ofInclusive(first, day.plusDays(random.nextInt(365 * 7))))
                        .flatMap(stay -> stay.intersection(DateSpan.ofInclusive(first, last)))
                        .orElseThrow())
                .toList());
    }

    private CostQuestion ofRoster() {
        FiscalYear year = FiscalYear.of(random.nextInt(4) > 0 ? 2019 : random.nextInt(2010, 2029));
        Roster roster = Roster.of(IntStream.rangeClosed(1, random.nextInt(1, 5))
                .mapToObj(i -> group(year))
                .toArray(RosterGroup[]::new));
        return new CostQuestion(
                ContractingOrganisation.of(oneOf(OrganisationKind.values())), CostFacts.estimatedFrom(roster), year);
    }

    /** A group whose year of appointment has a day in the fiscal year. */
    private RosterGroup group(FiscalYear year) {
        int appointmentYear = random.nextInt(8) > 0 ? random.nextInt(1, 6) : random.nextInt(1, 9);
        LocalDate arrival = LocalDate.of(year.year() - appointmentYear + random.nextInt(1, 3), 1, 1)
                .plusDays(random.nextInt(365));
        RosterGroup group = RosterGroup.of(oneOf(Role.values()), arrival, appointmentYear, random.nextInt(1, 200));
        return group.mayHaveDayIn(year) ? group : group(year);
    }

    private StageQuestion stage() {
        LocalDate on = LocalDate.of(
                        random.nextInt(8) > 0 ? random.nextInt(2018, 2024) : random.nextInt(1987, 2900), 1, 1)
                .plusDays(random.nextInt(365));
        Fact<OrganisationKind> organisation = fact(() -> oneOf(OrganisationKind.values()));
        if (random.nextInt(3) == 0) {
            return StageQuestion.of(on, organisation);
        }
        int year = Math.max(on.getYear() + random.nextInt(-2, 4), ProgrammeRound.FIRST_YEAR.year());
        return StageQuestion.of(on, FiscalYear.of(year), organisation);
    }

    /** A fact that is mostly known and mostly this. */
    private Fact<Boolean> mostly(boolean value) {
        return fact(() -> (random.nextInt(16) > 0) == value);
    }

    /** A fact that is mostly known. */
    private <T extends Serializable> Fact<T> fact(Supplier<T> value) {
        return switch (random.nextInt(20)) {
            case 0 -> Fact.notSupplied();
            case 1 -> Fact.askedWithoutAnswer();
            default -> Fact.known(value.get());
        };
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
