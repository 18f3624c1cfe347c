package io.github.jetrules.core.appointment;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.ProgrammeRound;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a participant has served so far, from one arrival on, without a break.
 *
 * <p>Mandatory: arrival, completedTerms. Optional: group, role. Facts, not supplied unless said: groupArrival,
 * exceptionalPerformance, specialistPost. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AppointmentHistory implements Serializable, WithAppointmentHistory {

    private static final long serialVersionUID = 1L;

    /** The largest number of completed terms that can be said, so that the next term has a date whose year has four digits. */
    public static final int MAX_COMPLETED_TERMS = 999;

    /** The last day of arrival that can be said, so that all terms that can follow have dates that can be named. */
    public static final LocalDate LAST_ARRIVAL = LocalDate.of(2899, 12, 31);

    AppointmentHistory() {}

    /** The day of arrival in Japan (来日日), 1987-04-01 to 2899-12-31; the first term starts on the day after. */
    public abstract LocalDate arrival();

    /**
     * The number of programme terms served to their end; 0 to 999. To ask during a term about the one after it, the running
     * term counts as completed. Each appointment counts once, also the shorter first term of a late arrival and the short
     * reappointment of an April arrival.
     */
    public abstract int completedTerms();

    /** The group of arrival, where it was said. */
    public abstract Optional<ArrivalGroup> group();

    /**
     * The day on which the group arrived, for somebody who came later than the group (遅れて来日した者); not after the
     * arrival, and less than a year before it, because whoever comes later than that comes with another group. It is the
     * own arrival for somebody who came with the group, which has to be said only in a month in which no group arrives.
     */
    @Value.Default
    public Fact<LocalDate> groupArrival() {
        return Fact.notSupplied();
    }

    /** The role, where it was said. */
    public abstract Optional<Role> role();

    /**
     * Whether the contracting organisation judges the participant's performance, experience and ability exceptionally
     * high; asked for in the fourth and fifth year.
     */
    @Value.Default
    public Fact<Boolean> exceptionalPerformance() {
        return Fact.notSupplied();
    }

    /**
     * Whether the participant is appointed, after screening, as Elementary School ALT or specialist Prefectural Advisor;
     * asked for in the fourth and fifth year from 2002 to 2006.
     */
    @Value.Default
    public Fact<Boolean> specialistPost() {
        return Fact.notSupplied();
    }

    /** The day of arrival of the group: the one that was said, or else the participant's own. */
    public LocalDate groupArrivalOrOwn() {
        LocalDate said = groupArrival().orNull();
        return said == null ? arrival() : said;
    }

    /** The group that was said, or else the one that the month of its arrival tells; empty where both leave it open. */
    public Optional<ArrivalGroup> arrivalGroup() {
        Optional<ArrivalGroup> said = group();
        return said.isPresent() ? said : ArrivalGroup.usualFor(groupArrivalOrOwn());
    }

    @Value.Check
    void check() {
        checkArgument(
                completedTerms() >= 0 && completedTerms() <= MAX_COMPLETED_TERMS,
                "completed terms %s is out of range; accepted: 0 to %s",
                completedTerms(),
                MAX_COMPLETED_TERMS);
        checkArrival(arrival());
        groupArrival()
                .value()
                .ifPresent(day -> checkArgument(
                        !day.isAfter(arrival()) && !day.isBefore(earliestGroupArrival(arrival())),
                        "group arrival %s is out of range; accepted: %s to the arrival %s, less than a year before it",
                        day,
                        earliestGroupArrival(arrival()),
                        arrival()));
    }

    /** What was read is checked as what was built. */
    @Serial
    final Object readResolve() {
        check();
        return this;
    }

    /**
     * Checks that somebody can have arrived on a day.
     *
     * @throws IllegalArgumentException if it is not within 1987-04-01 to 2899-12-31
     */
    public static void checkArrival(LocalDate arrival) {
        checkArgument(
                !arrival.isBefore(ProgrammeRound.FIRST_YEAR.firstDay()) && !arrival.isAfter(LAST_ARRIVAL),
                "arrival %s is out of range; accepted: %s to %s",
                arrival,
                ProgrammeRound.FIRST_YEAR.firstDay(),
                LAST_ARRIVAL);
    }

    /**
     * The first day on which the group of somebody who arrived on a day can have arrived: less than a year before, counted
     * as the Civil Code counts it, so that the group's first year still has a day left; and not before 1987-04-01.
     */
    public static LocalDate earliestGroupArrival(LocalDate arrival) {
        LocalDate withinAYear = arrival.plusDays(1).minusYears(1);
        LocalDate first = ProgrammeRound.FIRST_YEAR.firstDay();
        return withinAYear.isBefore(first) ? first : withinAYear;
    }

    /**
     * The same with a day of arrival of the group that is known.
     *
     * @throws IllegalArgumentException if the day is after the arrival, a year before it or more, or before 1987-04-01
     */
    public final AppointmentHistory withGroupArrival(LocalDate day) {
        return withGroupArrival(Fact.known(day));
    }

    /** The same with a judgement of the contracting organisation. */
    public final AppointmentHistory withExceptionalPerformance(boolean judged) {
        return withExceptionalPerformance(Fact.known(judged));
    }

    /** The same where it is known whether the post is one of a specialist. */
    public final AppointmentHistory withSpecialistPost(boolean isOne) {
        return withSpecialistPost(Fact.known(isOne));
    }

    /**
     * A participant who arrived on a day and has served a number of terms since.
     *
     * @throws IllegalArgumentException if the day or the number is out of range
     */
    public static AppointmentHistory of(LocalDate arrival, int completedTerms) {
        return builder().arrival(arrival).completedTerms(completedTerms).build();
    }

    /** A builder; the class description says what is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds histories; the description of {@link AppointmentHistory} says what is mandatory. */
    public static final class Builder extends ImmutableAppointmentHistory.Builder {
        Builder() {}

        /** The day on which the group arrived. */
        public Builder groupArrival(LocalDate day) {
            return groupArrival(Fact.known(day));
        }
    }
}
