package io.github.jetrules.rules.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.Questions;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws that hold for terms and reappointments of everybody. */
class AppointmentLawsTest {

    private static final Map<Outcome, Integer> PERMISSIVENESS =
            Map.of(Outcome.NOT_PERMITTED, 0, Outcome.UNDETERMINED, 1, Outcome.PERMITTED, 2);

    /** Days on which the rules on reappointment change. */
    private static final List<LocalDate> REGIMES = Stream.of("2002-04-01", "2006-04-01", "2011-04-01")
            .map(LocalDate::parse)
            .toList();

    @Property
    @Domain(Questions.class)
    void termsFollowOneAnotherAndLastOneYear(@ForAll TermQuestion question, @ForAll JetRules rules) {
        LocalDate expected = question.arrival().plusDays(1);
        int year = 1;
        for (ScheduledTerm term : rules.appointments().terms(question).terms()) {
            assertThat(term.firstDay()).isEqualTo(expected);
            expected = term.lastDay().plusDays(1);
            boolean endsWithItsGroup =
                    term.year() == 1 && question.history().groupArrivalOrOwn().isBefore(question.arrival());
            if (term.term().isShort() || endsWithItsGroup) {
                assertThat(term.year()).isEqualTo(1);
                year = 2;
                continue;
            }
            assertThat(term.year()).isEqualTo(year++);
            assertThat(expected.getYear()).isEqualTo(term.firstDay().getYear() + 1);
            // Civil Code art. 143: where there is no corresponding day, the term ends on the last day of the month.
            MonthDay corresponding = MonthDay.from(term.firstDay());
            assertThat(MonthDay.from(expected))
                    .isEqualTo(
                            corresponding.equals(MonthDay.of(Month.FEBRUARY, 29))
                                    ? MonthDay.of(Month.MARCH, 1)
                                    : corresponding);
        }
    }

    @Property
    @Domain(Questions.class)
    void termsAreContiguousAndNeverOverlap(@ForAll TermQuestion question, @ForAll JetRules rules) {
        List<ScheduledTerm> terms = rules.appointments().terms(question).terms();
        for (int i = 1; i < terms.size(); i++) {
            assertThat(terms.get(i - 1).span().isFollowedBy(terms.get(i).span()))
                    .as("%s then %s", terms.get(i - 1).span(), terms.get(i).span())
                    .isTrue();
            assertThat(terms.get(i - 1).span().overlaps(terms.get(i).span())).isFalse();
        }
    }

    @Property
    @Domain(Questions.class)
    void whatWasServedDoesNotChangeTheTerms(@ForAll AppointmentHistory history, @ForAll JetRules rules) {
        TermSchedule fresh = rules.appointments()
                .terms(AppointmentHistory.builder()
                        .arrival(history.arrival())
                        .completedTerms(0)
                        .group(history.group())
                        .groupArrival(history.groupArrival())
                        .build());
        assertThat(rules.appointments().terms(history).terms()).isEqualTo(fresh.terms());
    }

    @Property
    @Domain(Questions.class)
    void aLateArrivalIsInStepWithItsGroup(@ForAll TermQuestion question, @ForAll JetRules rules) {
        AppointmentHistory late = question.history();
        TermSchedule answer = rules.appointments().terms(question);
        if (!late.groupArrival().isKnown() || answer.terms().isEmpty()) {
            return;
        }
        AppointmentHistory group = AppointmentHistory.builder()
                .arrival(late.groupArrivalOrOwn())
                .completedTerms(0)
                .group(late.group())
                .build();
        List<ScheduledTerm> ofGroup = rules.appointments().terms(group).terms();
        if (ofGroup.isEmpty()) {
            return; // the group arrived before the sources begin
        }
        assertThat(answer.terms().get(0).lastDay()).isEqualTo(ofGroup.get(0).lastDay());
        if (answer.terms().size() > 1 && ofGroup.size() > 1) {
            assertThat(answer.terms().get(1).span()).isEqualTo(ofGroup.get(1).span());
        }
    }

