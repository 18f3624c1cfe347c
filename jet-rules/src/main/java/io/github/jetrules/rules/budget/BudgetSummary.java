package io.github.jetrules.rules.budget;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the years of a budget show, and what it assumes, as findings. */
final class BudgetSummary {

    private final BudgetQuestion question;
    private final List<BudgetYear> years;

    BudgetSummary(BudgetQuestion question, List<BudgetYear> years) {
        this.question = question;
        this.years = years;
    }

    /** Where the difference changes its sign, and what it is. */
    List<Finding> difference() {
        Map<SignChange, List<FiscalYear>> byChange = new LinkedHashMap<>();
        for (BudgetYear year : years) {
            byChange.computeIfAbsent(year.signChange(), change -> new ArrayList<>())
                    .add(year.fiscalYear());
        }
        List<Finding> findings = new ArrayList<>();
        byChange.forEach((change, same) -> addSignChange(change, YearRuns.of(same), findings));
        findings.add(finding(BudgetFindings.DIFFERENCE));
        if (!question.facts().employmentCostsPerParticipant().isKnown()) {
            findings.add(finding(BudgetFindings.WITHOUT_EMPLOYMENT_COSTS));
            if (hasMeasureLessCharges()) {
                findings.add(finding(BudgetFindings.LESS_CHARGES));
            }
        }
        return findings;
    }

    private boolean hasMeasureLessCharges() {
        for (BudgetYear year : years) {
            for (BudgetRow row : year.rows()) {
                if (row.measureLessCharges().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addSignChange(SignChange change, List<FiscalYearRange> fiscalYears, List<Finding> findings) {
        Headcount first = question.participants().first();
        change.start()
                .filter(start -> !start.equals(first))
                .ifPresent(start -> findings.add(finding(BudgetFindings.SIGN_START, fiscalYears, first, start)));
        findings.add(
                switch (change.status()) {
                    case CHANGES ->
                        finding(
                                BudgetFindings.SIGN_CHANGES,
                                fiscalYears,
                                change.start().orElseThrow(),
                                change.startSign().orElseThrow(),
                                change.participants().orElseThrow(),
                                change.sign().orElseThrow());
                    case NONE -> noChange(change, fiscalYears);
                    case OPEN -> finding(BudgetFindings.SIGN_OPEN, fiscalYears);
                });
    }

    private Finding noChange(SignChange change, List<FiscalYearRange> fiscalYears) {
        Headcount start = change.start().orElseThrow();
        Headcount last = question.participants().last();
        Balance sign = change.startSign().orElseThrow();
        return start.equals(last)
                ? finding(BudgetFindings.SIGN_OF_ONE, fiscalYears, last, sign)
                : finding(BudgetFindings.SIGN_STAYS, fiscalYears, start, last, sign);
    }

    /** What is taken to be the same throughout. */
    List<Finding> assumptions(boolean measureApplies, List<Citation> employmentCitations) {
        List<Finding> findings = new ArrayList<>();
        question.facts()
                .employmentCostsPerParticipant()
                .value()
                .ifPresent(unit ->
                        findings.add(new Finding(BudgetFindings.EMPLOYMENT, List.of(unit), employmentCitations)));
        if (measureApplies && question.fiscalYears().isSeveral()) {
            question.facts()
                    .population()
                    .value()
                    .ifPresent(population -> findings.add(finding(BudgetFindings.POPULATION, population)));
        }
        findings.add(finding(BudgetFindings.WHOLE_YEARS));
        return findings;
    }

    /** For each level below the norms of the law, the amounts that have it, year by year. */
    List<Finding> figures() {
        Map<Assurance, Map<List<Item>, List<FiscalYear>>> byLevel = new TreeMap<>();
        for (BudgetYear year : years) {
            itemsByLevel(year)
                    .forEach((level, items) -> byLevel.computeIfAbsent(level, l -> new LinkedHashMap<>())
                            .computeIfAbsent(List.copyOf(items), i -> new ArrayList<>())
                            .add(year.fiscalYear()));
        }
        List<Finding> findings = new ArrayList<>();
        byLevel.forEach((level, byItems) -> byItems.forEach(
                (items, same) -> findings.add(finding(BudgetFindings.FIGURES, YearRuns.of(same), level, items))));
        return findings;
    }

    private static Map<Assurance, Set<Item>> itemsByLevel(BudgetYear year) {
        Map<Assurance, Set<Item>> items = new TreeMap<>();
        for (BudgetRow row : year.rows()) {
            addItems(row.costLines(), items);
            addItems(row.measureLines(), items);
        }
        return items;
    }

    private static void addItems(List<Line> lines, Map<Assurance, Set<Item>> items) {
        for (Line line : lines) {
            for (Assurance level : line.assurances().levels()) {
                if (level.isWeakerThan(Assurance.PRESUMED)) {
                    items.computeIfAbsent(level, l -> new TreeSet<>()).add(line.item());
                }
            }
        }
    }

    private static Finding finding(FindingCode code, Object... arguments) {
        return new Finding(code, List.of(arguments), List.of());
    }
}
