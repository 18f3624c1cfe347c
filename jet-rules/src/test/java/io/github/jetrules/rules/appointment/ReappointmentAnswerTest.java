package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.ArrivalGroup;
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
        assertThatThrownBy(() -> new Reappointment.NotPermitted(QUESTION, 4, explanation(Fact.known(true))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a negative answer needs a finding that is not met");
    }

    @Test
    void undeterminedNeedsWhatIsMissing() {
        assertThatThrownBy(() -> new Reappointment.Undetermined(QUESTION, 4, explanation(Fact.known(false))))
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
        assertThatThrownBy(() -> new Reappointment.Permitted(QUESTION, 4, open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=exceptional,");
        assertThatThrownBy(() -> new Reappointment.NotPermitted(QUESTION, 4, open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks [MissingFact[fact=exceptional,");
        assertThatThrownBy(() -> new TermSchedule.Assessed(TermQuestion.of(LocalDate.of(2018, 7, 29)), open, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a definite answer lacks ");
    }

    private static Reappointment reappointment(AppointmentHistory history) {
        return JetRules.standard().appointments().reappointment(history);
    }

    @Test
    void saysWhichTermWasJudged() {
        Reappointment fourth = reappointment(FOURTH_YEAR);

        assertThat(fourth.nextYear()).contains(4);
        assertThat(fourth.nextFirstDay()).contains(LocalDate.of(2021, 7, 30));
        assertThat(fourth.details()).containsExactly(entry("year", 4), entry("firstDay", LocalDate.of(2021, 7, 30)));
    }

    @Test
    void theShortReappointmentBelongsToTheFirstYear() {
        AppointmentHistory april = AppointmentHistory.of(LocalDate.of(2014, 4, 14), 1);

        assertThat(reappointment(april).nextYear()).contains(1);
        assertThat(reappointment(april.withCompletedTerms(2)).nextYear()).contains(2);
    }

    @Test
    void aTermOfWhichTheDayAloneIsOpenHasAYear() {
        Reappointment summer = reappointment(
                AppointmentHistory.of(LocalDate.of(2019, 10, 10), 2).withGroup(ArrivalGroup.SUMMER));

        assertThat(summer.nextYear()).contains(3);
        assertThat(summer.nextFirstDay()).isEmpty();
    }

    @Test
    void aTermThatIsOpenHasNoYear() {
        Reappointment open = reappointment(AppointmentHistory.of(LocalDate.of(2018, 10, 1), 2));

        assertThat(open.nextYear()).isEmpty();
        assertThat(open.nextFirstDay()).isEmpty();
        assertThat(open.details()).isEmpty();
    }
}
