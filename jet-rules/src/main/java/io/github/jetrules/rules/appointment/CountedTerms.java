package io.github.jetrules.rules.appointment;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.appointment.AppointmentTerm;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Citations;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of one participant, counted one after the other up to the longest time of appointment. */
final class CountedTerms {

    private final TermQuestion question;
    private final ParameterSet parameters;
    private final AppointmentLaw.Days law;
    private final AppointmentHistory history;
    private final Reasoning reasoning;
    private final TermCounter counter;
    private final List<AppointmentTerm> terms = new ArrayList<>();

    CountedTerms(TermQuestion question, ParameterSet parameters, AppointmentLaw.Days law) {
        this.question = question;
        this.parameters = parameters;
        this.law = law;
        this.history = question.history();
        this.reasoning = new Reasoning(parameters);
        this.counter = new TermCounter(history, law, reasoning);
    }

    TermSchedule schedule(Edition edition) {
        AppointmentTerm first = countFirst();
        boolean isComplete = first != null && countFurther(first);
        List<ScheduledTerm> scheduled = new LegalTerms(parameters, question, reasoning).schedule(terms);
        Basis basis = new Basis(question.arrival(), DateName.ARRIVAL, edition);
        return isComplete
                ? new TermSchedule.Assessed(question, reasoning.explain(basis), scheduled)
                : new TermSchedule.Undetermined(question, reasoning.explain(basis), scheduled);
    }

    /** Counts the first term, and says when it starts and what was taken for the group; null where that is not known. */
    private @Nullable AppointmentTerm countFirst() {
        AppointmentLaw ofArrival = law.on(history.arrival());
        LocalDate firstDay = ofArrival.noteFirstDay(history.arrival(), reasoning);
        if (firstDay == null) {
            return null;
        }
        boolean isGroupOpen = GroupArrival.isOpen(history);
        if (isGroupOpen && !reasoning.mayEstimate()) {
            List<Citation> lateArrival = ofArrival.citeLateArrival();
            reasoning.foundNew(List.of(GroupArrival.foundOpen(history, lateArrival)));
            GroupArrival.ask(history, lateArrival, reasoning);
            return null;
        }
        AppointmentTerm term = count(firstDay);
        if (term == null) {
            return null;
        }
        reasoning.found(
                AppointmentFindings.STARTS,
                reasoning.cite(AppointmentParameters.START, history.arrival()),
                history.arrival(),
                firstDay);
        addFirstTerm(term);
        if (isGroupOpen) {
            reasoning.estimate();
            reasoning.found(AppointmentFindings.OUTSIDE_GROUPS, ofArrival.citeLateArrival());
        } else if (GroupArrival.isPresumed(history)) {
            reasoning.found(AppointmentFindings.GROUP_PRESUMED, List.of());
        }
        return term;
    }

    /** Counts the terms after the first one, and says when the last one ends; false where something is missing. */
    private boolean countFurther(AppointmentTerm first) {
        InForce<CalendarPeriod> maximum = reasoning.read(AppointmentParameters.MAXIMUM_LENGTH, first.firstDay());
        if (maximum == null) {
            reasoning.found(AppointmentFindings.MAXIMUM_UNKNOWN, List.of(), first.firstDay());
            return false;
        }
        LocalDate next = first.lastDay().plusDays(1);
        List<Citation> citations = maximum.citations();
        maximum = longestOn(next, maximum);
        while (allows(counter.served().lastYear(law.on(next).termLength()), maximum)) {
            AppointmentTerm term = count(next);
            if (term == null) {
                askForNextTerm();
                return false;
            }
            next = term.lastDay().plusDays(1);
            citations = Citations.both(citations, maximum.citations());
            maximum = longestOn(next, maximum);
        }
        if (allows(counter.served().nextYear(), maximum)) {
            reasoning.note(requireNonNull(law.on(next).termLength())); // only its length keeps the next term out
        }
        boolean hasShortOne = terms.stream().anyMatch(AppointmentTerm::isShort);
        citations = Citations.both(citations, maximum.citations());
        if (hasShortOne) {
            citations = Citations.both(counter.citeAlignment(), citations);
        }
        addOtherMaximum();
        reasoning.found(
                hasShortOne ? AppointmentFindings.LONGEST_APRIL : AppointmentFindings.LONGEST,
                citations,
                CalendarPeriod.ofMonths(counter.served().months()),
                next.minusDays(1));
        return true;
    }

    /** Tells what another text says of terms beyond those that are given in principle. */
    private void addOtherMaximum() {
        for (AppointmentTerm term : terms) {
            if (parameters.read(AppointmentParameters.REAPPOINTMENTS_IN_PRINCIPLE, term.firstDay())
                            instanceof InForce<Integer> inPrinciple
                    && term.year() > inPrinciple.value() + 1) {
                reasoning.foundAside(
                        AppointmentFindings.OTHER_MAXIMUM, AppointmentParameters.OTHER_MAXIMUM, term.firstDay());
            }
        }
    }

    /** Asks for the end of a short reappointment, and for the day of the group: another one may have a known end. */
    private void askForNextTerm() {
        if (counter.isShortNext()) {
            reasoning.foundNew(List.of(counter.foundOpenAlignment(true)));
            counter.askAlignment();
        }
        if (GroupArrival.isOpen(history)) {
            GroupArrival.ask(history, law.on(history.arrival()).citeLateArrival(), reasoning);
        }
    }

    private static boolean allows(int lastYear, InForce<CalendarPeriod> maximum) {
        return lastYear <= maximum.value().years();
    }

    /**
     * The longest time of appointment when a further term would begin: as before, unless another one is in force then, or
     * another source says so.
     */
    private InForce<CalendarPeriod> longestOn(LocalDate firstDay, InForce<CalendarPeriod> before) {
        Reading<CalendarPeriod> reading = parameters.read(AppointmentParameters.MAXIMUM_LENGTH, firstDay);
        if (reading instanceof InForce<CalendarPeriod> then && !isAlike(then, before)) {
            reasoning.note(then);
            return then;
        }
        return before;
    }

    private static boolean isAlike(InForce<CalendarPeriod> some, InForce<CalendarPeriod> other) {
        return some.value().equals(other.value()) && some.citations().equals(other.citations());
    }

    private @Nullable AppointmentTerm count(LocalDate firstDay) {
        int year = counter.served().nextYear();
        boolean isShort = counter.isShortNext();
        LocalDate dayAfter = counter.count(firstDay);
        if (dayAfter == null) {
            return null;
        }
        AppointmentTerm term =
                new AppointmentTerm(year, DateSpan.ofInclusive(firstDay, dayAfter.minusDays(1)), isShort);
        terms.add(term);
        return term;
    }

    private void addFirstTerm(AppointmentTerm term) {
        LocalDate arrival = history.arrival();
        LocalDate counted = history.groupArrivalOrOwn().plusDays(1);
        InForce<CalendarPeriod> length = requireNonNull(law.on(counted).termLength());
        if (counter.isLate()) {
            reasoning.found(
                    AppointmentFindings.LATE_FIRST_TERM,
                    Citations.both(law.on(arrival).citeLateArrival(), length.citations()),
                    length.value(),
                    history.groupArrivalOrOwn(),
                    term.firstDay(),
                    term.lastDay());
            return;
        }
        reasoning.found(
                AppointmentFindings.FIRST_TERM, length.citations(), length.value(), term.firstDay(), term.lastDay());
    }
}
