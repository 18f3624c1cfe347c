package io.github.jetrules.rules.cost;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.List;

/** Employment costs (所要額) in one fiscal year, as the organisation supplies them or not. */
final class EmploymentCosts {

    private final FiscalYear year;
    private final ParameterSet parameters;
    private final List<Citation> citations;
    private final FindingCode supplied;
    private final Line anyLine;

    EmploymentCosts(FiscalYear year, ParameterSet parameters) {
        this.year = year;
        this.parameters = parameters;
        this.citations = new Reasoning(parameters).cite(CostParameters.EMPLOYMENT_COSTS, year.firstDay());
        this.supplied = citations.isEmpty() ? CostFindings.EMPLOYMENT_SAID : CostFindings.EMPLOYMENT;
        this.anyLine = Line.of(Item.EMPLOYMENT_COSTS, Yen.ZERO, Assurances.NONE, citations);
    }

    /** The reasons where the amount is absent. */
    Grounds open(Fact<Yen> absent) {
        Reasoning reasoning = new Reasoning(parameters);
        reasoning.need(absent, CostQuestion.EMPLOYMENT_COSTS, CostFindings.ASK_EMPLOYMENT_COSTS, citations, year);
        reasoning.found(
                citations.isEmpty() ? CostFindings.EMPLOYMENT_NOT_SAID : CostFindings.EMPLOYMENT_UNKNOWN, citations);
        return reasoning.grounds();
    }

    /** The reason for an amount that was supplied. */
    Finding supplied(Yen amount) {
        return new Finding(supplied, List.of(amount), citations);
    }

    /** The line of an amount that was supplied. */
    Line line(Yen amount) {
        return anyLine.withUnit(amount);
    }

    /** The places in the sources that name these costs. */
    List<Citation> citations() {
        return citations;
    }
}
