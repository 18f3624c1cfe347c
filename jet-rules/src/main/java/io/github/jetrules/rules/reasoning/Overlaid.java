package io.github.jetrules.rules.reasoning;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.ParameterFindings;
import java.util.ArrayList;
import java.util.List;

/** Sees to it that every value of the caller that an answer used is cited, by a finding of its own if by no other. */
final class Overlaid {

    private Overlaid() {}

    /** The findings of an answer that used values of two lists. */
    static List<Finding> told(List<Finding> findings, List<Citation> used, List<Citation> alsoUsed) {
        return used.isEmpty() && alsoUsed.isEmpty() ? findings : told(findings, Citations.both(used, alsoUsed));
    }

    /** The findings of an answer that used these values. */
    static List<Finding> told(List<Finding> findings, List<Citation> used) {
        if (used.isEmpty()) {
            return findings;
        }
        List<Citation> uncited = new ArrayList<>(used);
        findings.forEach(finding -> uncited.removeAll(finding.citations()));
        return uncited.isEmpty()
                ? findings
                : Joined.of(findings, new Finding(ParameterFindings.OVERLAY_USED, List.of(), uncited));
    }
}
