package io.github.jetrules.rules.budget;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostFindings;
import io.github.jetrules.rules.cost.CostRules;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.fiscal.FiscalFindings;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.FiscalRules;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import io.github.jetrules.rules.text.Answer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each head count costs in each fiscal year, and what local allocation tax counts for it (経費と地方財政措置の試算).
 *
 * <p>Every amount is that of a {@link CostStatement} or a {@link FiscalMeasure}, which go by 1 April of the fiscal year
 * in question; the basis of the whole answer names 1 April of the first one. The population, the employment costs of one
 * participant and whether the body receives allocation tax are taken to be the same throughout, and the answer says so.
 * A what-if is the same question under a rule book with overlays. A head counts whatever the role; for costs by role, arrival
 * and pay, ask {@link CostRules} with a roster year by year.
 *
 * <pre>{@code
 * BudgetPlan plan = rules.budget().plan(
 *         ContractingOrganisation.of(OrganisationKind.MUNICIPALITY),
 *         BudgetFacts.none().withPopulation(100_000).withEmploymentCostsPerParticipant(Yen.of(4_000_000)),
 *         HeadcountRange.ofInclusive(0, 10),
 *         FiscalYearRange.of(FiscalYear.of(2019)));
 * plan.years().get(0).rows().get(2).difference();  // 1,204,000 + 2 × (4,816,000 − 4,117,000) yen
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BudgetRules {

    private final CostRules costs;
    private final FiscalRules fiscal;
    private final Edition edition;

    /** A budget by these rules of cost and measure. */
    public BudgetRules(CostRules costs, FiscalRules fiscal, Edition edition) {
        this.costs = costs;
        this.fiscal = fiscal;
        this.edition = edition;
    }

    /**
     * Cost, measure and difference of a body for every head count and every fiscal year of two ranges.
     *
     * <p>Without the employment costs there is no cost and no difference, but the charges and what is counted are there.
     * A private school has costs but no measure, so its answer is {@link BudgetPlan.NotApplicable} with the costs once
     * they are known.
     */
    public BudgetPlan plan(
            ContractingOrganisation organisation,
            BudgetFacts facts,
            HeadcountRange participants,
            FiscalYearRange fiscalYears) {
        return plan(new BudgetQuestion(organisation, facts, participants, fiscalYears));
    }

    /** The same for a question that was made before. */
    public BudgetPlan plan(BudgetQuestion question) {
        BudgetReasons reasons = new BudgetReasons(question);
        List<BudgetYear> years = new ArrayList<>();
        List<Headcount> headcounts = question.participants().headcounts();
        for (FiscalYear fiscalYear : question.fiscalYears().years()) {
            List<BudgetRow> rows = new ArrayList<>(headcounts.size());
            for (Headcount participants : headcounts) {
                rows.add(row(question, participants, fiscalYear, reasons));
            }
            years.add(new BudgetYear(fiscalYear, rows));
        }
        DateName name = question.fiscalYears().isSeveral()
                ? DateName.FIRST_DAY_OF_FIRST_FISCAL_YEAR
                : DateName.FIRST_DAY_OF_FISCAL_YEAR;
        Basis basis = new Basis(question.fiscalYears().first().firstDay(), name, edition);
        Explanation explanation = reasons.explain(basis, years);
        if (!explanation.missing().isEmpty()) {
            return new BudgetPlan.Undetermined(question, explanation, years);
        }
        return reasons.measureApplies()
                ? new BudgetPlan.Assessed(question, explanation, years)
                : new BudgetPlan.NotApplicable(question, explanation, years);
    }

    private BudgetRow row(
            BudgetQuestion question, Headcount participants, FiscalYear fiscalYear, BudgetReasons reasons) {
        ContractingOrganisation organisation = question.organisation();
        BudgetFacts facts = question.facts();
        CostStatement cost = costs.statement(
                organisation,
                CostFacts.participants(participants.people())
                        .withEmploymentCosts(
                                facts.employmentCostsPerParticipant().map(unit -> unit.times(participants.people()))),
                fiscalYear);
        FiscalMeasure measure = fiscal.measure(
                organisation,
                MeasureFacts.participants(participants.people())
                        .withPopulation(facts.population())
                        .withReceivesAllocation(facts.receivesAllocation()),
                fiscalYear);
        reasons.add(fiscalYear, cost);
        reasons.add(fiscalYear, measure);
        return new ImmutableBudgetRow(
                participants,
                cost.lines(),
                cost.charges(),
                amount(cost),
                measure.lines(),
                amount(measure),
                measure.outcome(),
                itemsNotDue(cost, measure),
                cost.explanation().assurances().plus(measure.explanation().assurances()));
    }

    private static Optional<Yen> amount(CostStatement cost) {
        return cost.match(assessed -> Optional.of(assessed.amount()), undetermined -> Optional.empty());
    }

    private static Optional<Yen> amount(FiscalMeasure measure) {
        return measure.match(
                assessed -> Optional.of(assessed.amount()),
                notApplicable -> Optional.empty(),
                undetermined -> Optional.empty());
    }

    private static Set<Item> itemsNotDue(CostStatement cost, FiscalMeasure measure) {
        Set<Item> items = EnumSet.noneOf(Item.class);
        if (isMet(CostFindings.FLAT_NOT_DUE.rule(), cost) && lacks(Item.FLAT_CHARGE, cost.lines())) {
            items.add(Item.FLAT_CHARGE);
        }
        if (isMet(FiscalFindings.NO_ADDITION.rule(), measure)
                && lacks(Item.PER_PARTICIPANT_ADDITION, measure.lines())) {
            items.add(Item.PER_PARTICIPANT_ADDITION);
        }
        return items;
    }

    private static boolean isMet(String rule, Answer answer) {
        return answer.explanation().findings().stream()
                .map(Finding::code)
                .anyMatch(code -> code.rule().equals(rule) && code.status() == FindingStatus.MET);
    }

    private static boolean lacks(Item item, List<Line> lines) {
        return lines.stream().noneMatch(line -> line.item() == item);
    }
}
