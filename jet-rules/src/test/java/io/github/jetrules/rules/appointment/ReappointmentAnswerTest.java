package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.rules.JetRules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No form of the answer can be built without what it must say. */
class ReappointmentAnswerTest {

    private static final AppointmentHistory FOURTH_YEAR = AppointmentHistory.of(LocalDate.of(2018, 7, 29), 3);
    private static final ReappointmentQuestion QUESTION = new ReappointmentQuestion(FOURTH_YEAR);

    private static Explanation explanation(Fact<Boolean> exceptional) {
        return JetRules.standard()
                .appointments()
                .reappointment(FOURTH_YEAR.withExceptionalPerformance(exceptional))
                .explanation();
    }

    @Test
    void notPermittedNeedsAFindingThatIsNotMet() {
        assertThatThrownBy(() -> new Reappointment.NotPermitted(QUESTION, explanation(Fact.known(true))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative answer needs a finding that is not met");
    }

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new Reappointment.Undetermined(QUESTION, explanation(Fact.known(false))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
        assertThatThrownBy(() -> new TermSchedule.Undetermined(
                        TermQuestion.of(LocalDate.of(2018, 7, 29)), explanation(Fact.known(true)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an undetermined answer needs what is missing");
    }

    @Test
    void aDefiniteAnswerLacksNothing() {
        Explanation open = explanation(Fact.notSupplied());
        assertThatThrownBy(() -> new Reappointment.Permitted(QUESTION, open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=exceptional,");
        assertThatThrownBy(() -> new Reappointment.NotPermitted(QUESTION, open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=exceptional,");
        assertThatThrownBy(() -> new TermSchedule.Assessed(TermQuestion.of(LocalDate.of(2018, 7, 29)), open, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks ");
    }
}
