package io.github.jetrules.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No form of the answer can be built without what it must say. */
class BudgetPlanAnswerTest {

    private static final BudgetPlan OPEN = plan(BudgetFacts.none());
    private static final BudgetPlan KNOWN =
            plan(BudgetFacts.none().withPopulation(100_000).withEmploymentCostsPerParticipant(Yen.of(1)));

    private static BudgetPlan plan(BudgetFacts facts) {
        return JetRules.standard()
                .budget()
                .plan(
                        ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
                        facts,
                        HeadcountRange.ofInclusive(3, 3),
                        FiscalYearRange.of(FiscalYear.of(2019)));
    }

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new BudgetPlan.Undetermined(KNOWN.question(), KNOWN.explanation(), KNOWN.years()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void assessedLacksNothing() {
        assertThatThrownBy(() -> new BudgetPlan.Assessed(OPEN.question(), OPEN.explanation(), OPEN.years()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=employmentCostsPerParticipant,");
    }

    @Test
    void notApplicableNeedsAFindingThatIsNotMet() {
        assertThatThrownBy(() -> new BudgetPlan.NotApplicable(KNOWN.question(), KNOWN.explanation(), KNOWN.years()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative answer needs a finding that is not met");
    }

    @Test
    void aYearHasRows() {
        assertThatThrownBy(() -> new BudgetYear(FiscalYear.of(2019), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("FY2019 has no rows; accepted: at least one");
    }

    @Test
    void everyFormOfTheAnswerHasItsFunction() {
        BudgetQuestion question = KNOWN.question();
        BudgetPlan ofSchool = JetRules.standard()
                .budget()
                .plan(
                        ContractingOrganisation.of(OrganisationKind.PRIVATE_SCHOOL),
                        question.facts(),
                        question.participants(),
                        question.fiscalYears());
        assertThat(List.of(KNOWN, ofSchool, OPEN))
                .extracting(plan -> plan.match(known -> "known", none -> "none", open -> "open"))
                .containsExactly("known", "none", "open");
    }
}
