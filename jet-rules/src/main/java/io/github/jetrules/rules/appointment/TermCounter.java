package io.github.jetrules.rules.appointment;

import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the terms of one participation, each beginning on the day after the one before.
 *
 * <p>A term is as long as the law says on its first day; an April arrival has a short reappointment after the first.
 */
final class TermCounter {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final LocalDate arrival;
    private final LocalDate groupArrival;
    private final boolean isAprilArrival;
    private final AppointmentLaw.Days law;
    private final Reasoning reasoning;
    private int counted;

    /** Without the short reappointment, which belongs to the first year. */
    private int monthsServed;

    /** Counts as the history says; whoever names no day of the group came with it. */
    TermCounter(AppointmentHistory history, AppointmentLaw.Days law, Reasoning reasoning) {
        this(
                history.arrival(),
                history.cohortArrival(),
                history.arrivalGroup().orElse(null) == ArrivalGroup.APRIL,
                law,
                reasoning);
    }

    /** Counts from the arrival of a group on a day, with a short reappointment or without. */
    TermCounter(
            LocalDate arrival,
            LocalDate groupArrival,
            boolean isAprilArrival,
            AppointmentLaw.Days law,
            Reasoning reasoning) {
        this.arrival = arrival;
        this.groupArrival = groupArrival;
        this.isAprilArrival = isAprilArrival;
        this.law = law;
        this.reasoning = reasoning;
    }

    /**
     * Whether nothing tells when the group arrived. Who says nothing of it in a month in which a group arrives came with
     * that; but not if it was asked, and nobody could say.
     */
    static boolean isGroupOpen(AppointmentHistory history) {
        return !history.groupArrival().isKnown()
                && (history.groupArrival().wasAsked()
                        || ArrivalGroup.usualFor(history.arrival()).isEmpty());
    }

    /** Whether the own arrival is taken for that of the group, of which nothing was said. */
    static boolean isGroupPresumed(AppointmentHistory history) {
        return !history.groupArrival().isKnown() && !isGroupOpen(history);
    }

    /** Whether the next term is the short reappointment of an April arrival. */
    boolean isShortNext() {
        return counted == 1 && isAprilArrival;
    }

    /** Whether the participant came later than the group. */
    boolean isLate() {
        return groupArrival.isBefore(arrival);
    }

    /** Whether the next term is the first one of somebody who came later than the group. */
    private boolean isLateNext() {
        return counted == 0 && isLate();
    }

    /** Whether the next term and all after it are whole years, the first one counted as that of the group. */
    private boolean isYearlyFromNext() {
        return counted > 1 || !isAprilArrival;
    }

    /** The year of appointment in which the next term begins; the short reappointment belongs to the first year. */
    int nextYear() {
        int yearsServed = monthsServed / MONTHS_OF_A_YEAR;
        return isShortNext() ? yearsServed : yearsServed + 1;
    }

    /** The year of appointment in which the next term ends, if it is so long; as it begins where nobody can say. */
    int lastYear(@Nullable InForce<CalendarPeriod> length) {
        return isShortNext() || length == null
                ? nextYear()
                : (monthsServed + length.value().months()) / MONTHS_OF_A_YEAR;
    }

    /** The first day of the first term; null, with what is missing noted, where no source tells it. */
    @Nullable
    LocalDate firstDay() {
        if (noted(law.on(arrival).start(), AppointmentParameters.START, arrival) == null) {
            reasoning.found(AppointmentFindings.START_UNKNOWN, List.of(), arrival);
            return null;
        }
        return arrival.plusDays(1);
    }

    /**
     * Counts one more term that begins on a day, and says which day follows it; null, with what is missing noted, where no
     * source tells its length.
     */
    @Nullable
    LocalDate count(LocalDate firstDay) {
        LocalDate dayAfter;
        if (isLateNext()) {
            dayAfter = lateTerm();
        } else {
            dayAfter = isShortNext() ? shortTerm(firstDay) : yearlyTerm(firstDay);
        }
        if (dayAfter != null) {
            counted++;
        }
        return dayAfter;
    }

    /** Counts several terms of which the first begins on a day, and says which day follows them, or null. */
    @Nullable
    LocalDate count(LocalDate firstDay, int terms) {
        LocalDate next = terms > 0 && isLateNext() ? firstDayOfGroup() : firstDay;
        for (int left = terms; left > 0 && next != null; left--) {
            LocalDate dayAfterAll = isYearlyFromNext() ? countOfSameLength(next, left) : null;
            if (dayAfterAll != null) {
                return dayAfterAll;
            }
            next = count(next);
        }
        return next;
    }

