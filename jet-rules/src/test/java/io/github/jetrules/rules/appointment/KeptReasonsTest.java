package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept between answers is not mixed up: a rule book says the same as one that was asked nothing before. */
class KeptReasonsTest {

    private static final List<Fact<Boolean>> SAID =
            List.of(Fact.known(true), Fact.known(false), Fact.notSupplied(), Fact.askedWithoutAnswer());

    /** Under the condition of each time: none, the post, the performance. */
    private static List<AppointmentHistory> histories() {
        List<AppointmentHistory> histories = new ArrayList<>();
        for (int year : List.of(2000, 2002, 2004, 2008, 2015, 2019)) {
            for (int completed = 0; completed <= 6; completed++) {
                for (Fact<Boolean> said : SAID) {
                    AppointmentHistory history = AppointmentHistory.of(LocalDate.of(year, 7, 28), completed);
                    histories.add(history.withExceptionalPerformance(said));
                    histories.add(history.withSpecialistPost(said));
                }
            }
        }
        for (int year : List.of(2001, 2005, 2009, 2012, 2019)) {
            for (int completed = 0; completed <= 6; completed++) {
                for (Fact<Boolean> said : SAID) { // outside the months of the groups: judged for all that it may be
                    AppointmentHistory history = AppointmentHistory.of(LocalDate.of(year, 2, 10), completed);
                    histories.add(history.withExceptionalPerformance(said));
                    histories.add(history.withSpecialistPost(said));
                    histories.add(history.withExceptionalPerformance(said).withGroup(ArrivalGroup.SUMMER));
                }
            }
        }
        for (int year : List.of(2014, 2015, 2024)) {
            for (int completed = 0; completed <= 3; completed++) {
                histories.add(AppointmentHistory.of(LocalDate.of(year, 4, 10), completed));
                histories.add(AppointmentHistory.of(LocalDate.of(year, 9, 10), completed)
                        .withGroupArrival(Fact.known(LocalDate.of(year, 7, 28))));
            }
        }
        return histories;
    }

    private static JetRules fresh() {
        return JetRules.standard().with(EvidencePolicy.standard());
    }

    @Test
    void anAnswerDoesNotDependOnTheOnesBefore() {
        List<AppointmentHistory> histories = histories();
        JetRules forwards = fresh();
        histories.forEach(history -> assertThat(forwards.appointments().reappointment(history))
                .isEqualTo(fresh().appointments().reappointment(history)));
        JetRules backwards = fresh();
        Collections.reverse(histories);
        histories.forEach(history -> assertThat(backwards.appointments().reappointment(history))
                .isEqualTo(fresh().appointments().reappointment(history)));
    }

    /** Callers can say any number of terms, so the verdicts beyond the longest time are kept for usual ones alone. */
    @Test
    void verdictsOnMoreYearsThanAWorkingLifeHasAreNotKept() {
        ReappointmentCriteria criteria =
                new ReappointmentCriteria.Days(false, JetRules.standard().parameters()).on(LocalDate.of(2083, 8, 1));

        Verdict usual = beyondMaximum(criteria, 62);
        assertThat(usual.isKept()).isTrue();
        assertThat(beyondMaximum(criteria, 62)).isSameAs(usual);
        Verdict more = beyondMaximum(criteria, 63);
        assertThat(more.isKept()).isFalse();
        assertThat(beyondMaximum(criteria, 63)).isNotSameAs(more);
        assertThat(usual.and(more)).isNotSameAs(usual.and(more));
    }

    private static Verdict beyondMaximum(ReappointmentCriteria criteria, int completed) {
        LocalDate next = LocalDate.of(2083, 8, 1);
        AppointmentHistory history = AppointmentHistory.of(LocalDate.of(2019, 7, 31), completed);
        return criteria.verdict(history, new ServedTime(12 * completed, false), next);
    }
}
