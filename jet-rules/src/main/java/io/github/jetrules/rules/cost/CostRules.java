package io.github.jetrules.rules.cost;

import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.reasoning.ByFiscalYear;
import io.github.jetrules.rules.reasoning.Grounds;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a contracting organisation pays (経費).
 *
 * <p>Everything here goes by 1 April of the fiscal year of the costs. The notice says nothing about parts of a year:
 * every amount is for the whole year. This class is immutable and thread-safe.
 */
public final class CostRules {

    private final ParameterSet parameters;
    private final PayScale scale;
    private final ByFiscalYear<CostYear> years;

    /** The rules on these values, with the scale of pay that employment costs are estimated from. */
    public CostRules(ParameterSet parameters, Edition edition, PayScale scale) {
        this.parameters = parameters;
        this.scale = scale;
        this.years = new ByFiscalYear<>() {
            @Override
            protected CostYear workOut(FiscalYear year) {
                return new CostYear(year, parameters, edition);
            }
        };
    }

    /**
     * What an organisation pays for its participants in a fiscal year: membership fee and accident insurance for each of
     * them, for prefectures and designated cities a flat charge in addition (別途), and the employment costs that the
     * organisation supplies.
     *
     * <p>Where the facts hold a roster, employment costs are estimated from the scale of pay instead: for each
     * participant the pay before tax of a whole year of appointment. The estimate leaves out social insurance, travel and
     * the like, takes no part of a year, and is marked {@code ESTIMATED}. Nothing is estimated without a roster.
     *
     * @throws IllegalArgumentException if a group of the roster has no day of its year of appointment in the fiscal year
     */
    public CostStatement statement(ContractingOrganisation organisation, CostFacts facts, FiscalYear fiscalYear) {
        return statement(new CostQuestion(organisation, facts, fiscalYear));
    }

    /** The same for a question that was made before. */
    public CostStatement statement(CostQuestion question) {
        CostYear year = years.of(question.fiscalYear());
        CostFacts facts = question.facts();
        Charges charges = year.charges(question.organisation().kind());
        Charges.Reasons reasons = charges.reasons(facts.participants());
        Headcount participants = facts.participants().orNull();
        Roster roster = facts.roster().orNull();
        if (roster != null) {
            return estimated(question, year, charges.lines(participants, null), reasons.grounds(), roster);
        }
        Yen supplied = facts.employmentCosts().orNull();
        if (supplied == null) {
            return statement(
                    question,
                    charges.lines(participants, null),
                    reasons.grounds(),
                    reasons.without(facts.employmentCosts()));
        }
        EmploymentCosts employment = year.employmentCosts();
        Explanation explanation = reasons.grounds().explain(year.basis(), employment.supplied(supplied));
        List<Line> lines = charges.lines(participants, employment.line(supplied));
        return statement(question, lines, reasons.grounds(), explanation);
    }

    private CostStatement estimated(
            CostQuestion question, CostYear year, List<Line> charges, Grounds ofCharges, Roster roster) {
        EmploymentEstimate estimate = new EmploymentEstimate(
                scale, roster, question.fiscalYear(), year.employmentCosts().citations(), parameters);
        List<Line> lines =
                Stream.concat(charges.stream(), estimate.lines().stream()).toList();
        Explanation explanation = ofCharges.explain(year.basis(), estimate.grounds());
        return statement(question, lines, ofCharges, explanation);
    }

    private static CostStatement statement(
            CostQuestion question, List<Line> lines, Grounds ofCharges, Explanation explanation) {
        return explanation.missing().isEmpty()
                ? new CostStatement.Assessed(question, explanation, lines)
                : new CostStatement.Undetermined(question, explanation, lines, !ofCharges.lacksSomething());
    }
}
