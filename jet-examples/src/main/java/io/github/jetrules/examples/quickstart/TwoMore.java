package io.github.jetrules.examples.quickstart;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.budget.BudgetRow;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import java.io.PrintStream;

/** The README's task of setting cost and measure side by side. */
final class TwoMore {

    private TwoMore() {}

    static void run(PrintStream out) {
        // README: begin
        JetRules rules = JetRules.standard();
        var city = ContractingOrganisation.of(OrganisationKind.MUNICIPALITY);
        BudgetFacts facts =
                BudgetFacts.none().withPopulation(100_000).withEmploymentCostsPerParticipant(Yen.of(4_500_000));
        BudgetPlan plan = rules.budget()
                .plan(city, facts, HeadcountRange.ofInclusive(3, 5), FiscalYearRange.of(FiscalYear.of(2019)));
        for (BudgetRow row : plan.years().get(0).rows()) {
            out.println(row.participants() + " participants: cost " + row.cost().orElseThrow() + ", counted "
                    + row.measure().orElseThrow() + ", difference "
                    + row.difference().orElseThrow());
        }
        out.println(plan.outcome() + " " + plan.assurance().orElseThrow());
        // README: end
    }
}
