package io.github.jetrules.rules.eligibility;

import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;

/** Questions to the standard rule book. */
final class Assessments {

    private static final EligibilityRules RULES = JetRules.standard().eligibility();

    private Assessments() {}

    static Eligibility assess(Applicant applicant, int recruitmentYear) {
        return RULES.assess(applicant, FiscalYear.of(recruitmentYear));
    }

    /** Of somebody who meets every criterion, but for these facts. */
    static Eligibility assess(Role role, String facts, int recruitmentYear) {
        return assess(Applicants.with(Applicants.faultless(role), facts), recruitmentYear);
    }
}
