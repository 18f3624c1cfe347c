package io.github.jetrules.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.fixture.Serialisation;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    private static final DateSpan TERM = DateSpan.parse("2019-07-29/2020-07-28");
    private static final DateSpan OPEN = DateSpan.parse("2019-04-01/..");

    /** The days on which near spans can differ, and some on either side. */
    private static final List<LocalDate> DAYS =
            LocalDate.of(2019, 2, 1).datesUntil(LocalDate.of(2019, 7, 1)).toList();

    @Test
    void hasBothItsEnds() {
        assertThat(TERM.firstDay()).isEqualTo("2019-07-29");
        assertThat(TERM.lastDay()).contains(LocalDate.of(2020, 7, 28));
        assertThat(OPEN.firstDay()).isEqualTo("2019-04-01");
        assertThat(OPEN.lastDay()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-07-28, false", "2019-07-29, true", "2020-07-28, true", "2020-07-29, false"})
    void containsItsFirstAndLastDayButNoNeighbour(LocalDate day, boolean contained) {
        assertThat(TERM.contains(day)).isEqualTo(contained);
    }

    @Test
    void containsEverythingFromItsFirstDayWhereTheEndIsOpen() {
        assertThat(OPEN.contains(LocalDate.of(2019, 3, 31))).isFalse();
        assertThat(OPEN.contains(LocalDate.of(2019, 4, 1))).isTrue();
        assertThat(OPEN.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void canBeOneDay() {
        LocalDate day = LocalDate.of(2019, 4, 1);
        DateSpan span = DateSpan.ofInclusive(day, day);
        assertThat(span.lengthInDays()).hasValue(1);
        assertThat(span).hasToString("2019-04-01/2019-04-01");
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatThrownBy(() -> DateSpan.ofInclusive(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lastDay 2019-03-31 is before firstDay 2019-04-01");
    }

    @Test
    void spansThatDifferUsuallyHaveDifferentHashes() {
        LocalDate first = LocalDate.of(2019, 4, 1);
        assertThat(IntStream.range(0, 100)
                        .mapToObj(days -> DateSpan.ofInclusive(first, first.plusDays(days)))
                        .map(DateSpan::hashCode)
                        .distinct())
                .hasSizeGreaterThan(90);
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> DateSpan.startingOn(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> DateSpan.ofInclusive(null, LocalDate.EPOCH)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> DateSpan.ofInclusive(LocalDate.EPOCH, null)).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-07-29/",
                "/2020-07-28",
                "/",
                "../..",
                "../2020-07-28",
                "2019-02-29/2019-03-31",
                "2019-04-31/..",
                "2019-4-1/..",
                "2019-04-01/...",
                "2019-04-01/2020-03-31/..",
                "２０１９-04-01/.."
            })
    void refusesTextThatIsNotMadeOfDates(String text) {
        assertThatThrownBy(() -> DateSpan.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "span '" + text + "' is not made of dates; accepted: 2019-04-01/2020-03-31 or 2019-04-01/..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2019-04-01", "2019-04-01..", "2019-04-01 to 2020-03-31"})
    void refusesTextWithoutASlash(String text) {
        assertThatThrownBy(() -> DateSpan.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span '" + text + "' has no '/'; accepted: 2019-04-01/2020-03-31 or 2019-04-01/..");
    }

    @Test
    void refusesTextWithTheEndBeforeTheBeginning() {
        assertThatThrownBy(() -> DateSpan.parse("2019-04-01/2019-03-31"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lastDay 2019-03-31 is before firstDay 2019-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-07-28/2019-07-28, false",
        "2019-07-01/2019-07-29, true",
        "2020-07-28/.., true",
        "2020-07-29/.., false",
        "2019-08-01/2019-08-02, true",
        "2019-01-01/.., true"
    })
    void overlapsWhereADayIsCommon(DateSpan other, boolean overlaps) {
        assertThat(TERM.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(TERM)).isEqualTo(overlaps);
    }

    @Test
    void isFollowedByASpanFromTheNextDay() {
        assertThat(TERM.isFollowedBy(DateSpan.parse("2020-07-29/2021-07-28"))).isTrue();
        assertThat(TERM.isFollowedBy(DateSpan.parse("2020-07-29/.."))).isTrue();
        assertThat(TERM.isFollowedBy(DateSpan.parse("2020-07-28/2021-07-28"))).isFalse();
        assertThat(TERM.isFollowedBy(DateSpan.parse("2020-07-30/2021-07-28"))).isFalse();
        assertThat(DateSpan.parse("2020-07-29/..").isFollowedBy(TERM)).isFalse();
        assertThat(OPEN.isFollowedBy(OPEN)).isFalse();
        DateSpan toTheEnd = DateSpan.ofInclusive(LocalDate.of(2020, 7, 29), LocalDate.MAX);
        assertThat(toTheEnd.isFollowedBy(TERM)).isFalse();
    }

    @Test
    void intersectsInTheCommonDays() {
        assertThat(TERM.intersection(OPEN)).contains(TERM);
        assertThat(OPEN.intersection(TERM)).contains(TERM);
        assertThat(OPEN.intersection(DateSpan.parse("2020-01-01/.."))).contains(DateSpan.parse("2020-01-01/.."));
        assertThat(TERM.intersection(FiscalYear.of(2019).span())).contains(DateSpan.parse("2019-07-29/2020-03-31"));
        assertThat(TERM.intersection(FiscalYear.of(2020).span())).contains(DateSpan.parse("2020-04-01/2020-07-28"));
        assertThat(TERM.intersection(FiscalYear.of(2018).span())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-01-01/2019-12-31; 2020-01-01/..; [2019-01-01/2019-12-31]",
                "2019-01-01/2019-12-31; 2019-12-31/..; [2019-01-01/2019-12-30]",
                "2019-01-01/2019-12-31; 2019-01-01/2019-01-01; [2019-01-02/2019-12-31]",
                "2019-01-01/2019-12-31; 2019-04-01/2019-04-30; [2019-01-01/2019-03-31, 2019-05-01/2019-12-31]",
                "2019-01-01/2019-12-31; 2019-01-01/2019-12-31; []",
                "2019-01-01/2019-12-31; 2018-01-01/..; []",
                "2019-01-01/..; 2018-01-01/2019-03-31; [2019-04-01/..]",
                "2019-01-01/..; 2019-04-01/..; [2019-01-01/2019-03-31]",
                "2019-01-01/..; 2019-04-01/2019-04-01; [2019-01-01/2019-03-31, 2019-04-02/..]"
            })
    void leavesTheRestWhenAnotherIsTakenAway(String span, String other, String rest) {
        assertThat(DateSpan.parse(span).minus(DateSpan.parse(other))).hasToString(rest);
    }

    @Test
    void isMeasuredInDaysWithBothEnds() {
        assertThat(TERM.lengthInDays()).hasValue(366);
        assertThat(FiscalYear.of(2018).span().lengthInDays()).hasValue(365);
        assertThat(OPEN.lengthInDays()).isEmpty();
    }

    @Test
    void isAValue() {
        DateSpan same = DateSpan.parse("2019-07-29/2020-07-28");
        assertThat(TERM).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(OPEN).isEqualTo(DateSpan.startingOn(LocalDate.of(2019, 4, 1)));
        assertThat(TERM)
                .isNotEqualTo(DateSpan.parse("2019-07-29/.."))
                .isNotEqualTo(DateSpan.parse("2019-07-28/2020-07-28"))
                .isNotEqualTo(DateSpan.parse("2019-07-29/2020-07-27"))
                .isNotEqualTo("2019-07-29/2020-07-28")
                .isNotEqualTo(null);
        assertThat(DateSpan.parse("2019-07-29/..")).isNotEqualTo(TERM);
    }

    @Property
    void readsWhatItWrites(@ForAll("spans") DateSpan span) {
        assertThat(DateSpan.parse(span.toString())).isEqualTo(span);
    }

    @Property
    void intersectionContainsTheDaysOfBoth(
            @ForAll("nearSpans") DateSpan a, @ForAll("nearSpans") DateSpan b, @ForAll("nearDays") LocalDate day) {
        boolean inBoth = a.intersection(b).map(c -> c.contains(day)).orElse(false);
        assertThat(inBoth).isEqualTo(a.contains(day) && b.contains(day));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(b).isPresent()).isEqualTo(a.overlaps(b));
    }

    @Property
    void overlapIsSymmetricAndMeansACommonDay(@ForAll("nearSpans") DateSpan a, @ForAll("nearSpans") DateSpan b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        boolean common = DAYS.stream().anyMatch(day -> a.contains(day) && b.contains(day));
        assertThat(a.overlaps(b)).isEqualTo(common);
    }

    @Property
    void minusLeavesTheDaysOfTheOneThatAreNotInTheOther(
            @ForAll("nearSpans") DateSpan a, @ForAll("nearSpans") DateSpan b) {
        List<DateSpan> rest = a.minus(b);
        for (LocalDate day : DAYS) {
            long times = rest.stream().filter(part -> part.contains(day)).count();
            assertThat(times).isEqualTo(a.contains(day) && !b.contains(day) ? 1 : 0);
        }
        assertThat(rest).hasSizeLessThanOrEqualTo(2);
        if (rest.size() == 2) {
            assertThat(rest.get(0).lastDay().orElseThrow()).isBefore(rest.get(1).firstDay());
        }
    }

    /** A day is written as its year, month and day of the month. */
    @Test
    void isNotReadWithALastDayBeforeTheFirst() throws IOException {
        byte[] last = {2020 >> 8, (byte) 2020, 7, 28};

        assertThat(Serialisation.patched(TERM, last, new byte[] {2019 >> 8, (byte) 2019, 7, 29}))
                .isEqualTo(DateSpan.parse("2019-07-29/2019-07-29"));
        assertThatThrownBy(() -> Serialisation.patched(TERM, last, new byte[] {2019 >> 8, (byte) 2019, 7, 28}))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("lastDay 2019-07-28 is before firstDay 2019-07-29");
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return Days.spans();
    }

    @Provide
    Arbitrary<DateSpan> nearSpans() {
        return Days.nearSpans();
    }

    @Provide
    Arbitrary<LocalDate> nearDays() {
        return Days.near();
    }

    @Test
    void nothingIsLeftAfterTheLastDayThatThereIs() {
        DateSpan open = DateSpan.startingOn(LocalDate.of(2019, 4, 1));
        DateSpan untilTheEnd = DateSpan.ofInclusive(LocalDate.of(2019, 4, 2), LocalDate.MAX);

        assertThat(open.minus(untilTheEnd)).containsExactly(DateSpan.parse("2019-04-01/2019-04-01"));
        assertThat(untilTheEnd.minus(untilTheEnd)).isEmpty();
    }
}
