package io.github.jetrules.rules.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.AppointmentRules;
import io.github.jetrules.rules.appointment.TermSchedule;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidencePolicyTest {

    private static final JetRules RULES = JetRules.standard();
    private static final LocalDate SUMMER_2024 = LocalDate.of(2024, 7, 28);

    private static CostStatement cost(JetRules rules, int year) {
        return rules.costs()
                .statement(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        CostFacts.participants(3).withEmploymentCosts(Yen.of(1)),
                        FiscalYear.of(year));
    }

    private static FiscalMeasure measure(JetRules rules, int year, long population) {
        return rules.fiscal()
                .measure(
                        ContractingOrganisation.of(OrganisationKind.PREFECTURE),
                        MeasureFacts.none().withPopulation(population),
                        FiscalYear.of(year));
    }

    @ParameterizedTest
    @EnumSource(Assurance.class)
    void theStandardPolicyRefusesOnlyFiguresOfAnotherYear(Assurance level) {
        assertThat(EvidencePolicy.standard().accepts(Assurances.of(level)))
                .isEqualTo(level != Assurance.CARRIED_FORWARD);
    }

    @ParameterizedTest
    @EnumSource(Assurance.class)
    void carryForwardRefusesNothing(Assurance level) {
        assertThat(EvidencePolicy.carryForward().accepts(Assurances.of(level))).isTrue();
    }

    @Test
    void oneRefusedLevelAmongSeveralIsEnough() {
        EvidencePolicy policy = EvidencePolicy.refusingOnly(Set.of(Assurance.APPROXIMATE));

        assertThat(policy.accepts(Assurances.of(Assurance.VERIFIED).plus(Assurance.APPROXIMATE)))
                .isFalse();
        assertThat(policy.accepts(Assurances.of(Assurance.APPROXIMATE).plus(Assurance.ESTIMATED)))
                .isFalse();
        assertThat(policy.accepts(Assurances.NONE)).isTrue();
    }

    @Test
    void thePolicyKeepsItsOwnCopyOfTheLevels() {
        Set<Assurance> levels = EnumSet.of(Assurance.PRESUMED);
        EvidencePolicy policy = EvidencePolicy.refusingOnly(levels);
        levels.add(Assurance.VERIFIED);

        assertThat(policy.refused()).containsExactly(Assurance.PRESUMED);
        assertThatThrownBy(() -> policy.refused().add(Assurance.VERIFIED))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(policy).isEqualTo(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)));
    }

    @Test
    void aStricterPolicyKeepsWhatTheDefaultRefuses() {
        EvidencePolicy policy = EvidencePolicy.standard().refusingAlso(Set.of(Assurance.SECONDARY));

        assertThat(policy.refused()).containsExactly(Assurance.SECONDARY, Assurance.CARRIED_FORWARD);
        assertThat(policy.refusingAlso(Set.of())).isEqualTo(policy);
    }

    @Test
    void aPresumedNormIsUsedAndNamedByTheStandardPolicy() {
        TermSchedule terms = RULES.appointments().firstTerm(SUMMER_2024);

        assertThat(terms.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(terms.assurances()).containsExactly(Assurance.PRESUMED);
        assertThat(terms.assurance()).contains(Assurance.PRESUMED);
    }

    @Test
    void refusingPresumedMakesATermOf2024Undetermined() {
        TermSchedule terms = RULES.with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)))
                .appointments()
                .firstTerm(SUMMER_2024);

        assertThat(terms.outcome()).isEqualTo(Outcome.UNDETERMINED);
        MissingFact missing = terms.missing().get(0);
        assertThat(missing.fact()).isEqualTo("appointment.start");
        assertThat(missing.code().key()).isEqualTo("question.gap.refused");
        assertThat(missing.arguments()).contains(SUMMER_2024, Assurance.PRESUMED);
        assertThat(terms.explain(Locale.ENGLISH)).contains("which the evidence policy refuses");
        assertThat(terms.basis().edition().refused()).containsExactly(Assurance.PRESUMED);
        assertThat(terms.assurances()).isEmpty();
    }

    /** The guidelines of 2011 (S24) are of that fiscal year. */
    @Test
    void refusingPresumedLeavesTheTermsOfAnArrivalOf2011AndNoneOfTheYearAfter() {
        AppointmentRules appointments = RULES.with(EvidencePolicy.refusingOnly(Set.of(Assurance.PRESUMED)))
                .appointments();
        TermSchedule terms = appointments.firstTerm(LocalDate.of(2011, 7, 31));
        TermSchedule none = appointments.firstTerm(LocalDate.of(2012, 7, 31));

        assertThat(terms.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(terms.terms()).hasSize(5);
        assertThat(terms.assurances()).containsExactly(Assurance.VERIFIED);
        assertThat(none.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(none.terms()).isEmpty();
    }

    @Test
    void theStandardPolicyNamesTheLatestFigureInsteadOfUsingIt() {
        CostStatement statement = cost(RULES, 2020);

        assertThat(statement.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(statement.missing())
                .extracting(MissingFact::fact)
                .containsExactlyInAnyOrder("cost.membership-fee", "cost.flat-charge", "cost.accident-insurance");
        assertThat(statement.missing())
                .extracting(missing -> missing.code().key())
                .containsOnly("question.gap.after-latest");
        assertThat(cost(RULES, 2019).outcome()).isEqualTo(Outcome.ASSESSED);
    }

    @Test
    void aFigureIsNeverCarriedBack() {
        assertThat(cost(RULES.with(EvidencePolicy.carryForward()), 2018).missing())
                .extracting(missing -> missing.code().key())
                .containsOnly("question.gap.before-first");
    }

    @Test
    void carryForwardUsesAFigureForLaterYearsAndSaysSo() {
        CostStatement statement = cost(RULES.with(EvidencePolicy.carryForward()), 2020);

        assertThat(statement.outcome()).isEqualTo(Outcome.ASSESSED);
        assertThat(statement.assurance()).contains(Assurance.CARRIED_FORWARD);
    }

    @Test
    void aFigureThatIsCarriedForwardIsNotVerifiedForItsYear() {
        assertThat(cost(RULES.with(EvidencePolicy.carryForward()), 2020).assurances())
                .containsExactly(Assurance.CARRIED_FORWARD);
    }

    @Test
    void anAnswerListsEveryLevelTheStrongestFirstAndNamesTheWeakest() {
        FiscalMeasure standard = measure(RULES, 2019, 1_700_000);
        assertThat(standard.assurances()).containsExactly(Assurance.VERIFIED, Assurance.APPROXIMATE);
        assertThat(standard.assurance()).contains(Assurance.APPROXIMATE);

        FiscalMeasure scaled = measure(RULES, 2019, 1_700_001);
        assertThat(scaled.assurances()).containsExactly(Assurance.VERIFIED, Assurance.APPROXIMATE, Assurance.ESTIMATED);
        assertThat(scaled.assurance()).contains(Assurance.ESTIMATED);

        FiscalMeasure carried = measure(RULES.with(EvidencePolicy.carryForward()), 2021, 1_700_001);
        assertThat(carried.assurances())
                .contains(Assurance.APPROXIMATE, Assurance.ESTIMATED, Assurance.CARRIED_FORWARD);
        assertThat(carried.assurance()).contains(Assurance.CARRIED_FORWARD);
    }

    @Test
    void refusingApproximateFiguresLeavesAGap() {
        FiscalMeasure measure =
                measure(RULES.with(EvidencePolicy.refusingOnly(Set.of(Assurance.APPROXIMATE))), 2019, 1_700_000);

        assertThat(measure.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(measure.missing())
                .extracting(MissingFact::fact, missing -> missing.code().key())
                .containsExactly(tuple("fiscal.prefecture.standard-expenses", "question.gap.refused"));
    }
}
