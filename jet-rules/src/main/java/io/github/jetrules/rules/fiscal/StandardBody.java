package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standard body and its standard expenses, as they hold for one kind of body in one fiscal year.
 *
 * <p>Bodies of another population are scaled in proportion, fractions of a yen are dropped, and that is an estimate.
 */
final class StandardBody {

    private final Parameter<Yen> key;
    private final OrganisationKind kind;
    private final ParameterSet parameters;
    private final Yen amount;
    private final Object said;
    private final Population population;
    private final List<Citation> citations;
    private final Grounds applicable;
    private final Addition addition;
    private final Addition ofItself;
    private final Addition notSaid;
    private final Addition askedInVain;
    private final boolean mayEstimate;
    private final Line ownLine;
    private final Line scaledLine;

    StandardBody(
            Parameter<Yen> key,
            InForce<Yen> amount,
            InForce<Population> population,
            Addition addition,
            OrganisationKind kind,
            LocalDate day,
            ParameterSet parameters) {
        this.key = key;
        this.kind = kind;
        this.parameters = parameters;
        this.amount = amount.value();
        this.said = amount.said();
        this.population = population.value();
        this.citations = Citations.both(amount.citations(), population.citations());
        Reasoning reasoning = new Reasoning(parameters);
        reasoning.note(amount);
        reasoning.note(population);
        reasoning.found(FiscalFindings.APPLICABLE, amount.citations(), kind);
        reasoning.foundAside(FiscalFindings.NO_GRANT, FiscalParameters.NATURE, day);
        this.applicable = reasoning.grounds();
        List<Citation> counted = Citations.both(citations, reasoning.cite(FiscalParameters.POPULATION, day));
        this.addition = addition;
        this.ofItself = addition.after(applicable.and(ofItself()));
        this.notSaid = addition.after(applicable.and(open(Fact.notSupplied(), counted)));
        this.askedInVain = addition.after(applicable.and(open(Fact.askedWithoutAnswer(), counted)));
        this.mayEstimate = reasoning.mayEstimate();
        Assurances levels = amount.assurances().plus(population.assurances());
        this.ownLine = Line.of(Item.STANDARD_EXPENSES, amount.value(), levels, citations);
        this.scaledLine = Line.of(Item.STANDARD_EXPENSES, amount.value(), levels.plus(Assurance.ESTIMATED), citations);
    }

    private Grounds ofItself() {
        return Grounds.of(new Finding(FiscalFindings.STANDARD_BODY, List.of(population, said), citations));
    }

    private Grounds open(Fact<Population> absent, List<Citation> counted) {
        Reasoning reasoning = new Reasoning(parameters);
        reasoning.need(absent, MeasureQuestion.POPULATION, FiscalFindings.ASK_POPULATION, counted, kind);
        reasoning.found(FiscalFindings.POPULATION_UNKNOWN, citations, population, said);
        return reasoning.grounds();
    }

    private Grounds withoutFormula(Population people) {
        Reasoning reasoning = new Reasoning(parameters);
        reasoning.found(FiscalFindings.FORMULA_UNKNOWN, citations, population, said);
        reasoning.lack(key.id(), FiscalFindings.ASK_FORMULA, citations, people);
        return reasoning.grounds();
    }

    /** The line for a population; null where it is not known, or would be an estimate that is not wanted. */
    @Nullable
    Line line(Fact<Population> ofBody) {
        Population people = ofBody.orNull();
        if (people == null) {
            return null;
        }
        if (people.people() == population.people()) {
            return ownLine;
        }
        if (!mayEstimate) {
            return null;
        }
        Yen scaled = amount.inProportion(people.people(), population.people(), RoundingRule.DOWN_TO_YEN);
        return scaledLine.withUnit(scaled);
    }

    /** The explanation for what was said and the line of the standard expenses. */
    Explanation explain(MeasureFacts facts, @Nullable Line line, Basis basis) {
        Population people = facts.population().orNull();
        if (people == null) {
            return (facts.population().wasAsked() ? askedInVain : notSaid)
                    .grounds(facts)
                    .explain(basis);
        }
        if (people.people() == population.people()) {
            return ofItself.grounds(facts).explain(basis);
        }
        if (line == null) {
            return applicable.and(withoutFormula(people)).explain(basis, addition.grounds(facts));
        }
        Finding scaled = new Finding(FiscalFindings.SCALED, List.of(population, said, people, line.yen()), citations);
        return applicable.explain(basis, scaled, Assurance.ESTIMATED, addition.grounds(facts));
    }
}