    @Property
    @Domain(Questions.class)
    void legalTermsOfAPublicBodyPartitionEachTermAndFromFy2020NonePasses31March(
            @ForAll TermQuestion question, @ForAll JetRules rules) {
        List<ScheduledTerm> terms = rules.appointments().terms(question).terms();
        boolean isLocalPublicBody = question.organisation()
                .value()
                .filter(OrganisationKind::isLocalPublicBody)
                .isPresent();
        for (ScheduledTerm term : terms) {
            if (!isLocalPublicBody || term.firstDay().isBefore(LocalDate.of(2011, 4, 1))) {
                assertThat(term.legalTerms()).isEmpty();
                continue;
            }
            LocalDate expected = term.firstDay();
            for (DateSpan legal : term.legalTerms()) {
                assertThat(legal.firstDay()).isEqualTo(expected);
                LocalDate last = legal.lastDay().orElseThrow();
                expected = last.plusDays(1);
                if (!last.isBefore(LocalDate.of(2020, 4, 1))) {
                    assertThat(FiscalYear.containing(last)).isEqualTo(FiscalYear.containing(legal.firstDay()));
                }
            }
            assertThat(expected).isEqualTo(term.lastDay().plusDays(1));
        }
    }

    @Property
    @Domain(Questions.class)
    void theScheduleHasEveryTermForWhichAnAppointmentMayBeRenewed(
            @ForAll AppointmentHistory history, @ForAll JetRules rules) {
        Reappointment renewal = rules.appointments()
                .reappointment(history.withExceptionalPerformance(true).withSpecialistPost(true));
        TermSchedule schedule = rules.appointments().terms(history);
        if (schedule.outcome() == Outcome.ASSESSED && renewal.outcome() != Outcome.UNDETERMINED) {
            assertThat(renewal.outcome() == Outcome.PERMITTED)
                    .isEqualTo(history.completedTerms() < schedule.terms().size());
        }
    }

    @Property
    @Domain(Questions.class)
    void reappointmentGoesByTheFirstDayOfTheNextTerm(@ForAll AppointmentHistory history, @ForAll JetRules rules) {
        Reappointment answer = rules.appointments().reappointment(history);
        boolean dated = answer.basis().dateName() == DateName.FIRST_DAY_OF_TERM;
        assertThat(answer.basis().dateName()).isIn(DateName.FIRST_DAY_OF_TERM, DateName.ARRIVAL);
        if (dated) {
            assertThat(answer.basis().date()).isAfter(history.arrival());
        } else if (answer.outcome() != Outcome.UNDETERMINED) {
            assertThat(answer.findings())
                    .extracting(Finding::code)
                    .containsAnyOf(AppointmentFindings.NEXT_TERM_OPEN, AppointmentFindings.NEXT_TERM_OF_APRIL_OPEN);
        }
    }

    @Property
    @Domain(Questions.class)
    void exceptionalPerformanceNeverMakesAReappointmentLessPermitted(
            @ForAll AppointmentHistory history, @ForAll JetRules rules) {
        AppointmentHistory without = history.withExceptionalPerformance(false);
        AppointmentHistory with = history.withExceptionalPerformance(true);
        assertThat(PERMISSIVENESS.get(
                        rules.appointments().reappointment(without).outcome()))
                .isLessThanOrEqualTo(PERMISSIVENESS.get(
                        rules.appointments().reappointment(with).outcome()));
    }

    @Property
    @Domain(Questions.class)
    @Domain(DomainContext.Global.class)
    void withinOneRegimeALongerHistoryIsNeverMorePermitted(
            @ForAll AppointmentHistory history,
            @ForAll boolean exceptional,
            @ForAll boolean specialist,
            @ForAll JetRules rules) {
        Assume.that(history.completedTerms() < AppointmentHistory.MAX_COMPLETED_TERMS);
        AppointmentHistory shorter =
                history.withExceptionalPerformance(Fact.known(exceptional)).withSpecialistPost(Fact.known(specialist));
        Reappointment before = rules.appointments().reappointment(shorter);
        Reappointment after =
                rules.appointments().reappointment(shorter.withCompletedTerms(shorter.completedTerms() + 1));
        if (isNextTermKnown(before) && isNextTermKnown(after) && regime(before) == regime(after)) {
            assertThat(PERMISSIVENESS.get(after.outcome())).isLessThanOrEqualTo(PERMISSIVENESS.get(before.outcome()));
        }
    }

    private static boolean isNextTermKnown(Reappointment answer) {
        return answer.basis().dateName() == DateName.FIRST_DAY_OF_TERM;
    }

    private static long regime(Reappointment answer) {
        return REGIMES.stream()
                .filter(day -> !day.isAfter(answer.basis().date()))
                .count();
    }
}
