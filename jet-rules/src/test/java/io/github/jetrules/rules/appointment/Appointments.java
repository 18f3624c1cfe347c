package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.text.Answer;
import java.time.LocalDate;
import java.util.List;

/** Questions about reappointment, and what their answers cite. */
final class Appointments {

    private Appointments() {}

    static Reappointment reappointment(LocalDate arrival, int completed, Fact<Boolean> exceptional) {
        return JetRules.standard()
                .appointments()
                .reappointment(AppointmentHistory.builder()
                        .arrival(arrival)
                        .completedTerms(completed)
                        .exceptionalPerformance(exceptional)
                        .build());
    }

    static List<String> sources(Answer answer, FindingCode code) {
        return answer.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .flatMap(finding -> finding.citations().stream())
                .map(citation -> citation.source().id())
                .toList();
    }
}