    /** Counts so many terms at once, if one reading tells the length of terms up to the day after them; else null. */
    @SuppressWarnings("ReferenceEquality") // each stretch of days has one reading; an equal one may lie beyond another
    private @Nullable LocalDate countOfSameLength(LocalDate firstDay, int terms) {
        InForce<CalendarPeriod> length = law.on(firstDay).termLength();
        if (length == null) {
            return null;
        }
        LocalDate dayAfter = length.value().dayAfter(firstDay, terms);
        if (law.on(dayAfter).termLength() != length) {
            return null;
        }
        reasoning.note(length);
        counted += terms;
        monthsServed += terms * length.value().months();
        return dayAfter;
    }

    /** Why it matters when the group arrived; empty where no source says what becomes of a late arrival. */
    List<Citation> groupCitations() {
        InForce<?> late = law.on(arrival).lateArrival();
        return late == null ? List.of() : late.citations();
    }

    /** Notes that nothing tells when the group arrived. */
    void noteOpenGroup() {
        reasoning.found(AppointmentFindings.GROUP_OPEN, groupCitations(), arrival);
    }

    /** Notes that it would help to know when the group arrived, which a history does not say. */
    void askGroupArrival(AppointmentHistory history) {
        reasoning.need(
                history.groupArrival(),
                TermQuestion.GROUP_ARRIVAL,
                AppointmentFindings.ASK_GROUP_ARRIVAL,
                groupCitations(),
                arrival);
    }

    /** Notes that the terms are counted from the own arrival, although the group may have arrived on another day. */
    void estimateGroupArrival() {
        reasoning.estimate();
        reasoning.found(AppointmentFindings.OUTSIDE_GROUPS, groupCitations());
    }

    /** A value that is kept with the law, its level noted; null where there is a gap, which is then noted as missing. */
    private <T> @Nullable InForce<T> noted(@Nullable InForce<T> kept, Parameter<T> parameter, LocalDate day) {
        return kept == null ? reasoning.read(parameter, day) : reasoning.note(kept);
    }

    /** The first day of the group, with whose first term that of a late arrival ends; null where no source says so. */
    private @Nullable LocalDate firstDayOfGroup() {
        if (noted(law.on(arrival).lateArrival(), AppointmentParameters.LATE_ARRIVAL, arrival) == null) {
            reasoning.found(AppointmentFindings.LATE_UNKNOWN, List.of(), arrival);
            return null;
        }
        return groupArrival.plusDays(1);
    }

    private @Nullable LocalDate lateTerm() {
        LocalDate firstDay = firstDayOfGroup();
        return firstDay == null ? null : yearlyTerm(firstDay);
    }

    private @Nullable LocalDate yearlyTerm(LocalDate firstDay) {
        InForce<CalendarPeriod> length =
                noted(law.on(firstDay).termLength(), AppointmentParameters.TERM_LENGTH, firstDay);
        if (length == null) {
            FindingCode code =
                    counted == 0 ? AppointmentFindings.LENGTH_UNKNOWN : AppointmentFindings.LATER_LENGTH_UNKNOWN;
            reasoning.found(code, List.of(), firstDay);
            return null;
        }
        monthsServed += length.value().months();
        return length.value().dayAfter(firstDay);
    }

    /** Whether a day can be the last of a short reappointment that begins on another: within a year from then. */
    static boolean canEndShortTerm(LocalDate lastDay, LocalDate firstDay) {
        return !lastDay.isBefore(firstDay) && lastDay.isBefore(firstDay.plusYears(1));
    }

    private @Nullable LocalDate shortTerm(LocalDate firstDay) {
        InForce<LocalDate> alignment =
                noted(law.on(groupArrival).aprilAlignment(), AppointmentParameters.APRIL_ALIGNMENT, groupArrival);
        if (alignment == null) {
            reasoning.found(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN, List.of(), arrival);
            return null;
        }
        if (!canEndShortTerm(alignment.value(), firstDay)) {
            reasoning.found(AppointmentFindings.APRIL_ALIGNMENT_UNKNOWN, alignment.citations(), arrival);
            reasoning.lack(
                    AppointmentParameters.APRIL_ALIGNMENT.id(),
                    AppointmentFindings.ASK_APRIL_ALIGNMENT,
                    alignment.citations(),
                    arrival);
            return null;
        }
        reasoning.found(AppointmentFindings.APRIL_ALIGNED, alignment.citations(), firstDay, alignment.value());
        return alignment.value().plusDays(1);
    }
}
