package io.github.jetrules.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    private static final FiscalYear FY2019 = FiscalYear.of(2019);

    @Test
    void runsFromFirstAprilToThirtyFirstMarch() {
        assertThat(FY2019.firstDay()).isEqualTo("2019-04-01");
        assertThat(FY2019.lastDay()).isEqualTo("2020-03-31");
        assertThat(FY2019.span()).hasToString("2019-04-01/2020-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-31, 2018",
        "2019-04-01, 2019",
        "2019-12-31, 2019",
        "2020-01-01, 2019",
        "2020-02-29, 2019",
        "2020-03-31, 2019",
        "2020-04-01, 2020",
        "1947-04-01, 1947",
        "3000-03-31, 2999"
    })
    void isFoundByADay(LocalDate day, int year) {
        assertThat(FiscalYear.containing(day)).isEqualTo(FiscalYear.of(year));
        assertThat(FiscalYear.of(year).contains(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2019-03-31, false", "2019-04-01, true", "2020-03-31, true", "2020-04-01, false"})
    void containsItsFirstAndLastDayButNoNeighbour(LocalDate day, boolean contained) {
        assertThat(FY2019.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01, 1947",
        "1947-03-31, 1947",
        "1947-04-01, 1947",
        "1947-04-02, 1948",
        "2019-03-31, 2019",
        "2019-04-01, 2019",
        "2019-04-02, 2020",
        "2019-05-01, 2020",
        "2019-12-31, 2020",
        "2020-01-01, 2020",
        "2999-04-01, 2999"
    })
    void theFirstFromADayOnBeginsThenOrLater(LocalDate day, int year) {
        assertThat(FiscalYear.firstFrom(day)).contains(FiscalYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-04-02", "3000-04-01", "+999999999-12-31"})
    void noneBeginsAfterTheLast(LocalDate day) {
        assertThat(FiscalYear.firstFrom(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1947-03-31", "3000-04-01"})
    void refusesADayOutsideTheRange(LocalDate day) {
        assertThatThrownBy(() -> FiscalYear.containing(day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "day " + day + " lies in no fiscal year that can be named; accepted: 1947-04-01 to 3000-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "1947, 昭和22年度",
        "1987, 昭和62年度",
        "1988, 昭和63年度",
        "1989, 平成元年度",
        "1990, 平成2年度",
        "2018, 平成30年度",
        "2019, 令和元年度",
        "2020, 令和2年度"
    })
    void isNamedByTheEraInJapanese(int year, String label) {
        assertThat(FiscalYear.of(year).label(Locale.JAPANESE)).isEqualTo(label);
        assertThat(FiscalYear.of(year).label(Locale.JAPAN)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "fr", "tr-TR", "ar-EG", "und"})
    void isNamedByTheCalendarYearInOtherLanguages(String language) {
        assertThat(FY2019.label(Locale.forLanguageTag(language))).isEqualTo("FY2019");
    }

    @ParameterizedTest
    @CsvSource({
        "1947-03-31, false",
        "1947-04-01, true",
        "3000-03-31, true",
        "3000-04-01, false",
        "-999999999-01-01, false",
        "+999999999-12-31, false"
    })
    void knowsWhichDaysAreInItsRange(LocalDate day, boolean inRange) {
        assertThat(FiscalYear.isInRange(day)).isEqualTo(inRange);
    }

    @ParameterizedTest
    @ValueSource(ints = {1947, 2999})
    void acceptsTheEndsOfTheRange(int year) {
        assertThat(FiscalYear.of(year).year()).isEqualTo(year);
        assertThat(FiscalYear.isInRange(year)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1946, 3000, 0, -2019, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesYearsOutsideTheRange(int year) {
        assertThat(FiscalYear.isInRange(year)).isFalse();
        assertThatThrownBy(() -> FiscalYear.of(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fiscal year " + year + " is out of range; accepted: 1947 to 2999");
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "FY2019, 2019", "FY1947, 1947", "2999, 2999"})
    void readsAYearWithAndWithoutPrefix(String text, int year) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FY",
                "19",
                "02019",
                "fy2019",
                "FY 2019",
                "FYFY2019",
                " 2019",
                "2019 ",
                "+2019",
                "-2019",
                "２０１９",
                "令和元年度",
                "20.9",
                "FY20190"
            })
    void refusesTextThatIsNoYear(String text) {
        assertThatThrownBy(() -> FiscalYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fiscal year '" + text + "' is not a year; accepted: 1947 to 2999, such as 2019 or FY2019");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1946", "FY1946", "3000", "FY0000"})
    void refusesTextWithAYearOutOfRange(String text) {
        assertThatThrownBy(() -> FiscalYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is out of range; accepted: 1947 to 2999");
    }

    @Test
    void movesByYears() {
        assertThat(FY2019.next()).hasToString("FY2020");
        assertThat(FY2019.previous()).hasToString("FY2018");
        assertThat(FY2019.plusYears(0)).isEqualTo(FY2019);
        assertThat(FY2019.plusYears(-72)).hasToString("FY1947");
        assertThat(FY2019.plusYears(980)).hasToString("FY2999");
    }

    @Test
    void doesNotMoveOutOfTheRange() {
        assertThatThrownBy(() -> FiscalYear.of(1947).previous())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1946");
        assertThatThrownBy(() -> FiscalYear.of(2999).next())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3000");
    }

    @Test
    void isOrderedByTime() {
        FiscalYear next = FiscalYear.of(2020);
        assertThat(FY2019).isLessThan(next).isEqualByComparingTo(FiscalYear.of(2019));
        assertThat(FY2019.isBefore(next)).isTrue();
        assertThat(FY2019.isBefore(FY2019)).isFalse();
        assertThat(next.isBefore(FY2019)).isFalse();
        assertThat(next.isAfter(FY2019)).isTrue();
        assertThat(FY2019.isAfter(FY2019)).isFalse();
        assertThat(FY2019.isAfter(next)).isFalse();
        assertThat(List.of(next, FY2019)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Property
    void containsExactlyItsOwnDays(@ForAll("days") LocalDate day, @ForAll("fiscalYears") FiscalYear year) {
        FiscalYear own = FiscalYear.containing(day);
        assertThat(own.contains(day)).isTrue();
        assertThat(year.contains(day)).isEqualTo(year.equals(own));
        assertThat(year.span().contains(day)).isEqualTo(year.equals(own));
    }

    @Property
    void hasTheDaysFromItsFirstToItsLast(@ForAll("fiscalYears") FiscalYear year) {
        assertThat(FiscalYear.containing(year.firstDay())).isEqualTo(year);
        assertThat(FiscalYear.containing(year.lastDay())).isEqualTo(year);
        assertThat(year.span().lengthInDays())
                .hasValue(LocalDate.of(year.year() + 1, 1, 1).isLeapYear() ? 366 : 365);
    }

    @Property
    void readsWhatItWrites(@ForAll("fiscalYears") FiscalYear year) {
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.all();
    }

    @Provide
    Arbitrary<FiscalYear> fiscalYears() {
        return Days.fiscalYears();
    }
}
