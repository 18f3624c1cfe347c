package io.github.jetrules.rules.cost;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import io.github.jetrules.core.appointment.AppointmentHistory;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.FiscalYear;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Participants of one role who arrived on the same day and whose pay of one year of appointment stands for a fiscal year.
 *
 * <p>Two years of appointment mostly have days in a fiscal year, and how they share it is not sourced. So name each post
 * once, with one of the two, the same way every year: such as the year of appointment that begins in the fiscal year, and
 * the successor instead of whoever leaves in summer. Whoever is named with both is counted twice.
 *
 * <pre>{@code
 * RosterGroup.parse("ALT,2018-07-29,2,3")  // three ALTs who arrived on 29 July 2018, with the pay of their second year
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param role the role (職種)
 * @param arrival the day of arrival in Japan (来日日), 1987-04-01 to 2899-12-31
 * @param appointmentYear the year of appointment (任用年次), 1 to 60
 * @param participants how many they are, at least one
 */
public record RosterGroup(Role role, LocalDate arrival, int appointmentYear, Headcount participants)
        implements Comparable<RosterGroup>, Serializable {

    private static final Comparator<RosterGroup> ORDER = Comparator.comparing(RosterGroup::arrival)
            .thenComparing(RosterGroup::appointmentYear)
            .thenComparing(RosterGroup::role);

    /** The last year of appointment that can be said, so that its fiscal years can be named. */
    public static final int MAX_APPOINTMENT_YEAR = 60;

    private static final int PARTS = 4;

    private static final CalendarPeriod YEAR = CalendarPeriod.ofYears(1);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if arrival or year of appointment is out of range, or nobody is meant
     */
    public RosterGroup {
        requireNonNull(role, "role");
        requireNonNull(arrival, "arrival");
        requireNonNull(participants, "participants");
        AppointmentHistory.checkArrival(arrival);
        checkArgument(
                appointmentYear >= 1 && appointmentYear <= MAX_APPOINTMENT_YEAR,
                "year of appointment %s is out of range; accepted: 1 to %s",
                appointmentYear,
                MAX_APPOINTMENT_YEAR);
        checkArgument(!participants.isZero(), "participants 0 is out of range; accepted: 1 to %s", Headcount.MAX);
    }

    /**
     * A group of a roster.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public static RosterGroup of(Role role, LocalDate arrival, int appointmentYear, int participants) {
        return new RosterGroup(role, arrival, appointmentYear, Headcount.of(participants));
    }

    /**
     * Reads {@code ALT,2018-07-29,2,3}: role, day of arrival, year of appointment, number of participants.
     *
     * @throws IllegalArgumentException if the text is not of this form, or a value is out of range
     */
    public static RosterGroup parse(String text) {
        List<String> parts = Arrays.asList(text.split(",", -1));
        try {
            checkArgument(parts.size() == PARTS, "it has %s parts and not %s", parts.size(), PARTS);
            return of(
                    Role.parse(parts.get(0)),
                    LocalDate.parse(parts.get(1)),
                    number(parts.get(2)),
                    number(parts.get(3)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "roster group '" + text + "' is not role, arrival, year of appointment and number ("
                            + e.getMessage() + "); accepted: such as ALT,2018-07-29,2,3",
                    e);
        }
    }

    private static int number(String text) {
        Integer number = Ints.tryParse(text);
        checkArgument(number != null, "'%s' is no number or too large", text);
        return number;
    }

    /**
     * Whether the year of appointment can have a day in a fiscal year. It is counted as the terms are: from the day after
     * the arrival on or, since a roster does not say who came later than the group, after the first term from up to a year
     * earlier.
     */
    public boolean mayHaveDayIn(FiscalYear year) {
        return !earliestDay().isAfter(year.lastDay()) && !lastDay().isBefore(year.firstDay());
    }

    /**
     * This group, if its year of appointment can have a day in a fiscal year.
     *
     * @throws IllegalArgumentException if {@link #mayHaveDayIn} does not hold
     */
    public RosterGroup checkedIn(FiscalYear year) {
        checkArgument(
                mayHaveDayIn(year),
                "roster group '%s' has no day of that year of appointment in %s; accepted: for that year of appointment"
                        + " the fiscal years %s to %s",
                this,
                year,
                FiscalYear.containing(earliestDay()),
                FiscalYear.containing(lastDay()));
        return this;
    }

    /** Whether the whole year of appointment lies in a fiscal year, which is so for an arrival on 31 March only. */
    public boolean liesIn(FiscalYear year) {
        return year.contains(firstDay()) && year.contains(lastDay());
    }

    /** Whether a short reappointment of April arrivals may belong to the year of appointment, or lie before it. */
    boolean mayHaveShortReappointment() {
        return ArrivalGroup.usualFor(arrival).equals(Optional.of(ArrivalGroup.APRIL));
    }

    private LocalDate earliestDay() {
        return appointmentYear == 1
                ? firstDay()
                : dayAfterYears(AppointmentHistory.earliestGroupArrival(arrival), appointmentYear - 1);
    }

    private LocalDate firstDay() {
        return dayAfterYears(arrival, appointmentYear - 1);
    }

    private LocalDate lastDay() {
        return dayAfterYears(arrival, appointmentYear).minusDays(1);
    }

    private static LocalDate dayAfterYears(LocalDate arrival, int years) {
        return YEAR.dayAfter(arrival.plusDays(1), years);
    }

    /** Whether the other group differs at most in the number of participants. */
    boolean isLike(RosterGroup other) {
        return ORDER.compare(this, other) == 0;
    }

    /** This group with the participants of another one of the same kind. */
    RosterGroup with(RosterGroup other) {
        return of(role, arrival, appointmentYear, participants.people() + other.participants.people());
    }

    /** Who they are, by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    Map<String, Object> who() {
        return ImmutableMap.of("role", role, "arrival", arrival, "year", appointmentYear);
    }

    /** The group by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    public Map<String, Object> details() {
        return ImmutableMap.of("role", role, "arrival", arrival, "year", appointmentYear, "participants", participants);
    }

    @Override
    public int compareTo(RosterGroup other) {
        return ORDER.thenComparing(RosterGroup::participants).compare(this, other);
    }

    /** The form that {@link #parse} reads: {@code ALT,2018-07-29,2,3}. */
    @Override
    public String toString() {
        return role + "," + arrival + "," + appointmentYear + "," + participants;
    }
}
