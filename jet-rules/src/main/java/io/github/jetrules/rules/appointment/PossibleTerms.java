package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the terms that may be the next one, where it is open when the group arrived, or whether and how long an April
 * arrival has a short reappointment.
 *
 * <p>The criteria are judged for each year of appointment that it may be, on all days on which it then may begin.
 */
final class PossibleTerms {

    private final AppointmentHistory history;
    private final LocalDate firstDay;
    private final AppointmentLaw.Days law;
    private final RenewalCriteria.Days criteria;
    private final Reasoning reasoning;
    private final List<PossibleTerm> terms = new ArrayList<>(2);

    /** The verdict on all of them; null while there is none. */
    private @Nullable Verdict verdict;

    /** Whether all terms could be counted, and the days between the earliest and the latest are all that there are. */
    private boolean isComplete = true;

    /**
     * No terms yet.
     *
     * @param history what was served; at least one term
     * @param firstDay the first day of the first term
     * @param law what the law says of the days
     * @param criteria the criteria for the role
     * @param reasoning where all is noted
     */
    PossibleTerms(
            AppointmentHistory history,
            LocalDate firstDay,
            AppointmentLaw.Days law,
            RenewalCriteria.Days criteria,
            Reasoning reasoning) {
        this.history = history;
        this.firstDay = firstDay;
        this.law = law;
        this.criteria = criteria;
        this.reasoning = reasoning;
    }

    /** Judges the terms of somebody whose group arrived within the year up to the own arrival, on a day that is not known. */
    PossibleTerms judgeOpenGroup() {
        if (GroupDays.mayBeApril(history)) {
            addAfterShortTerm(GroupDays.ofAprilGroup(history));
        }
        addAfterWholeYears(GroupDays.before(history.arrival()));
        return this;
    }

    /** Judges the terms of an April arrival whose short reappointment, if there is one, has no known end. */
    PossibleTerms judgeAprilArrival() {
        GroupDays group = GroupDays.of(history.cohortArrival());
        addAfterShortTerm(group);
        addAfterWholeYears(group);
        return this;
    }

    /** The next term if all terms served were whole years. */
    private void addAfterWholeYears(GroupDays group) {
        TermCounter first = counter(group.first(), false);
        LocalDate earliest = first.count(firstDay, history.completedTerms());
        LocalDate latest =
                group.isOneDay() ? earliest : counter(group.last(), false).count(firstDay, history.completedTerms());
        add(group, first, earliest, latest);
    }

    /**
     * The next term if one of the terms served was the short reappointment of an April arrival, or the next one is: the
     * short one ends within a year, and not before its first day.
     */
    private void addAfterShortTerm(GroupDays group) {
        boolean isShortNext = history.completedTerms() == 1;
        TermCounter first = counter(group.first(), isShortNext);
        LocalDate earliest =
                isShortNext ? first.count(firstDay, 1) : dayAfter(first.count(firstDay, history.completedTerms() - 1));
        LocalDate latest = counter(group.last(), false).count(firstDay, history.completedTerms());
        add(group, first, earliest, latest);
    }

    private TermCounter counter(LocalDate group, boolean isAprilArrival) {
        return new TermCounter(history.arrival(), group, isAprilArrival, law, reasoning);
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** A later arrival of the group need not mean a later next term if not all terms are as long. */
    private void add(GroupDays group, TermCounter served, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null
                || latest == null
                || !law.on(group.first().plusDays(1)).isOfOneLengthTo(latest)) {
            isComplete = false;
        } else {
            terms.add(new PossibleTerm(served.nextYear(), earliest, latest));
            Verdict onTerm = verdict(served, earliest, latest);
            verdict = verdict == null ? onTerm : verdict.and(onTerm);
        }
    }

    private Verdict verdict(TermCounter served, LocalDate earliest, LocalDate latest) {
        Verdict onAll = criteria.on(earliest).verdict(history, served, earliest);
        LocalDate day = criteria.nextAfter(earliest);
        while (day != null && !day.isAfter(latest)) {
            onAll = onAll.and(criteria.on(day).verdict(history, served, day));
            day = criteria.nextAfter(day);
        }
        return onAll;
    }

    /** Whether it does not matter which of them is the next one, and when it begins. */
    boolean areAlike() {
        return isComplete && verdict != null && verdict.isOne();
    }

    /** What holds for all of them; unknown where it is not the same, or where something else is not known. */
    FindingStatus status() {
        return isComplete && verdict != null ? verdict.status() : FindingStatus.UNKNOWN;
    }

    /** What was noted, then each year that is possible, and what was found for all of them. */
    Grounds grounds() {
        for (int i = 0; i < terms.size(); i++) {
            PossibleTerm term = terms.get(i);
            if (term.isOneDay()) {
                reasoning.found(AppointmentFindings.POSSIBLE_YEAR_ON, List.of(), term.year(), term.earliest());
            } else {
                reasoning.found(
                        AppointmentFindings.POSSIBLE_YEAR, List.of(), term.year(), term.earliest(), term.latest());
            }
        }
        return verdict == null ? reasoning.grounds() : reasoning.before(verdict.groundsFor(history));
    }
}
