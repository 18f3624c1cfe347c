package example

import io.github.jetrules.core.money.Yen
import io.github.jetrules.rules.cost.CostFacts

/** Does not compile, and must not: the library says that nothing it takes may be null. */
fun employmentCosts(yen: Yen?): CostFacts = CostFacts.participants(3).withEmploymentCosts(yen)
