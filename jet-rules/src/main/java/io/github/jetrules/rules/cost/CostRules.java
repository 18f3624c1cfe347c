package io.github.jetrules.rules.cost;

import com.google.common.collect.ImmutableList;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.reasoning.Grounds;
import java.util.List;
import java.util.Optional;

/**
 * What a contracting organisation pays (経費).
 *
 * <p>Everything here goes by 1 April of the fiscal year of the costs. The notice says nothing about parts of a year:
 * every amount is for the whole year. This class is immutable and thread-safe.
 */
public final class CostRules {

    private final ParameterSet parameters;
    private final PayScale scale;
    private final CostYear.All years;

    /** The rules on these values, with the scale of pay that employment costs are estimated from. */
    public CostRules(ParameterSet parameters, Edition edition, PayScale scale) {
        this.parameters = parameters;
        this.scale = scale;
        this.years = new CostYear.All(parameters, edition);
    }

    /**
     * What an organisation pays for its participants in a fiscal year: membership fee and accident insurance for each of
     * them, for prefectures and designated cities a flat charge in addition (別途), and the employment costs that the
     * organisation supplies.
     *
     * <p>Where the facts hold a roster, employment costs are estimated from the scale of pay instead: for each
     * participant the pay before tax of a whole year of appointment. The estimate leaves out social insurance, travel and
     * the like, takes no part of a year, and is marked {@code ESTIMATED}. Nothing is estimated without a roster.
     */
    public CostStatement statement(ContractingOrganisation organisation, CostFacts facts, FiscalYear fiscalYear) {
        return statement(new CostQuestion(organisation, facts, fiscalYear));
    }

    /** The same for a question that was made before. */
    public CostStatement statement(CostQuestion question) {
        CostYear year = years.of(question.fiscalYear());
        CostFacts facts = question.facts();
        Charges charges = year.charges(question.organisation().kind());
        EmploymentCosts employment = year.employmentCosts();
        Roster roster = facts.roster().value().orElse(null);
        if (roster == null) {
            return statement(
                    question,
                    year,
                    charges,
                    employment.grounds(facts.employmentCosts()),
                    employment.lines(facts.employmentCosts()));
        }
        EmploymentEstimate estimate =
                new EmploymentEstimate(scale, roster, question.fiscalYear(), employment.citations(), parameters);
        return statement(question, year, charges, estimate.grounds(), estimate.lines());
    }

    /** Charges first, employment costs after them. */
    private static CostStatement statement(
            CostQuestion question, CostYear year, Charges charges, Grounds ofEmployment, List<Line> linesOfEmployment) {
        Fact<Headcount> participants = question.facts().participants();
        Grounds ofCharges = charges.grounds(participants);
        ImmutableList<Line> linesOfCharges = charges.lines(participants);
        Optional<Yen> total = ofCharges.lackSomething() ? Optional.empty() : Optional.of(Line.total(linesOfCharges));
        Grounds grounds = ofCharges.and(ofEmployment);
        List<Line> lines = ImmutableList.<Line>builderWithExpectedSize(linesOfCharges.size() + linesOfEmployment.size())
                .addAll(linesOfCharges)
                .addAll(linesOfEmployment)
                .build();
        return grounds.lackSomething()
                ? ImmutableCostStatement.Undetermined.of(question, grounds.explain(year.basis()), lines, total)
                : ImmutableCostStatement.Assessed.of(
                        question, grounds.explain(year.basis()), lines, total, Line.total(lines));
    }
}
