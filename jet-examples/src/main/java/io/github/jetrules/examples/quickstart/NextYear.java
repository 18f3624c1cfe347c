package io.github.jetrules.examples.quickstart;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.cost.CostStatement;
import java.io.PrintStream;

/** The README's task of planning with figures that the library does not have. */
final class NextYear {

    private NextYear() {}

    static void run(PrintStream out) {
        // README: begin
        var next = FiscalYear.of(2027);
        Overlay plan = Overlay.builder()
                .id("plan-2027")
                .title(BilingualText.of("令和9年度の試算", "Plan for FY2027"))
                .addValues(CostParameters.MEMBERSHIP_FEE.overlay(next.span(), Yen.of(95_000), "draft budget, p. 12"))
                .addValues(
                        CostParameters.ACCIDENT_INSURANCE.overlay(next.span(), Yen.of(26_000), "draft budget, p. 12"))
                .build();
        JetRules planned = JetRules.standard().with(plan);

        var city = ContractingOrganisation.of(OrganisationKind.MUNICIPALITY);
        CostStatement cost = planned.costs().statement(city, CostFacts.participants(3), next);
        out.println(cost.charges().orElseThrow() + " " + cost.assurance().orElseThrow());
        out.println(cost.findings().get(0).citations());
        // README: end
    }
}
