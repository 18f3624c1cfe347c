package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All the terms that may be the next one, where it is open when the group arrived or whether and how long an April
 * arrival has a short reappointment.
 *
 * <p>The next term begins earliest after one year less than was served from the first day on which the group can have
 * arrived, if one of the terms served may have been short, and latest after whole years from the last such day. The
 * criteria are judged for both years of appointment on all days between.
 */
final class PossibleTerms {

    private final AppointmentHistory history;
    private final AppointmentLaw.Days law;
    private final ParameterSet parameters;
    private final Reasoning judging;
    private final TermCounter early;
    private final TermCounter late;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final Set<FindingStatus> statuses = EnumSet.noneOf(FindingStatus.class);

    private PossibleTerms(
            AppointmentHistory history,
            LocalDate firstGroupArrival,
            LocalDate lastGroupArrival,
            boolean mayHaveShortTerm,
            AppointmentLaw.Days law,
            ParameterSet parameters) {
        this.history = history;
        this.law = law;
        this.parameters = parameters;
        this.judging = new Reasoning(parameters);
        int terms = history.completedTerms();
        this.early = new TermCounter(history.arrival(), firstGroupArrival, false, law, judging);
        this.late = new TermCounter(history.arrival(), lastGroupArrival, false, law, judging);
        LocalDate firstDay = late.firstDay();
        this.earliest = firstDay == null ? null : early.count(firstDay, mayHaveShortTerm ? terms - 1 : terms);
        this.latest = firstDay == null ? null : late.count(firstDay, terms);
        judge();
    }

    /** The terms of somebody whose group arrived within the year up to the own arrival, on a day that was not said. */
    static PossibleTerms ofOpenGroup(AppointmentHistory history, AppointmentLaw.Days law, ParameterSet parameters) {
        LocalDate arrival = history.arrival();
        LocalDate yearBefore = arrival.minusYears(1).plusDays(1);
        boolean mayBeApril = history.group().orElse(null) != ArrivalGroup.SUMMER;
        return new PossibleTerms(history, yearBefore, arrival, mayBeApril, law, parameters);
    }

    /** The terms of an April arrival whose short reappointment, if there is one, has no known end. */
    static PossibleTerms ofAprilArrival(AppointmentHistory history, AppointmentLaw.Days law, ParameterSet parameters) {
        LocalDate group = history.cohortArrival();
        return new PossibleTerms(history, group, group, true, law, parameters);
    }

    private void judge() {
        if (earliest == null || latest == null) {
            statuses.add(FindingStatus.UNKNOWN);
            return;
        }
        for (LocalDate day = earliest; day != null && !day.isAfter(latest); day = law.nextAfter(day)) {
            judge(early, day);
            judge(late, day);
        }
    }

    private void judge(TermCounter counter, LocalDate day) {
        AppointmentLaw there = law.on(day);
        Verdict verdict =
                there.criteria(history.role()).verdict(history, counter.nextYear(), counter.lastYear(there), day);
        statuses.add(verdict.status());
        judging.include(verdict.grounds());
    }

    /** What holds for all of them; unknown where it is not the same, or where something else is not known. */
    FindingStatus status() {
        return areAlike() ? statuses.iterator().next() : FindingStatus.UNKNOWN;
    }

    /**
     * The grounds: that the next term is open, and what was found for all that are possible.
     *
     * @param open what says why it is open, and what is missing for that
     */
    Grounds grounds(Grounds open) {
        if (!areAlike() || earliest == null || latest == null) {
            return open.and(judging.grounds());
        }
        Reasoning whateverIsOpen = new Reasoning(parameters);
        whateverIsOpen.found(AppointmentFindings.NEXT_TERM_OPEN, List.of(), earliest, latest);
        return whateverIsOpen.grounds().and(judging.grounds());
    }

    private boolean areAlike() {
        return statuses.size() == 1;
    }
}
