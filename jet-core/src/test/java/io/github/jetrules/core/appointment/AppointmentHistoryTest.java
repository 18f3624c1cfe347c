package io.github.jetrules.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.fixture.Appointments;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.participant.ArrivalGroup;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.CalendarPeriod;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentHistoryTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2019, 7, 28);

    @Test
    void factsAreNotSuppliedUnlessSaid() {
        AppointmentHistory history = AppointmentHistory.of(ARRIVAL, 3);
        assertThat(history.arrival()).isEqualTo(ARRIVAL);
        assertThat(history.completedTerms()).isEqualTo(3);
        assertThat(history.role()).isEmpty();
        assertThat(history.group()).isEmpty();
        assertThat(history.exceptionalPerformance()).isSameAs(Fact.<Boolean>notSupplied());
        assertThat(history.withExceptionalPerformance(false).exceptionalPerformance())
                .isEqualTo(Fact.known(false));
        assertThat(history.withRole(Role.CIR).role()).contains(Role.CIR);
    }

    @Test
    void groupIsToldByTheMonthOfArrivalUnlessSaid() {
        AppointmentHistory history = AppointmentHistory.of(ARRIVAL, 0);
        assertThat(history.arrivalGroup()).contains(ArrivalGroup.SUMMER);
        assertThat(history.withGroup(ArrivalGroup.APRIL).arrivalGroup()).contains(ArrivalGroup.APRIL);
        assertThat(AppointmentHistory.of(LocalDate.of(2019, 9, 1), 0).arrivalGroup())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 998, 999})
    void acceptsAsManyTermsAsHaveADateThatCanBeNamed(int terms) {
        assertThat(AppointmentHistory.of(ARRIVAL, terms).completedTerms()).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesTermsOutsideTheRange(int terms) {
        assertThatThrownBy(() -> AppointmentHistory.of(ARRIVAL, terms))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("completed terms " + terms + " is out of range; accepted: 0 to 999");
        AppointmentHistory history = AppointmentHistory.of(ARRIVAL, 0);
        assertThatThrownBy(() -> history.withCompletedTerms(terms)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasStoredIsCheckedAsWhatIsBuilt() throws IOException {
        AppointmentHistory history = AppointmentHistory.of(ARRIVAL, 933);
        byte[] terms = {0, 0, 933 >> 8, (byte) 933};

        assertThat(Serialisation.patched(history, terms, new byte[] {0, 0, 0, 7}))
                .isEqualTo(history.withCompletedTerms(7));
        assertThatThrownBy(() -> Serialisation.patched(history, terms, new byte[] {-1, -1, -1, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("completed terms -1 is out of range; accepted: 0 to 999");
    }

    @Test
    void acceptsArrivalsFromTheBeginningOfTheProgramme() {
        assertThat(AppointmentHistory.of(LocalDate.of(1987, 4, 1), 0).arrival()).isEqualTo("1987-04-01");
        assertThatThrownBy(() -> AppointmentHistory.of(LocalDate.of(1987, 3, 31), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arrival 1987-03-31 is out of range; accepted: 1987-04-01 to 2899-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987-04-01", "2899-12-31"})
    void aDayOfArrivalIsCheckedByItself(LocalDate arrival) {
        AppointmentHistory.checkArrival(arrival);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987-03-31", "2900-01-01"})
    void aDayOnWhichNobodyCanHaveArrivedIsRefused(LocalDate arrival) {
        assertThatThrownBy(() -> AppointmentHistory.checkArrival(arrival))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("arrival " + arrival + " is out of range; accepted: 1987-04-01 to 2899-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-28, 2019-07-28",
        "2019-07-28, 2018-07-29",
        "2024-02-28, 2023-02-28",
        "2024-02-29, 2023-03-01",
        "2025-02-27, 2024-02-28",
        "2025-02-28, 2024-03-01",
        "2025-03-01, 2024-03-02",
        "1987-04-02, 1987-04-01"
    })
    void acceptsAGroupThatArrivedLessThanAYearBefore(LocalDate arrival, LocalDate group) {
        AppointmentHistory history = AppointmentHistory.of(arrival, 0).withGroupArrival(Fact.known(group));
        assertThat(history.groupArrivalOrOwn()).isEqualTo(group);
        assertThat(history.arrivalGroup()).isEqualTo(ArrivalGroup.usualFor(group));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-28, 2019-07-29, 2018-07-29",
        "2019-07-28, 2018-07-28, 2018-07-29",
        "2024-02-28, 2023-02-27, 2023-02-28",
        "2024-02-29, 2023-02-28, 2023-03-01",
        "2025-02-27, 2024-02-27, 2024-02-28",
        "2025-02-28, 2024-02-29, 2024-03-01",
        "2025-03-01, 2024-03-01, 2024-03-02",
        "1987-04-01, 1987-03-31, 1987-04-01"
    })
    void refusesAGroupOfAnotherTime(LocalDate arrival, LocalDate group, LocalDate earliest) {
        AppointmentHistory history = AppointmentHistory.of(arrival, 0);
        assertThatThrownBy(() -> history.withGroupArrival(Fact.known(group)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group arrival " + group + " is out of range; accepted: " + earliest + " to the arrival "
                        + arrival + ", less than a year before it");
    }

    /** Whoever comes on the last day of the group's first year, or later, would have no day of it left. */
    @Property
    void theEarliestGroupIsTheFirstWhoseFirstYearHasADayLeft(@ForAll("arrivals") LocalDate arrival) {
        LocalDate earliest = AppointmentHistory.earliestGroupArrival(arrival);

        assertThat(lastDayOfFirstYear(earliest)).isAfter(arrival);
        if (earliest.isAfter(LocalDate.of(1987, 4, 1))) {
            assertThat(lastDayOfFirstYear(earliest.minusDays(1))).isBeforeOrEqualTo(arrival);
        }
    }

    private static LocalDate lastDayOfFirstYear(LocalDate arrival) {
        return CalendarPeriod.ofYears(1)
                .startingOn(arrival.plusDays(1))
                .lastDay()
                .orElseThrow();
    }

    @Provide
    Arbitrary<LocalDate> arrivals() {
        return Appointments.arrivals();
    }

    @Test
    void withoutAGroupItsArrivalIsTheParticipants() {
        assertThat(AppointmentHistory.of(ARRIVAL, 0).groupArrivalOrOwn()).isEqualTo(ARRIVAL);
    }

    @Test
    void refusesToLackWhatIsMandatory() {
        assertThatThrownBy(() -> AppointmentHistory.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("arrival", "completedTerms");
    }

    @Test
    void theDayOnWhichTheGroupArrivedMayBeSaidAsADate() {
        LocalDate day = LocalDate.of(2019, 7, 28);
        AppointmentHistory history = AppointmentHistory.builder()
                .arrival(LocalDate.of(2019, 9, 15))
                .groupArrival(day)
                .completedTerms(0)
                .build();

        assertThat(history.groupArrival()).isEqualTo(Fact.known(day));
        assertThat(AppointmentHistory.of(history.arrival(), 0).withGroupArrival(day))
                .isEqualTo(history);
        assertThat(history.groupArrivalOrOwn()).isEqualTo(day);
        assertThat(history.withGroupArrival(Fact.askedWithoutAnswer()).groupArrivalOrOwn())
                .isEqualTo(history.arrival());
    }
}
