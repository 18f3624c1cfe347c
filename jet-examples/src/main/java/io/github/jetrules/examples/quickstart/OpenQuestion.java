package io.github.jetrules.examples.quickstart;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.Reappointment;
import io.github.jetrules.rules.text.Texts;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** The README's task of asking what is still open. */
final class OpenQuestion {

    private OpenQuestion() {}

    static void run(PrintStream out) {
        // README: begin
        JetRules rules = JetRules.standard();
        var history = AppointmentHistory.of(LocalDate.of(2021, 8, 1), 3); // three years served
        Reappointment open = rules.appointments().reappointment(history);
        out.println(open.outcome());

        var question = open.nextQuestion().orElseThrow();
        out.println(question.kind() + ", ask the " + question.askOf());
        out.println(Texts.in(Locale.JAPANESE).question(question));

        var judged = history.withExceptionalPerformance(true);
        out.println(rules.appointments().reappointment(judged).outcome());
        // README: end
    }
}
