package io.github.jetrules.examples.quickstart;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.eligibility.Applicant;
import io.github.jetrules.rules.eligibility.Eligibility;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.text.Texts;
import java.io.PrintStream;
import java.util.Locale;

/** The README's task of asking who may apply. */
final class MayApply {

    private MayApply() {}

    static void run(PrintStream out) {
        // README: begin
        JetRules rules = JetRules.standard();
        Applicant applicant = Applicant.of(Role.ALT, CountryCode.of("US"))
                .withLastParticipation(Fact.known(LastTime.in(FiscalYear.of(2022))));
        Eligibility answer = rules.eligibility().assess(applicant, FiscalYear.of(2023));
        out.println(answer.outcome()); // whatever else would be said of this applicant

        Texts texts = Texts.in(Locale.ENGLISH);
        answer.findings().stream()
                .filter(finding -> finding.status() == FindingStatus.NOT_MET)
                .forEach(finding -> out.println(texts.finding(finding)));
        answer.changes().forEach(change -> out.println(texts.change(change)));
        // README: end
    }
}
