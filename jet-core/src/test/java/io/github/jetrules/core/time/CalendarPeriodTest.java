package io.github.jetrules.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2019-07-29, 2020-07-28",
        "2020-02-29, 2021-02-28",
        "2019-02-28, 2020-02-27",
        "2019-03-01, 2020-02-29",
        "2020-03-01, 2021-02-28",
        "2019-04-01, 2020-03-31",
        "2019-01-01, 2019-12-31"
    })
    void aYearEndsOnTheDayBeforeTheCorrespondingDay(LocalDate first, LocalDate last) {
        assertThat(CalendarPeriod.ofYears(1).startingOn(first)).isEqualTo(DateSpan.ofInclusive(first, last));
        assertThat(CalendarPeriod.ofMonths(12).startingOn(first)).isEqualTo(DateSpan.ofInclusive(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-31, 6, 2020-02-29",
        "2018-08-31, 6, 2019-02-28",
        "2019-08-30, 6, 2020-02-29",
        "2019-08-29, 6, 2020-02-28",
        "2019-01-31, 1, 2019-02-28",
        "2019-01-31, 2, 2019-03-30",
        "2019-01-30, 1, 2019-02-28",
        "2019-03-31, 1, 2019-04-30",
        "2019-03-30, 1, 2019-04-29",
        "2019-02-28, 1, 2019-03-27",
        "2020-02-29, 48, 2024-02-28"
    })
    void monthsEndOnTheLastDayWhereNoDayCorresponds(LocalDate first, int months, LocalDate last) {
        assertThat(CalendarPeriod.ofMonths(months).startingOn(first)).isEqualTo(DateSpan.ofInclusive(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2019-07-29, 2020-07-29", "2020-02-29, 2021-03-01", "2019-02-28, 2020-02-28", "2019-03-01, 2020-03-01"})
    void theNextYearBeginsOnTheCorrespondingDayOrAfterTheLastOfTheMonth(LocalDate first, LocalDate next) {
        assertThat(CalendarPeriod.ofYears(1).dayAfter(first)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1200})
    void acceptsTheEndsOfTheRange(int months) {
        assertThat(CalendarPeriod.ofMonths(months).months()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1201, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesMonthsOutsideTheRange(int months) {
        assertThatThrownBy(() -> CalendarPeriod.ofMonths(months))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("months " + months + " is out of range; accepted: 1 to 1200");
    }

    @Test
    void acceptsOneToAHundredYears() {
        assertThat(CalendarPeriod.ofYears(1).months()).isEqualTo(12);
        assertThat(CalendarPeriod.ofYears(100).months()).isEqualTo(1200);
    }

    /** The last number of years has 8 months where 32 bits overflow. */
    @ParameterizedTest
    @ValueSource(ints = {0, 101, -1, 357_913_942})
    void refusesOtherYears(int years) {
        assertThatThrownBy(() -> CalendarPeriod.ofYears(years))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years " + years + " is out of range; accepted: 1 to 100");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "11, 0", "12, 1", "23, 1", "24, 2", "1200, 100"})
    void monthsBeyondWholeYearsAreLeftOut(int months, int years) {
        assertThat(CalendarPeriod.ofMonths(months).years()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"1, P1M", "4, P4M", "11, P11M", "12, P1Y", "13, P1Y1M", "1200, P100Y"})
    void isWrittenInTheIsoForm(int months, String text) {
        assertThat(CalendarPeriod.ofMonths(months)).hasToString(text);
    }

    /**
     * Article 143 as it stands, without date arithmetic: in the month reached by counting, the day before the one with
     * the number of the first day; without such a day, the last of the month.
     */
    @Property
    void agreesWithTheWordsOfTheCivilCode(
            @ForAll("starts") LocalDate first, @ForAll @IntRange(min = 1, max = 1200) int months) {
        YearMonth lastMonth = YearMonth.from(first).plusMonths(months);
        LocalDate last;
        if (first.getDayOfMonth() == 1) {
            last = lastMonth.minusMonths(1).atEndOfMonth();
        } else if (lastMonth.isValidDay(first.getDayOfMonth())) {
            last = lastMonth.atDay(first.getDayOfMonth() - 1);
        } else {
            last = lastMonth.atEndOfMonth();
        }
        assertThat(CalendarPeriod.ofMonths(months).startingOn(first)).isEqualTo(DateSpan.ofInclusive(first, last));
    }

    @Property
    void severalPeriodsAreCountedOneAfterTheOther(
            @ForAll("starts") LocalDate first,
            @ForAll @IntRange(min = 1, max = 24) int months,
            @ForAll @IntRange(min = 0, max = 60) int times) {
        CalendarPeriod period = CalendarPeriod.ofMonths(months);
        LocalDate dayAfter = first;
        for (int i = 0; i < times; i++) {
            dayAfter = period.startingOn(dayAfter).lastDay().orElseThrow().plusDays(1);
        }

        assertThat(period.dayAfter(first, times)).isEqualTo(dayAfter);
    }

    /** After the first year from 29 February the others begin on 1 March. */
    @ParameterizedTest
    @CsvSource({
        "2020-02-28, 4, 2024-02-28",
        "2020-02-29, 0, 2020-02-29",
        "2020-02-29, 4, 2024-03-01",
        "2020-01-31, 60, 2080-01-31"
    })
    void yearsFromTheEndOfFebruary(LocalDate first, int times, LocalDate dayAfter) {
        assertThat(CalendarPeriod.ofYears(1).dayAfter(first, times)).isEqualTo(dayAfter);
    }

    /** A month without the day moves all that follow: each begins on the day after the one before. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-31, 1, 2, 2020-04-01",
        "2020-01-29, 1, 2, 2020-03-29",
        "2019-01-29, 1, 2, 2019-04-01",
        "2019-01-28, 1, 2, 2019-03-28",
        "2019-08-30, 6, 2, 2020-09-01",
        "2019-08-31, 12, 2, 2021-08-31"
    })
    void periodsOfMonthsFromTheEndOfAMonth(LocalDate first, int months, int times, LocalDate dayAfter) {
        assertThat(CalendarPeriod.ofMonths(months).dayAfter(first, times)).isEqualTo(dayAfter);
    }

    @Test
    void refusesANumberOfPeriodsBelowZero() {
        LocalDate first = LocalDate.of(2019, 7, 29);

        assertThatThrownBy(() -> CalendarPeriod.ofYears(1).dayAfter(first, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of periods -1 is below 0; accepted: 0 or more");
    }

    @Property
    void yearsFromTheFirstOfAprilAreFiscalYears(@ForAll @IntRange(min = 1947, max = 2999) int year) {
        assertThat(CalendarPeriod.ofYears(1).startingOn(LocalDate.of(year, 4, 1)))
                .isEqualTo(FiscalYear.of(year).span());
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Days.all();
    }
}
