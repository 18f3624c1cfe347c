package io.github.jetrules.rules.budget;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Explained;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.cost.CostFindings;
import io.github.jetrules.rules.cost.CostQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The explanation of a budget, gathered from those of its statements and measures.
 *
 * <p>One object serves one question on one thread.
 */
final class BudgetReasons {

    /** What makes two missing facts the same: a value before the first known one lacks another thing than one after it. */
    private record Asked(String fact, QuestionCode code) {}

    private final BudgetQuestion question;
    private final FindingsByYear found;
    private final Map<Asked, MissingFact> missing = new LinkedHashMap<>();
    private boolean measureApplies = true;
    private List<Citation> employmentCitations = List.of();

    BudgetReasons(BudgetQuestion question) {
        this.question = question;
        this.found = new FindingsByYear(question.fiscalYears().years().size());
    }

    /** Whether there is a measure to compare the cost with. */
    boolean measureApplies() {
        return measureApplies;
    }

    /** Adds what a cost statement or a measure of a year found; a cost statement always applies. */
    void add(FiscalYear year, Explained answer) {
        measureApplies &= answer.outcome() != Outcome.NOT_APPLICABLE;
        for (Finding finding : answer.findings()) {
            if (finding.code().equals(CostFindings.EMPLOYMENT) || finding.code().equals(CostFindings.EMPLOYMENT_SAID)) {
                // Its amount differs from row to row; the summary says it once, per participant.
                employmentCitations = finding.citations().isEmpty() ? employmentCitations : finding.citations();
            } else {
                found.add(year, finding);
            }
        }
        for (MissingFact fact : answer.missing()) {
            // Nothing is asked for twice: of a value that several years lack for the same reason, the first year asks,
            // and the findings of the others say that it is not known.
            MissingFact asked = fact.fact().equals(CostQuestion.EMPLOYMENT_COSTS) ? perParticipant(fact) : fact;
            missing.putIfAbsent(new Asked(asked.fact(), asked.code()), asked);
        }
    }

    /** The caller of a budget says what one participant costs, not what all of them do. */
    private static MissingFact perParticipant(MissingFact all) {
        return new MissingFact(
                BudgetQuestion.EMPLOYMENT_COSTS_PER_PARTICIPANT,
                BudgetFindings.ASK_EMPLOYMENT_COSTS,
                List.of(),
                all.asked(),
                all.citations());
    }

    /** What the years show, what was assumed, and what the statements and measures found. */
    Explanation explain(Basis basis, List<BudgetYear> years) {
        List<Finding> findings = new ArrayList<>();
        BudgetSummary summary = new BudgetSummary(question, years);
        if (measureApplies) {
            findings.addAll(summary.difference());
        }
        findings.addAll(summary.assumptions(measureApplies, employmentCitations));
        findings.addAll(summary.figures());
        findings.addAll(found.findings());
        Assurances assurances = Assurances.NONE;
        for (BudgetYear year : years) {
            assurances = assurances.plus(year.assurances());
        }
        return new Explanation(basis, findings, List.copyOf(missing.values()), List.of(), assurances);
    }
}
