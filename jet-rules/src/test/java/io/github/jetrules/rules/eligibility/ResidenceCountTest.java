package io.github.jetrules.rules.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import io.github.jetrules.core.time.FiscalYear;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidenceCountTest {

    private static final CalendarPeriod SIX_YEARS = CalendarPeriod.ofYears(6);
    private static final DateSpan WINDOW = ResidenceCount.window(FiscalYear.of(2024), 10);

    private static ResidenceCount count(String stays) {
        return ResidenceCount.of(
                Stays.copyOf(
                        Arrays.stream(stays.split(" ", -1)).map(DateSpan::parse).toList()),
                WINDOW,
                SIX_YEARS);
    }

    @Test
    void theWindowBeginsWithTheYearOfDepartureLessTen() {
        assertThat(WINDOW).isEqualTo(DateSpan.parse("2014-01-01/2025-03-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01/2019-12-30, 2190, MET",
        "2014-01-01/2019-12-31, 2191, NOT_MET",
        "2013-12-31/2019-12-30, 2190, MET",
        "2016-02-29/2022-02-27, 2191, MET",
        "2016-02-29/2022-02-28, 2192, NOT_MET",
        "2018-08-01/2024-07-30, 2191, MET",
        "2018-08-01/2024-07-31, 2192, NOT_MET",
        "2000-01-01/2013-12-31, 0, MET",
        "2030-01-01/2040-12-31, 0, MET"
    })
    void oneStayIsCountedByTheCalendar(String stay, long days, FindingStatus below) {
        assertThat(count(stay)).isEqualTo(new ResidenceCount(below, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01/2016-12-31 2018-01-01/2020-12-28, 2189, MET",
        "2014-01-01/2016-12-31 2018-01-01/2020-12-29, 2190, UNKNOWN",
        "2014-01-01/2016-12-31 2018-01-01/2021-01-03, 2195, UNKNOWN",
        "2014-01-01/2016-12-31 2018-01-01/2021-01-04, 2196, NOT_MET"
    })
    void severalStaysAreCertainOnlyOutsideSixYearsOf365To366Days(String stays, long days, FindingStatus below) {
        assertThat(count(stays)).isEqualTo(new ResidenceCount(below, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01-01/2016-12-31 2017-01-01/2019-12-30, 2190, MET",
        "2014-01-01/2016-12-31 2017-01-01/2019-12-31, 2191, NOT_MET",
        "2014-01-01/2018-12-31 2015-01-01/2019-12-30, 2190, MET",
        "2014-01-01/2019-12-30 2016-01-01/2016-12-31, 2190, MET"
    })
    void staysThatTouchOrOverlapAreOne(String stays, long days, FindingStatus below) {
        assertThat(count(stays)).isEqualTo(new ResidenceCount(below, days));
    }

    @Property
    void theOrderOfStaysDoesNotMatterAndALongerStayIsNeverMoreBelow(
            @ForAll @IntRange(max = 4000) int first,
            @ForAll @IntRange(min = 1, max = 2500) int length,
            @ForAll @IntRange(max = 4000) int second,
            @ForAll @IntRange(min = 1, max = 2500) int other) {
        DateSpan one = span(first, length);
        DateSpan two = span(second, other);
        ResidenceCount count = ResidenceCount.of(Stays.of(one, two), WINDOW, SIX_YEARS);

        assertThat(ResidenceCount.of(Stays.of(two, one), WINDOW, SIX_YEARS)).isEqualTo(count);
        ResidenceCount longer = ResidenceCount.of(Stays.of(span(first, length + 1), two), WINDOW, SIX_YEARS);
        assertThat(longer.days()).isGreaterThanOrEqualTo(count.days());
        if (count.belowLimit() == FindingStatus.NOT_MET) {
            assertThat(longer.belowLimit()).isEqualTo(FindingStatus.NOT_MET);
        }
    }

    private static DateSpan span(int offset, int length) {
        LocalDate day = LocalDate.of(2013, 1, 1).plusDays(offset);
        return DateSpan.ofInclusive(day, day.plusDays(length - 1L));
    }
}
