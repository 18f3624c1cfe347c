package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Grounds;
import io.github.jetrules.rules.reasoning.Known;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
    private final AppointmentLaw.Days law;
    private final ReappointmentCriteria.Days criteria;
    private final Reasoning reasoning;

    /** The year of appointment with its days, if one of the terms served was a short one, or the next one is. */
    private @Nullable Finding afterShortTerm;

    /** The year of appointment with its days, if all terms served were whole years. */
    private @Nullable Finding afterWholeYears;

    /** The year of appointment of the next term, while only one is possible. */
    private int year = Reappointment.OPEN_YEAR;

    /** The verdict on all of them; null while there is none. */
    private @Nullable Verdict verdict;

    /** Whether all terms could be counted, and the days between the earliest and the latest are all that there are. */
    private boolean isComplete = true;

    /**
     * No terms yet.
     *
     * @param history what was served; at least one term
     * @param law what the law says of the days
     * @param criteria the criteria for the role
     * @param reasoning where all is noted
     */
    PossibleTerms(
            AppointmentHistory history,
            AppointmentLaw.Days law,
            ReappointmentCriteria.Days criteria,
            Reasoning reasoning) {
        this.history = history;
        this.law = law;
        this.criteria = criteria;
        this.reasoning = reasoning;
    }

    /**
     * Judges the terms of somebody whose group arrived within the year up to the own arrival, on a day that is not known.
     *
     * @param ofArrival what the law says on the day of arrival
     * @param first the day after it
     * @param afterApril the days on which April groups began
     */
    PossibleTerms judgeOpenGroup(AppointmentLaw ofArrival, LocalDate first, FirstDays.AfterApril afterApril) {
        FirstDays ofAnyGroup = FirstDays.ofAnyGroup(history, first);
        boolean mayBeLate = ofAnyGroup.earliest().isBefore(first);
        if (mayBeLate && !ofArrival.noteLateArrival(history.arrival(), reasoning)) {
            isComplete = false;
            return this;
        }
        if (GroupArrival.mayBeOfApril(history)) {
            judgeAfterShortTerm(FirstDays.ofAprilGroup(history, ofAnyGroup, afterApril));
        }
        judgeAfterWholeYears(ofAnyGroup);
        return this;
    }

    /** Judges the terms of an April arrival whose short reappointment, if there is one, has no known end. */
    PossibleTerms judgeAprilArrival() {
        FirstDays days = FirstDays.ofGroup(history.groupArrivalOrOwn());
        judgeAfterShortTerm(days);
        judgeAfterWholeYears(days);
        return this;
    }

    /** The next term if all terms served were whole years. */
    private void judgeAfterWholeYears(FirstDays days) {
        CalendarPeriod length = lengthOfServed(days);
        if (length != null) {
            int served = history.completedTerms();
            LocalDate earliest = length.dayAfter(days.earliest(), served);
            LocalDate latest = length.dayAfter(days.latest(), served);
            afterWholeYears = judge(served * length.months(), false, earliest, latest);
        }
    }

    /**
     * The next term if one of the terms served was the short reappointment of an April arrival, or the next one is: the
     * short one ends within a year, and not before its first day.
     */
    private void judgeAfterShortTerm(FirstDays days) {
        CalendarPeriod length = lengthOfServed(days);
        if (length != null) {
            boolean isShortNext = history.completedTerms() == 1;
            int wholeYears = isShortNext ? 1 : history.completedTerms() - 1;
            LocalDate dayAfterWholeYears = length.dayAfter(days.earliest(), wholeYears);
            LocalDate earliest = isShortNext ? dayAfterWholeYears : dayAfterWholeYears.plusDays(1);
            LocalDate latest = length.dayAfter(days.latest(), history.completedTerms());
            afterShortTerm = judge(wholeYears * length.months(), isShortNext, earliest, latest);
        }
    }

    /**
     * The one length of all terms served, whichever of these days the first began on; null where it is unknown or varies,
     * for then a later first term need not mean a later next one, and the two ends do not bound the days between.
     */
    private @Nullable CalendarPeriod lengthOfServed(FirstDays days) {
        AppointmentLaw there = law.on(days.earliest());
        InForce<CalendarPeriod> length =
                there.noteLength(days.earliest(), AppointmentFindings.LENGTH_UNKNOWN, reasoning);
        if (length == null || !areAsLong(days, length.value(), there.otherLengthFrom())) {
            isComplete = false;
            return null;
        }
        return length.value();
    }

    /** Whether all terms that were served are as long as the first, although the length is read otherwise from a day on. */
    private boolean areAsLong(FirstDays days, CalendarPeriod length, @Nullable LocalDate otherFrom) {
        int beforeLast = history.completedTerms() - 1;
        if (otherFrom == null
                || ChronoUnit.MONTHS.between(days.latest(), otherFrom) > (long) beforeLast * length.months()) {
            return true;
        }
        LocalDate last = length.dayAfter(days.latest(), beforeLast);
        LocalDate other = otherFrom;
        while (other != null && !other.isAfter(last)) {
            AppointmentLaw there = law.on(other);
            InForce<CalendarPeriod> then = there.noteLength(other, AppointmentFindings.LATER_LENGTH_UNKNOWN, reasoning);
            if (then == null || !then.value().equals(length)) {
                return false;
            }
            other = there.otherLengthFrom();
        }
        return true;
    }

    /** Judges a next term that begins on one of some days, and says that it is possible. */
    private Finding judge(int monthsServed, boolean isShort, LocalDate earliest, LocalDate latest) {
        ServedTime served = new ServedTime(monthsServed, isShort);
        int nextYear = served.nextYear();
        year = verdict == null || year == nextYear ? nextYear : Reappointment.OPEN_YEAR;
        LocalDate day = earliest;
        do {
            ReappointmentCriteria there = criteria.on(day);
            Verdict onDay = there.verdict(history, served, day);
            verdict = verdict == null ? onDay : verdict.and(onDay);
            day = there.othersFrom();
        } while (day != null && !day.isAfter(latest));
        return possible(nextYear, earliest, latest);
    }

    private static Finding possible(int year, LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest)
                ? new Finding(AppointmentFindings.POSSIBLE_YEAR_ON, List.of(year, earliest), List.of())
                : new Finding(AppointmentFindings.POSSIBLE_YEAR, List.of(year, earliest, latest), List.of());
    }

    /** Whether it matters which of them is the next one, or when it begins. */
    boolean isWorthAsking() {
        return isOpen() && !(isComplete && verdict != null && verdict.isSameOnAllDays());
    }

    /** What holds for all of them; unknown where it is not the same, or where something else is not known. */
    FindingStatus status() {
        return isComplete && verdict != null ? verdict.status() : FindingStatus.UNKNOWN;
    }

    /** Whether nothing holds for all of them. */
    boolean isOpen() {
        return status() == FindingStatus.UNKNOWN;
    }

    /** The year of appointment of the next term, if only one is possible. */
    int year() {
        return isComplete ? year : Reappointment.OPEN_YEAR;
    }

    /** Notes why the next term is open, and then each year that is possible. */
    void note(Finding whyOpen) {
        reasoning.foundNew(Known.of(whyOpen, afterShortTerm, afterWholeYears));
    }

    /**
     * What was found for all of them; nothing while there is none.
     *
     * @param isGroupPresumed whether the own arrival is taken for that of the group
     */
    Grounds grounds(boolean isGroupPresumed) {
        return verdict == null ? Grounds.NONE : verdict.grounds(isGroupPresumed);
    }
}
