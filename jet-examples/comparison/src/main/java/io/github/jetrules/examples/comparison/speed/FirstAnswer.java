package io.github.jetrules.examples.comparison.speed;

import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.cost.CostFacts;

/** The shortest program on the library: one cost statement, printed. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** Prints what a municipality pays for three participants, without employment costs. */
    public static void main(String[] args) {
        var city = ContractingOrganisation.of(OrganisationKind.MUNICIPALITY);
        var cost = JetRules.standard().costs().statement(city, CostFacts.participants(3), FiscalYear.of(2019));
        System.out.println(cost.charges().orElseThrow());
    }
}
