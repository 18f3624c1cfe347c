package io.github.jetrules.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Days;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.time.Timeline.Entry;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final Entry<String> A = entry("2018-04-01/2019-03-31", "a");
    private static final Entry<String> B = entry("2019-04-01/2019-12-31", "b");
    private static final Entry<String> C = entry("2020-04-01/..", "c");

    private static final Timeline<String> TIMELINE = Timeline.of(List.of(C, A, B));

    @ParameterizedTest
    @CsvSource({
        "2018-03-31, ",
        "2018-04-01, a",
        "2019-03-31, a",
        "2019-04-01, b",
        "2019-12-31, b",
        "2020-01-01, ",
        "2020-03-31, ",
        "2020-04-01, c",
        "+999999999-12-31, c"
    })
    void hasTheValueOfADayAndNoneInAGap(LocalDate day, String value) {
        assertThat(TIMELINE.at(day)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void sortsItsEntries() {
        assertThat(TIMELINE.entries()).containsExactly(A, B, C);
        assertThatThrownBy(() -> TIMELINE.entries().add(A)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void findsItsValuesAfterSerialisation() {
        assertThat(Serialisation.copy(TIMELINE).at(LocalDate.of(2019, 4, 1))).contains("b");
    }

    /** A day is written as its year, month and day of the month. */
    @Test
    void isNotReadWithSpansThatOverlap() throws IOException {
        byte[] first = {2020 >> 8, (byte) 2020, 4, 1};

        assertThat(Serialisation.patched(TIMELINE, first, new byte[] {2020 >> 8, (byte) 2020, 1, 1}))
                .isEqualTo(Timeline.of(List.of(A, B, entry("2020-01-01/..", "c"))));
        assertThatThrownBy(() -> Serialisation.patched(TIMELINE, first, new byte[] {2019 >> 8, (byte) 2019, 12, 31}))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("span 2019-12-31/.. overlaps span 2019-04-01/2019-12-31");
    }

    @Test
    void canBeEmpty() {
        Timeline<String> empty = Timeline.of(List.of());
        assertThat(empty.entries()).isEmpty();
        assertThat(empty.at(LocalDate.of(2019, 4, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-04-01/2019-03-31, 2019-03-31/..",
        "2018-04-01/.., 2019-04-01/2019-04-01",
        "2018-04-01/2019-03-31, 2018-05-01/2018-05-01"
    })
    void refusesAnOverlapAndNamesBothSpans(String before, String after) {
        for (List<Entry<String>> entries : List.of(
                List.of(entry(before, "a"), entry(after, "b")), List.of(entry(after, "b"), entry(before, "a")))) {
            assertThatThrownBy(() -> Timeline.of(entries))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("span " + after + " overlaps span " + before);
        }
    }

    @Test
    void refusesTheSameSpanTwice() {
        assertThatThrownBy(() -> Timeline.of(List.of(A, A)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span 2018-04-01/2019-03-31 overlaps span 2018-04-01/2019-03-31");
    }

    @Test
    void isAValue() {
        Timeline<String> same = Timeline.of(List.of(A, B, C));
        assertThat(TIMELINE).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(TIMELINE)
                .isNotEqualTo(Timeline.of(List.of(A, B)))
                .isNotEqualTo("x")
                .isNotEqualTo(null);
        assertThat(TIMELINE.toString()).contains("2018-04-01/2019-03-31", "a");
    }

    @Test
    void timelinesThatDifferUsuallyHaveDifferentHashes() {
        assertThat(Stream.of(List.of(A), List.of(B), List.of(A, B), List.of(A, C))
                        .map(entries -> Timeline.of(entries).hashCode())
                        .distinct())
                .hasSizeGreaterThan(2);
    }

    @Property
    void agreesWithALinearSearch(@ForAll("entries") List<Entry<String>> entries, @ForAll("days") LocalDate day) {
        Timeline<String> timeline = Timeline.of(entries);
        assertThat(timeline.at(day))
                .isEqualTo(entries.stream()
                        .filter(e -> e.span().contains(day))
                        .map(Entry::value)
                        .findFirst());
    }

    @Property
    void refusesTwoSpansExactlyWhereTheyOverlap(@ForAll("spans") DateSpan a, @ForAll("spans") DateSpan b) {
        List<Entry<String>> entries = List.of(new Entry<>(a, "a"), new Entry<>(b, "b"));
        if (a.overlaps(b)) {
            assertThatThrownBy(() -> Timeline.of(entries))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(a.toString())
                    .hasMessageContaining(b.toString());
        } else {
            assertThat(Timeline.of(entries).entries()).hasSize(2);
        }
    }

    private static Entry<String> entry(String span, String value) {
        return new Entry<>(DateSpan.parse(span), value);
    }

    @Provide
    Arbitrary<List<Entry<String>>> entries() {
        return Days.entries();
    }

    @Provide
    Arbitrary<DateSpan> spans() {
        return Days.nearSpans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Days.near();
    }
}
