package io.github.jetrules.rules.fiscal;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The terms for participants in the ordinance, as it is on the first day of the fiscal year. The formula of
 * municipalities, and which amounts of that of prefectures are rounded, were not read; the one is left open, and for
 * the other there are several figures.
 */
final class StatutoryRules {

    private final ParameterSet parameters;
    private final Edition edition;

    StatutoryRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
    }

    StatutoryMeasure measure(StatutoryQuestion question) {
        Reasoning reasoning = new Reasoning(parameters);
        LocalDate day = question.fiscalYear().firstDay();
        Basis basis = new Basis(day, DateName.FIRST_DAY_OF_FISCAL_YEAR, edition);
        return switch (question.organisation().kind()) {
            case PREFECTURE -> prefecture(question, reasoning, basis);
            case DESIGNATED_CITY, MUNICIPALITY -> {
                municipality(question, reasoning, day);
                yield new StatutoryMeasure.Undetermined(question, reasoning.explain(basis));
            }
            case PRIVATE_SCHOOL -> {
                MeasureYear.addSchool(reasoning, day);
                yield reasoning.lacksSomething()
                        ? new StatutoryMeasure.Undetermined(question, reasoning.explain(basis))
                        : new StatutoryMeasure.NotApplicable(question, reasoning.explain(basis));
            }
            case OTHER -> {
                MeasureYear.addOtherBody(reasoning);
                yield new StatutoryMeasure.Undetermined(question, reasoning.explain(basis));
            }
        };
    }

    private static StatutoryMeasure prefecture(StatutoryQuestion question, Reasoning reasoning, Basis basis) {
        LocalDate day = basis.date();
        InForce<BigDecimal> perCir = reasoning.read(StatutoryParameters.CIR_COEFFICIENT, day);
        InForce<BigDecimal> perPerson = reasoning.read(StatutoryParameters.POPULATION_COEFFICIENT, day);
        InForce<Yen> unitCost = reasoning.read(StatutoryParameters.UNIT_COST, day);
        InForce<RoundingRule> ofDensity = reasoning.read(StatutoryParameters.DENSITY_ROUNDING, day);
        InForce<RoundingRule> ofAmounts = reasoning.read(StatutoryParameters.AMOUNT_ROUNDING, day);
        if (perCir == null || perPerson == null || unitCost == null || ofDensity == null || ofAmounts == null) {
            reasoning.found(FiscalFindings.STATUTORY_TERM_UNKNOWN, List.of(), question.fiscalYear());
            return new StatutoryMeasure.Undetermined(question, reasoning.explain(basis));
        }
        List<Citation> formula = Citations.both(perCir.citations(), perPerson.citations());
        reasoning.found(FiscalFindings.STATUTORY_FORMULA, formula, perCir.value(), perPerson.value());
        Population population = reasoning.need(
                question.facts().population(),
                StatutoryQuestion.POPULATION,
                FiscalFindings.ASK_POPULATION,
                Citations.both(formula, reasoning.cite(FiscalParameters.POPULATION, day)),
                question.organisation().kind());
        Headcount cirs = reasoning.need(
                question.facts().cirs(),
                StatutoryQuestion.CIRS,
                FiscalFindings.ASK_CIRS,
                formula,
                question.fiscalYear());
        if (population == null || cirs == null) {
            reasoning.found(FiscalFindings.STATUTORY_DENSITY_OPEN, formula);
            return new StatutoryMeasure.Undetermined(question, reasoning.explain(basis));
        }
        DensityTerm term = DensityTerm.of(cirs, perCir.value(), population, perPerson.value(), unitCost.value());
        BigDecimal density = term.density(ofDensity.value());
        Yen unrounded = term.unroundedAmount();
        Yen before = term.amount(density, RoundingRule.DOWN_TO_YEN);
        Yen after = term.amount(density, ofAmounts.value());
        reasoning.found(
                FiscalFindings.STATUTORY_DENSITY, ofDensity.citations(), cirs, population, density, ofDensity.value());
        reasoning.found(
                FiscalFindings.STATUTORY_AMOUNT,
                Citations.both(unitCost.citations(), ofDensity.citations()),
                unitCost.value(),
                before,
                unrounded);
        reasoning.found(FiscalFindings.STATUTORY_ROUNDING, ofAmounts.citations(), after, ofAmounts.value());
        reasoning.found(FiscalFindings.STATUTORY_COMBINATION, formula);
        addMoney(reasoning, day);
        return new StatutoryMeasure.Assessed(question, reasoning.explain(basis), density, unrounded, before, after);
    }

    /** What is counted is no money yet. */
    private static void addMoney(Reasoning reasoning, LocalDate day) {
        reasoning.foundAside(FiscalFindings.NO_GRANT, FiscalParameters.NATURE, day);
        reasoning.foundAside(FiscalFindings.MONEY_NOT_ASKED, FiscalParameters.RECEIVING_BODY, day);
        MoneyFollows.addInferred(FiscalParameters.NATURE, day, reasoning);
        MoneyFollows.addInferred(FiscalParameters.RECEIVING_BODY, day, reasoning);
    }

    /** The formula itself could not be read, so a coefficient that an overlay brings does not help. */
    private static void municipality(StatutoryQuestion question, Reasoning reasoning, LocalDate day) {
        InForce<BigDecimal> coefficient = reasoning.read(StatutoryParameters.MUNICIPAL_COEFFICIENT, day);
        List<Citation> heads = reasoning.cite(StatutoryParameters.MUNICIPAL_HEADS, day);
        reasoning.found(FiscalFindings.STATUTORY_MUNICIPAL_UNKNOWN, heads, question.fiscalYear());
        reasoning.foundAside(FiscalFindings.OTHER_STAFF, StatutoryParameters.MUNICIPAL_HEADS, day);
        if (coefficient != null) {
            reasoning.lack(
                    "fiscal.statutory.municipal-formula",
                    FiscalFindings.ASK_MUNICIPAL_FORMULA,
                    coefficient.citations(),
                    question.fiscalYear());
        }
    }
}
