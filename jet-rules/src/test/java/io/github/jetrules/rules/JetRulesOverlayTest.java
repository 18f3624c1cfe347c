package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.appointment.AppointmentParameters;
import io.github.jetrules.rules.appointment.Reappointment;
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
import io.github.jetrules.rules.appointment.TermSchedule;
import io.github.jetrules.rules.calendar.CalendarParameters;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.country.CountryParameters;
import io.github.jetrules.rules.country.EnglishSpeakingStatus;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.text.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JetRulesOverlayTest {

    private static final BilingualText WITH_THE_GROUP =
            AppointmentParameters.LATE_ARRIVAL.type().read("a shorter first term that ends with the group's");

    private static final JetRules RULES = JetRules.standard();
    private static final BilingualText TITLE = BilingualText.of("試算", "Plan");
    private static final String PLAN_YAML = """
            overlay:
              id: plan-2024
              title: {ja: 試算, en: Plan}
            cost.membership-fee:
              values:
                - from: 2024-04-01
                  through: 2025-03-31
                  value: 95000
                  at: p. 12
                  quote: 会費 95,000円
            cost.accident-insurance:
              values:
                - from: 2024-04-01
                  through: 2025-03-31
                  value: 26000
                  at: p. 13
            """;
    private static final Overlay PLAN = overlay(
            "plan-2024",
            OverlayValue.builder()
                    .parameter("cost.membership-fee")
                    .span(FiscalYear.of(2024).span())
                    .value("95000")
                    .at("p. 12")
                    .quote("会費 95,000円")
                    .build(),
            CostParameters.ACCIDENT_INSURANCE.overlay(FiscalYear.of(2024).span(), Yen.of(26_000), "p. 13"));

    private static Overlay overlay(String id, OverlayValue... values) {
        return Overlay.builder().id(id).title(TITLE).addValues(values).build();
    }

    private static CostStatement cost(JetRules rules, int year) {
        return rules.costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        CostFacts.participants(3).withEmploymentCosts(Yen.of(12_000_000)),
                        FiscalYear.of(year));
    }

    private static Yen amount(CostStatement statement) {
        return statement.match(CostStatement.Assessed::amount, open -> {
            throw new AssertionError(open.missing());
        });
    }

    private static DateSpan days(String from, String through) {
        return DateSpan.ofInclusive(LocalDate.parse(from), LocalDate.parse(through));
    }

    @Test
    void theSameOverlayFromJavaAndFromYamlGivesTheSameAnswers() {
        Overlay read = RULES.readOverlay("plan.yaml", PLAN_YAML);
        assertThat(read).isEqualTo(PLAN);

        for (int year = 2018; year <= 2026; year++) {
            assertThat(cost(RULES.with(read), year)).isEqualTo(cost(RULES.with(PLAN), year));
        }
    }

    @Test
    void anAnswerThatUsedAnOverlaySaysSoAndCitesItsIdAndPlace() {
        CostStatement statement = cost(RULES.with(PLAN), 2024);

        assertThat(amount(statement)).isEqualTo(Yen.of(12_000_000 + 3 * 95_000 + 3 * 26_000));
        assertThat(statement.assurance()).contains(Assurance.OVERRIDDEN);
        // that a municipality bears no flat charge is presumed after FY2019
        assertThat(statement.assurances()).containsExactly(Assurance.PRESUMED, Assurance.OVERRIDDEN);
        List<Citation> citations = statement.findings().stream()
                .flatMap(f -> f.citations().stream())
                .toList();
        assertThat(citations)
                .filteredOn(citation -> citation.source().id().equals("plan-2024"))
                .containsExactly(
                        Citation.of(PLAN.source(), "p. 12", "会費 95,000円"), Citation.of(PLAN.source(), "p. 13"));
        assertThat(PLAN.source().tier()).isEqualTo(SourceTier.OVERLAY);
        assertThat(statement.lines())
                .filteredOn(line -> !line.citations().isEmpty()
                        && line.assurances().weakest().isPresent())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.assurances().levels()).containsExactly(Assurance.OVERRIDDEN));
        assertThat(statement.basis().edition().overlays()).containsExactly(PLAN);
        assertThat(statement.explain(Locale.ENGLISH)).contains("plan-2024").contains("p. 12");
        assertThat(statement.explain(Locale.JAPANESE)).contains("試算").contains("p. 12");
    }

    @Test
    void answersThatDoNotUseTheValuesDoNotSayOverridden() {
        JetRules rules = RULES.with(PLAN);

        assertThat(cost(rules, 2019).assurances())
                .isEqualTo(cost(RULES, 2019).assurances())
                .containsExactly(Assurance.VERIFIED);
        assertThat(cost(rules, 2019).explain(Locale.ENGLISH)).doesNotContain("OVERRIDDEN");
        for (Answer answer : List.of(
                rules.countries().status(CountryCode.of("PH"), Role.ALT, FiscalYear.of(2019)),
                rules.answer(TermQuestion.of(LocalDate.of(2024, 7, 28))),
                rules.answer(new ReappointmentQuestion(AppointmentHistory.of(LocalDate.of(2021, 7, 28), 3))),
                rules.answer(new CalendarQuestion(FiscalYear.of(2024), Fact.notSupplied())),
                rules.fiscal()
                        .measure(
                                ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                                MeasureFacts.participants(3),
                                FiscalYear.of(2019)))) {
            assertThat(answer.assurances()).as(answer.question().name()).doesNotContain(Assurance.OVERRIDDEN);
            Answer without = RULES.answer(answer.question());
            assertThat(answer.outcome()).isEqualTo(without.outcome());
            assertThat(answer.findings()).isEqualTo(without.findings());
            assertThat(answer.missing()).isEqualTo(without.missing());
        }
    }

    @Test
    void theRuleBookThatAnOverlayIsLaidOverStaysAsItIs() {
        CostStatement before = cost(RULES, 2024);
        RULES.with(PLAN);

        assertThat(cost(RULES, 2024)).isEqualTo(before);
        assertThat(RULES.version().overlays()).isEmpty();
    }

    @Test
    void anOverlayOnTopIsNotLaidASecondTime() {
        Overlay other = overlay(
                "other",
                CostParameters.MEMBERSHIP_FEE.overlay(FiscalYear.of(2024).span(), Yen.of(1), "p. 1"));

        assertThat(RULES.with(PLAN, PLAN).with(PLAN).version().overlays()).containsExactly(PLAN);
        JetRules between = RULES.with(PLAN, other, PLAN);
        assertThat(between.version().overlays()).containsExactly(PLAN, other, PLAN);
        assertThat(amount(cost(between, 2024))).isEqualTo(amount(cost(RULES.with(PLAN), 2024)));
    }

    @Test
    void aQuestionCanBeAskedUnderConditionsOfItsOwn() {
        CostQuestion question = cost(RULES, 2025).question();
        JetRules mine = RULES.with(EvidencePolicy.carryForward()).with(PLAN);

        assertThat(mine.answer(question, EvidencePolicy.standard(), List.of())).isEqualTo(RULES.answer(question));
        assertThat(RULES.answer(question, EvidencePolicy.carryForward(), List.of(PLAN)))
                .isEqualTo(mine.answer(question))
                .isNotEqualTo(RULES.answer(question));
    }

    @Property(tries = 60)
    void ofTwoOverlaysTheLaterWinsDayByDay(
            @ForAll @IntRange(max = 20) int firstFrom,
            @ForAll @IntRange(max = 20) int firstDays,
            @ForAll @IntRange(max = 20) int secondFrom,
            @ForAll @IntRange(max = 20) int secondDays) {
        LocalDate start = LocalDate.of(2024, 4, 1);
        DateSpan first = DateSpan.ofInclusive(start.plusDays(firstFrom), start.plusDays(firstFrom + firstDays));
        DateSpan second = DateSpan.ofInclusive(start.plusDays(secondFrom), start.plusDays(secondFrom + secondDays));
        Parameter<Integer> key = AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE;
        JetRules rules = RULES.with(overlay("first", key.overlay(first, 3, "a")))
                .with(overlay("second", key.overlay(second, 4, "b")));
        JetRules together = RULES.with(
                overlay("first", key.overlay(first, 3, "a")), overlay("second", key.overlay(second, 4, "b")));

        for (LocalDate day = start.minusDays(1); !day.isAfter(start.plusDays(42)); day = day.plusDays(1)) {
            int expected = second.contains(day) ? 4 : first.contains(day) ? 3 : 2;
            String source = second.contains(day) ? "second" : first.contains(day) ? "first" : "S34";
            InForce<Integer> value = rules.parameters().inForce(key, day);
            assertThat(value.value()).as("on %s", day).isEqualTo(expected);
            assertThat(value.citations()).extracting(c -> c.source().id()).containsExactly(source);
            assertThat(value.assurances().levels().contains(Assurance.OVERRIDDEN))
                    .isEqualTo(expected != 2);
            assertThat(together.parameters().inForce(key, day)).isEqualTo(value);
        }
        assertThat(rules.version()).isEqualTo(together.version());
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 1, S", "2024-07-01, 2, X", "2024-07-31, 2, X", "2024-08-01, 1, S"})
    void anOverlayInTheMiddleOfANormKeepsTheRestOnBothSides(LocalDate firstDay, int years, String source) {
        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        days("2024-07-01", "2024-07-31"), CalendarPeriod.ofYears(2), "a")));

        InForce<CalendarPeriod> length = rules.parameters().inForce(AppointmentParameters.TERM_LENGTH, firstDay);

        assertThat(length.value()).isEqualTo(CalendarPeriod.ofYears(years));
        assertThat(length.citations())
                .extracting(c -> c.source().id())
                .containsExactly(source.equals("X") ? "X" : "NOTICE");
        assertThat(length.assurances().levels())
                .containsExactly(source.equals("X") ? Assurance.OVERRIDDEN : Assurance.PRESUMED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, VERIFIED",
        "2020-01-31, OVERRIDDEN",
        "2020-02-01, VERIFIED",
        "2020-03-31, VERIFIED",
        "2020-04-01, PRESUMED"
    })
    void theRestOfANormKeepsTheDateThroughWhichItWasChecked(LocalDate day, Assurance level) {
        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        days("2020-01-01", "2020-01-31"), CalendarPeriod.ofYears(2), "a")));

        assertThat(rules.parameters()
                        .inForce(AppointmentParameters.TERM_LENGTH, day)
                        .assurances()
                        .levels())
                .containsExactly(level);
    }

    /** However long the terms and however many, the next one begins in a year of four digits. */
    @Test
    void aNextTermBeginsBeforeTheYear10000() {
        DateSpan always = DateSpan.startingOn(LocalDate.of(2019, 4, 1));
        JetRules rules = RULES.with(
                overlay("X", AppointmentParameters.TERM_LENGTH.overlay(always, CalendarPeriod.ofYears(7), "a")));

        Reappointment answer = rules.appointments()
                .reappointment(
                        AppointmentHistory.of(LocalDate.of(2899, 8, 31), AppointmentHistory.MAX_COMPLETED_TERMS));

        assertThat(answer.basis().date()).isEqualTo(LocalDate.of(9892, 9, 1));
        assertThatThrownBy(() -> AppointmentParameters.TERM_LENGTH.overlay(always, CalendarPeriod.ofYears(8), "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("appointment.term-length")
                .hasMessageContaining("8")
                .hasMessageContaining("a number of years from 1 to 7");
    }

    /** Two terms of two years fit into five years, a third does not. */
    @Test
    void termsOfTwoYearsCountAsTwoYears() {
        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        days("2019-04-01", "2030-03-31"), CalendarPeriod.ofYears(2), "a")));
        LocalDate arrival = LocalDate.of(2019, 7, 28);

        TermSchedule schedule = rules.appointments().terms(AppointmentHistory.of(arrival, 0));

        assertThat(schedule.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(schedule.terms())
                .extracting(term -> term.year() + ": " + term.span())
                .containsExactly("1: 2019-07-29/2021-07-28", "3: 2021-07-29/2023-07-28");
        assertThat(rules.appointments()
                        .reappointment(AppointmentHistory.of(arrival, 1))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
        Reappointment third = rules.appointments().reappointment(AppointmentHistory.of(arrival, 2));
        assertThat(third.outcome()).isEqualTo(Outcome.NOT_PERMITTED);
        assertThat(third.basis().date()).isEqualTo(LocalDate.of(2023, 7, 29));
    }

    @Test
    void aLongestTimeOfAHundredYearsIsCountedToItsEnd() {
        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.MAXIMUM_LENGTH.overlay(
                        DateSpan.startingOn(LocalDate.of(2019, 4, 1)), CalendarPeriod.ofYears(100), "a")));

        TermSchedule schedule = rules.appointments().firstTerm(LocalDate.of(2020, 8, 1));

        assertThat(schedule.terms()).hasSize(100);
    }

    /** The readings on both sides of the overlay are equal, but not one. */
    @ParameterizedTest
    @CsvSource({"2, 2021-07-29", "3, 2023-07-29", "4, 2024-07-29"})
    void termsOfAnotherLengthInTheMiddleAreCounted(int completed, LocalDate next) {
        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        days("2021-04-01", "2022-03-31"), CalendarPeriod.ofYears(2), "a")));

        Reappointment answer =
                rules.appointments().reappointment(AppointmentHistory.of(LocalDate.of(2019, 7, 28), completed));

        assertThat(answer.basis().date()).isEqualTo(next);
        assertThat(answer.assurances().contains(Assurance.OVERRIDDEN)).isEqualTo(completed > 2);
    }

    private static AppointmentHistory late() {
        return AppointmentHistory.builder()
                .arrival(LocalDate.of(2019, 9, 10))
                .completedTerms(1)
                .groupArrival(LocalDate.of(2019, 7, 28))
                .build();
    }

    @Test
    void theRuleOnLateArrivalsCountsForTheAssurance() {
        assertThat(RULES.appointments().reappointment(late()).assurances()).doesNotContain(Assurance.OVERRIDDEN);

        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.LATE_ARRIVAL.overlay(days("2019-04-01", "2020-03-31"), WITH_THE_GROUP, "a")));

        assertThat(rules.appointments().reappointment(late()).assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(rules.appointments().terms(late()).assurances()).contains(Assurance.OVERRIDDEN);
    }

    @Test
    void theAlignmentOfAnAprilArrivalCountsForTheAssuranceOfTheShortReappointment() {
        AppointmentHistory april = AppointmentHistory.of(LocalDate.of(2014, 4, 10), 1);
        assertThat(RULES.appointments().reappointment(april).assurances()).doesNotContain(Assurance.OVERRIDDEN);

        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.APRIL_ALIGNMENT.overlay(
                        days("2014-04-01", "2014-04-30"), LocalDate.of(2015, 8, 4), "a")));

        assertThat(rules.appointments().reappointment(april).assurances()).contains(Assurance.OVERRIDDEN);
    }

    @Test
    void onePlaceForTwoRulesIsCitedOnce() {
        DateSpan days = days("2019-04-01", "2020-03-31");
        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.LATE_ARRIVAL.overlay(days, WITH_THE_GROUP, "p. 2"),
                AppointmentParameters.TERM_LENGTH.overlay(days, CalendarPeriod.ofYears(1), "p. 2")));

        assertThat(rules.appointments().terms(late()).findings())
                .filteredOn(finding -> finding.code().variant().equals("late-first-term"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.citations()).hasSize(1));
    }

    @Test
    void anOverlayOverAGapOfTheSourcesClosesIt() {
        AppointmentHistory april = AppointmentHistory.of(LocalDate.of(2024, 4, 10), 0);
        assertThat(RULES.appointments().terms(april).outcome()).isEqualTo(Outcome.UNDETERMINED);

        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.APRIL_ALIGNMENT.overlay(
                        days("2024-04-01", "2024-04-30"), LocalDate.of(2025, 8, 3), "by-law, article 3")));

        assertThat(rules.appointments().terms(april).assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(rules.appointments()
                        .terms(AppointmentHistory.of(LocalDate.of(2025, 4, 10), 0))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void anOverlayCanNameAnotherStatusOfACountry() {
        Overlay overlay = overlay(
                "what-if",
                CountryParameters.status(CountryCode.of("PH"), Role.ALT)
                        .overlay(FiscalYear.of(2012).span(), EnglishSpeakingStatus.INDIVIDUAL_PLACEMENT, "memo"));

        assertThat(RULES.with(overlay)
                        .countries()
                        .status(CountryCode.of("PH"), Role.ALT, FiscalYear.of(2012))
                        .outcome())
                .isEqualTo(Outcome.INDIVIDUAL_PLACEMENT);
    }

    @Test
    void aYearlyFigureOfAnOverlayIsNotUsedForAnotherYear() {
        CostStatement statement = cost(RULES.with(PLAN), 2025);

        assertThat(statement.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(statement.missing())
                .extracting(MissingFact::fact, missing -> missing.code().key())
                .containsExactly(
                        tuple("cost.membership-fee", "question.gap.after-latest"),
                        tuple("cost.accident-insurance", "question.gap.after-latest"));
        assertThat(statement.missing().get(0).arguments())
                .contains(Yen.of(95_000), FiscalYear.of(2024), FiscalYear.of(2025));
        assertThat(statement.assurances()).containsExactly(Assurance.PRESUMED);
    }

    @Test
    void aYearlyFigureOfAnOverlayThatIsCarriedForwardIsBothOverriddenAndCarriedForward() {
        CostStatement statement = cost(RULES.with(EvidencePolicy.carryForward()).with(PLAN), 2025);

        assertThat(amount(statement)).isEqualTo(Yen.of(12_363_000));
        assertThat(statement.assurances())
                .containsExactly(Assurance.PRESUMED, Assurance.CARRIED_FORWARD, Assurance.OVERRIDDEN);
        assertThat(cost(RULES.with(PLAN).with(EvidencePolicy.carryForward()), 2025))
                .isEqualTo(statement);
    }

    @Test
    void aYearBetweenTheLibrarysFigureAndTheOverlaysIsCarriedForwardFromTheLibrarys() {
        CostStatement statement = cost(RULES.with(EvidencePolicy.carryForward()).with(PLAN), 2023);

        assertThat(amount(statement)).isEqualTo(Yen.of(12_351_000));
        assertThat(statement.assurance()).contains(Assurance.CARRIED_FORWARD);
    }

    @Test
    void theCostOfFy2024IsOpenUntilFiguresAreCarriedForwardOrLaidOver() throws IOException {
        String yaml = Files.readString(Path.of("../jet-examples/overlays/fy2024.yaml"));

        assertThat(cost(RULES, 2024).outcome()).isEqualTo(Outcome.UNDETERMINED);
        CostStatement carried = cost(RULES.with(EvidencePolicy.carryForward()), 2024);
        assertThat(carried.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(carried.assurance()).contains(Assurance.CARRIED_FORWARD);
        CostStatement planned = cost(RULES.with(RULES.readOverlay("fy2024.yaml", yaml)), 2024);
        assertThat(planned.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(planned.assurances()).containsExactly(Assurance.PRESUMED, Assurance.OVERRIDDEN);
    }

    @Test
    void aPolicyThatRefusesOverlaysLeavesAGap() {
        CostStatement statement =
                cost(RULES.with(PLAN).with(EvidencePolicy.refusingOnly(Set.of(Assurance.OVERRIDDEN))), 2024);

        assertThat(statement.missing())
                .extracting(missing -> missing.code().key())
                .containsOnly("question.gap.refused");
    }

    @Test
    void twoOverlaysMayNotShareAnId() {
        Overlay other = overlay(
                "plan-2024",
                CostParameters.FLAT_CHARGE.overlay(FiscalYear.of(2024).span(), Yen.of(1), "p. 1"));

        assertThat(RULES.with(PLAN).with(PLAN).version().overlays()).containsExactly(PLAN);
        assertThatThrownBy(() -> RULES.with(PLAN).with(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "overlay id 'plan-2024' is that of another overlay; accepted: an id for each, because citations"
                                + " name it");
        assertThatThrownBy(() -> RULES.with(other, PLAN)).hasMessageStartingWith("overlay id 'plan-2024'");
    }

    @ParameterizedTest
    @CsvSource({"2027-04-02, 2028-03-31", "2027-04-01, 2028-03-30", "2018-10-01, 2019-09-30"})
    void aYearlyFigureIsForWholeFiscalYears(LocalDate first, LocalDate last) {
        Overlay part = overlay(
                "part", CostParameters.MEMBERSHIP_FEE.overlay(DateSpan.ofInclusive(first, last), Yen.of(1), "p. 1"));

        assertThatThrownBy(() -> RULES.with(part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("cost.membership-fee", "'part'", first + "/" + last, "1 April to 31 March");
    }

    @Test
    void aYearlyFigureMayBeForSeveralFiscalYears() {
        DateSpan years = DateSpan.ofInclusive(
                FiscalYear.of(2027).firstDay(), FiscalYear.of(2029).lastDay());
        JetRules rules =
                RULES.with(overlay("plan", CostParameters.MEMBERSHIP_FEE.overlay(years, Yen.of(95_000), "p. 1")));

        assertThat(rules.parameters()
                        .inForce(CostParameters.MEMBERSHIP_FEE, LocalDate.of(2029, 4, 1))
                        .value())
                .isEqualTo(Yen.of(95_000));
    }

    /** The schedule and the reappointments of one rule book agree on how long an appointment can be. */
    @Test
    void aShorterLongestTimeEndsTheScheduleToo() {
        LocalDate from = LocalDate.of(2021, 1, 1);
        JetRules rules = RULES.with(overlay(
                "shorter",
                AppointmentParameters.MAXIMUM_LENGTH.overlay(
                        DateSpan.startingOn(from), CalendarPeriod.ofYears(3), "p. 1")));
        LocalDate arrival = LocalDate.of(2019, 7, 28);

        TermSchedule schedule = rules.appointments().terms(AppointmentHistory.of(arrival, 0));

        assertThat(schedule.terms()).hasSize(3);
        assertThat(schedule.assurances()).contains(Assurance.OVERRIDDEN);
        assertThat(RULES.appointments().terms(AppointmentHistory.of(arrival, 0)).terms())
                .hasSize(5);
        assertThat(rules.appointments()
                        .reappointment(AppointmentHistory.of(arrival, 2))
                        .outcome())
                .isEqualTo(Outcome.PERMITTED);
        assertThat(rules.appointments()
                        .reappointment(AppointmentHistory.of(arrival, 3))
                        .outcome())
                .isEqualTo(Outcome.NOT_PERMITTED);
    }

    @Test
    void whatIsFoundOfARoundByAnOverlaySaysSo() {
        JetRules rules = RULES.with(overlay(
                "late",
                OverlayValue.builder()
                        .parameter(CalendarParameters.POSTPONEMENT.id())
                        .span(FiscalYear.of(2027).span())
                        .value("arrivals did not follow the plan")
                        .at("p. 1")
                        .build()));

        assertThat(rules.calendar().round(FiscalYear.of(2027)).assurances()).contains(Assurance.OVERRIDDEN);
    }

    @Test
    void anOverlayMayNotPassForASourceOfTheLibrary() {
        Overlay notice = overlay(
                "NOTICE",
                CostParameters.MEMBERSHIP_FEE.overlay(FiscalYear.of(2024).span(), Yen.ZERO, "p. 23"));

        assertThatThrownBy(() -> RULES.with(notice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("overlay id 'NOTICE' is that of a source of the library; accepted: any other");
    }

    @Test
    void onlyAValueThatHoldsUntilItIsAmendedMayHaveNoLastDay() {
        DateSpan open = DateSpan.startingOn(LocalDate.of(2024, 4, 1));
        OverlayValue fee = CostParameters.MEMBERSHIP_FEE.overlay(open, Yen.of(95_000), "p. 12");
        OverlayValue length = AppointmentParameters.TERM_LENGTH.overlay(open, CalendarPeriod.ofYears(2), "p. 12");

        assertThatThrownBy(() -> RULES.with(overlay("plan", fee)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of cost.membership-fee from 2024-04-01 in overlay 'plan' has no last day;"
                        + " a yearly figure needs one");
        assertThat(RULES.with(overlay("plan", length))
                        .parameters()
                        .inForce(AppointmentParameters.TERM_LENGTH, LocalDate.of(2050, 4, 1))
                        .value())
                .isEqualTo(CalendarPeriod.ofYears(2));
    }

    @Test
    void anOverlayFromJavaIsCheckedLikeOneFromAFile() {
        OverlayValue value = OverlayValue.builder()
                .parameter("cost.member-fee")
                .span(FiscalYear.of(2024).span())
                .value("1")
                .at("x")
                .build();
        assertThatThrownBy(() -> RULES.with(overlay("plan", value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parameter 'cost.member-fee' of overlay 'plan' is not known to this set; accepted: one of it, such as"
                                + " cost.membership-fee");
        OverlayValue word = OverlayValue.builder()
                .parameter("cost.membership-fee")
                .span(FiscalYear.of(2024).span())
                .value("95,000")
                .at("x")
                .build();
        assertThatThrownBy(() -> RULES.with(overlay("plan", word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "value '95,000' of cost.membership-fee in overlay 'plan' cannot be read; accepted: an amount"
                                + " of whole yen from 0 to 9000000000, such as 92000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "appointment.term-length | 0 | a number of years from 1 to 7, such as 1",
                "appointment.reappointments-in-principle | 101 | a number from 0 to 100, such as 2",
                "appointment.april-alignment | 3000-04-01 |"
                        + " a date from 1947-04-01 to 3000-03-31, such as 2015-08-03",
                "fiscal.municipality.standard-population | 1000000001 | a number of people from 1 to 1000000000",
                "appointment.start | later | 'the day after arrival'",
                "calendar.coordinating-bodies | PREFECTURE; OTHER | coordinating bodies, each one of PREFECTURE,"
                        + " DESIGNATED_CITY, such as PREFECTURE; DESIGNATED_CITY",
                "country.PH.ALT | formal | one of FORMAL, PROVISIONAL, INDIVIDUAL_PLACEMENT, NOT_LISTED"
            })
    void aValueThatCannotBeReadIsNamedWithItsPlaceAndWhatIsAccepted(String parameter, String value, String accepted) {
        OverlayValue wrong = OverlayValue.builder()
                .parameter(parameter)
                .span(FiscalYear.of(2024).span())
                .value(value)
                .at("x")
                .build();

        assertThatThrownBy(() -> RULES.with(overlay("plan", wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value '" + value + "' of " + parameter + " in overlay 'plan' cannot be read; accepted: "
                        + accepted);
    }

    @ParameterizedTest
    @CsvSource({"3000-03-30, 2", "3000-03-31, 1"})
    void nothingIsLeftAfterTheLastDayOfAllFiscalYears(LocalDate lastDay, int spans) {
        JetRules rules = RULES.with(overlay(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.ofInclusive(LocalDate.of(2026, 4, 1), lastDay), CalendarPeriod.ofYears(2), "a")));

        assertThat(rules.parameters().history(AppointmentParameters.TERM_LENGTH).values().entries().stream()
                        .map(entry -> entry.span().firstDay())
                        .filter(day -> !day.isBefore(LocalDate.of(2026, 4, 1))))
                .hasSize(spans);
    }
}
