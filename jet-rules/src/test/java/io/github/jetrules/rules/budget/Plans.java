package io.github.jetrules.rules.budget;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.rules.JetRules;
import java.util.List;
import java.util.Optional;

/** Budgets to plan, and what is looked for in them. */
final class Plans {

    static final long FEE_AND_INSURANCE = 92_000 + 25_000;
    static final BudgetFacts TOWN =
            BudgetFacts.none().withPopulation(100_000).withEmploymentCostsPerParticipant(Yen.of(4_000_000));

    private Plans() {}

    static BudgetPlan plan(
            JetRules rules, OrganisationKind kind, BudgetFacts facts, String participants, String fiscalYears) {
        return rules.budget()
                .plan(
                        ContractingOrganisation.of(kind),
                        facts,
                        HeadcountRange.parse(participants),
                        FiscalYearRange.parse(fiscalYears));
    }

    static List<BudgetRow> rows(BudgetPlan plan) {
        return plan.years().get(0).rows();
    }

    static Optional<Yen> yen(long amount) {
        return Optional.of(Yen.of(amount));
    }

    static Finding finding(BudgetPlan plan, FindingCode code) {
        return plan.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code.key()));
    }

    static boolean has(BudgetPlan plan, FindingCode code) {
        return plan.findings().stream().anyMatch(finding -> finding.code().equals(code));
    }
}
