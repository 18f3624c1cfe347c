package io.github.jetrules.examples.quickstart;

import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The first screen of the README. */
public final class QuickStart {

    private QuickStart() {}

    /** Prints what a city pays for three participants, and what local allocation tax counts for them. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // README: begin
        JetRules rules = JetRules.standard();
        var city = ContractingOrganisation.of(OrganisationKind.MUNICIPALITY);
        var year = FiscalYear.of(2019);

        CostStatement cost = rules.costs().statement(city, CostFacts.participants(3), year);
        out.println(cost.outcome()); // not enough is known for the whole cost ...
        out.println(cost.charges().orElseThrow()); // ... but this much is
        out.println(cost.nextQuestion().orElseThrow().fact()); // and this is what to ask

        MeasureFacts facts = MeasureFacts.participants(3).withPopulation(100_000);
        FiscalMeasure measure = rules.fiscal().measure(city, facts, year);
        out.println(measure.explain(Locale.ENGLISH));
        // README: end
    }
}
