package example

import io.github.jetrules.core.organisation.ContractingOrganisation
import io.github.jetrules.core.organisation.OrganisationKind
import io.github.jetrules.core.time.FiscalYear
import io.github.jetrules.rules.JetRules
import io.github.jetrules.rules.cost.CostFacts
import io.github.jetrules.rules.fiscal.MeasureFacts
import java.io.PrintStream
import java.util.Locale

/** The snippet of the README in Kotlin. Declared types have no "!" and no "?": the library says what is never null. */
fun main() {
    val out = PrintStream(System.out, true, Charsets.UTF_8)
    val rules: JetRules = JetRules.standard()
    val city = ContractingOrganisation.of(OrganisationKind.MUNICIPALITY)
    val year = FiscalYear.of(2019)

    val cost = rules.costs().statement(city, CostFacts.participants(3), year)
    out.println(cost.outcome())
    out.println(cost.charges().orElseThrow())
    val fact: String = cost.nextQuestion().orElseThrow().fact()
    out.println(fact)

    val facts = MeasureFacts.participants(3).withPopulation(100_000)
    val measure = rules.fiscal().measure(city, facts, year)
    out.println(measure.explain(Locale.ENGLISH))
}
