package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.github.jetrules.rules.appointment.ReappointmentQuestion;
import io.github.jetrules.rules.appointment.TermQuestion;
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

/** Rules with values of the caller laid over those of the law. */
class JetRulesOverlayTest {

    private static final JetRules RULES = JetRules.standard();
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
    private static final Overlay PLAN = Overlay.builder()
            .id("plan-2024")
            .title(BilingualText.of("試算", "Plan"))
            .addValues(
                    OverlayValue.builder()
                            .parameter("cost.membership-fee")
                            .span(FiscalYear.of(2024).span())
                            .value("95000")
                            .at("p. 12")
                            .quote("会費 95,000円")
                            .build(),
                    CostParameters.ACCIDENT_INSURANCE.overlay(
                            FiscalYear.of(2024).span(), Yen.of(26_000), "p. 13"))
            .build();

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
        Overlay other = Overlays.of(
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
        JetRules rules = RULES.with(Overlays.of("first", key.overlay(first, 3, "a")))
                .with(Overlays.of("second", key.overlay(second, 4, "b")));
        JetRules together = RULES.with(
                Overlays.of("first", key.overlay(first, 3, "a")), Overlays.of("second", key.overlay(second, 4, "b")));

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
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.parse("2024-07-01/2024-07-31"), CalendarPeriod.ofYears(2), "a")));

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
        JetRules rules = RULES.with(Overlays.of(
                "X",
                AppointmentParameters.TERM_LENGTH.overlay(
                        DateSpan.parse("2020-01-01/2020-01-31"), CalendarPeriod.ofYears(2), "a")));

        assertThat(rules.parameters()
                        .inForce(AppointmentParameters.TERM_LENGTH, day)
                        .assurances()
                        .levels())
                .containsExactly(level);
    }

    @Test
    void anOverlayCanNameAnotherStatusOfACountry() {
        Overlay overlay = Overlays.of(
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
    void whatIsFoundOfARoundByAnOverlaySaysSo() {
        JetRules rules = RULES.with(Overlays.of(
                "late",
                OverlayValue.builder()
                        .parameter(CalendarParameters.POSTPONEMENT.id())
                        .span(FiscalYear.of(2027).span())
                        .value("arrivals did not follow the plan")
                        .at("p. 1")
                        .build()));

        assertThat(rules.calendar().round(FiscalYear.of(2027)).assurances()).contains(Assurance.OVERRIDDEN);
    }
}
