package io.github.jetrules.rules.budget;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the statements of single years found, each finding once with the years that it was found for.
 *
 * <p>What was found for all years stands as it is; of what was found for some of them, the years are said.
 */
final class FindingsByYear {

    /** What makes two findings the same: what they say, not where it stands. */
    private record Said(FindingCode code, List<Object> arguments) {}

    private static final class Found {
        private final Set<FiscalYear> years = new LinkedHashSet<>();
        private final Set<Citation> citations = new LinkedHashSet<>();
        private List<Citation> latest = List.of();

        /** Most findings of a year cite the very same list, so looking at each citation again can be spared. */
        void add(FiscalYear year, List<Citation> others) {
            years.add(year);
            if (others != latest) {
                citations.addAll(others);
                latest = others;
            }
        }
    }

    private final int allYears;
    private final Map<Said, Found> found = new LinkedHashMap<>();

    FindingsByYear(int allYears) {
        this.allYears = allYears;
    }

    void add(FiscalYear year, Finding finding) {
        found.computeIfAbsent(new Said(finding.code(), finding.arguments()), said -> new Found())
                .add(year, finding.citations());
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        found.forEach((said, where) -> {
            Finding finding = new Finding(said.code(), said.arguments(), List.copyOf(where.citations));
            boolean saysItsYear = said.arguments().containsAll(where.years);
            findings.add(where.years.size() == allYears || saysItsYear ? finding : inYears(finding, where.years));
        });
        return findings;
    }

    private static Finding inYears(Finding finding, Set<FiscalYear> years) {
        return new Finding(
                BudgetFindings.inYears(finding.status()),
                List.of(finding, YearRuns.of(List.copyOf(years))),
                finding.citations());
    }
}
