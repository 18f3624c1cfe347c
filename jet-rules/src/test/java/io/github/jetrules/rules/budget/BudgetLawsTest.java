package io.github.jetrules.rules.budget;

import static io.github.jetrules.rules.budget.Plans.FEE_AND_INSURANCE;
import static io.github.jetrules.rules.budget.Plans.TOWN;
import static io.github.jetrules.rules.budget.Plans.plan;
import static io.github.jetrules.rules.budget.Plans.rows;
import static io.github.jetrules.rules.budget.Plans.yen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostStatement;
import io.github.jetrules.rules.fiscal.FiscalMeasure;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.groups.Tuple;

/** What holds for every budget. */
class BudgetLawsTest {

    private static final JetRules RULES = JetRules.standard();

    @Property(tries = 300)
    @Domain(Questions.class)
    void everyRowIsWhatTheStatementAndTheMeasureSay(@ForAll BudgetQuestion question, @ForAll JetRules rules) {
        BudgetPlan plan = rules.budget().plan(question);
        Set<Tuple> missing = new HashSet<>();
        assertThat(plan.years())
                .extracting(BudgetYear::fiscalYear)
                .isEqualTo(question.fiscalYears().years());
        for (BudgetYear year : plan.years()) {
            assertThat(year.rows())
                    .extracting(BudgetRow::participants)
                    .isEqualTo(question.participants().headcounts());
            for (BudgetRow row : year.rows()) {
                int n = row.participants().people();
                BudgetFacts facts = question.facts();
                CostStatement cost = rules.costs()
                        .statement(
                                question.organisation(),
                                CostFacts.participants(n)
                                        .withEmploymentCosts(facts.employmentCostsPerParticipant()
                                                .map(unit -> Yen.of(unit.amount() * n))),
                                year.fiscalYear());
                FiscalMeasure measure = rules.fiscal()
                        .measure(
                                question.organisation(),
                                MeasureFacts.participants(n)
                                        .withPopulation(facts.population())
                                        .withReceivesAllocation(facts.receivesAllocation()),
                                year.fiscalYear());
                assertThat(row.costLines()).isEqualTo(cost.lines());
                assertThat(row.charges()).isEqualTo(cost.charges());
                assertThat(row.cost())
                        .isEqualTo(Optional.ofNullable(cost.details().get("amountYen")));
                assertThat(row.measure())
                        .isEqualTo(Optional.ofNullable(measure.details().get("amountYen")));
                assertThat(row.difference().isPresent())
                        .isEqualTo(row.cost().isPresent() && row.measure().isPresent());
                row.difference()
                        .ifPresent(difference -> assertThat(difference.amount())
                                .isEqualTo(row.measure().orElseThrow().amount()
                                        - row.cost().orElseThrow().amount()));
                assertThat(plan.assurances()).containsAll(cost.assurances()).containsAll(measure.assurances());
                assertThat(row.assurances())
                        .isEqualTo(cost.explanation()
                                .assurances()
                                .plus(measure.explanation().assurances()));
                cost.missing().forEach(fact -> missing.add(asked(fact)));
                measure.missing().forEach(fact -> missing.add(asked(fact)));
            }
        }
        assertThat(plan.missing())
                .extracting(MissingFact::fact, MissingFact::code)
                .containsExactlyInAnyOrderElementsOf(missing);
    }

    /** A budget asks for the employment costs of one participant, and for all else as statement and measure do. */
    private static Tuple asked(MissingFact fact) {
        return fact.fact().equals("employmentCosts")
                ? tuple("employmentCostsPerParticipant", BudgetFindings.ASK_EMPLOYMENT_COSTS)
                : tuple(fact.fact(), fact.code());
    }

    @Property(tries = 300)
    @Domain(Questions.class)
    void theAnswerIsDefiniteIfAndOnlyIfEveryAmountIsKnown(@ForAll BudgetQuestion question, @ForAll JetRules rules) {
        BudgetPlan plan = rules.budget().plan(question);
        List<BudgetRow> rows =
                plan.years().stream().flatMap(year -> year.rows().stream()).toList();
        boolean costs = rows.stream().allMatch(row -> row.cost().isPresent());
        boolean measures = rows.stream().allMatch(row -> row.measure().isPresent());
        boolean school = question.organisation().kind() == OrganisationKind.PRIVATE_SCHOOL;
        Outcome expected =
                school && costs ? Outcome.NOT_APPLICABLE : costs && measures ? Outcome.ASSESSED : Outcome.UNDETERMINED;
        assertThat(plan.outcome()).isEqualTo(expected);
        assertThat(plan.basis().date()).isEqualTo(question.fiscalYears().first().firstDay());
        assertThat(plan.basis().dateName())
                .isEqualTo(
                        plan.years().size() == 1
                                ? DateName.FIRST_DAY_OF_FISCAL_YEAR
                                : DateName.FIRST_DAY_OF_FIRST_FISCAL_YEAR);
    }

    @Property(tries = 300)
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void oneMoreParticipantCostsAndCountsTheSameEveryTime(
            @ForAll OrganisationKind kind,
            @ForAll @IntRange(min = 1, max = 99_000) int first,
            @ForAll @IntRange(max = 10_000_000) int employment) {
        BudgetFacts facts = TOWN.withEmploymentCostsPerParticipant(Yen.of(employment));
        List<BudgetRow> rows = rows(plan(RULES, kind, facts, first + ".." + (first + 20), "2019"));
        long addition = kind == OrganisationKind.PREFECTURE ? 0 : 4_816_000;
        for (int i = 1; i < rows.size(); i++) {
            assertThat(grown(rows.get(i).cost(), rows.get(i - 1).cost()))
                    .isEqualTo(Optional.of(FEE_AND_INSURANCE + employment));
            if (kind.isLocalPublicBody()) {
                assertThat(grown(rows.get(i).measure(), rows.get(i - 1).measure()))
                        .isEqualTo(Optional.of(addition));
            } else {
                assertThat(rows.get(i).measure()).isEmpty();
            }
        }
    }

    private static Optional<Long> grown(Optional<Yen> now, Optional<Yen> before) {
        return now.flatMap(yen -> before.map(earlier -> yen.amount() - earlier.amount()));
    }
}
