package io.github.jetrules.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.participant.Headcount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadcountRangeTest {

    @Test
    void aRangeHasItsFirstAndItsLast() {
        assertThat(HeadcountRange.ofInclusive(2, 4).headcounts())
                .containsExactly(Headcount.of(2), Headcount.of(3), Headcount.of(4));
        assertThat(HeadcountRange.of(Headcount.of(3)).headcounts()).containsExactly(Headcount.of(3));
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 3", "0..10, 0, 10", "5..5, 5, 5", "99001..100000, 99001, 100000"})
    void aTextIsReadBack(String text, int first, int last) {
        HeadcountRange range = HeadcountRange.parse(text);
        assertThat(range).isEqualTo(HeadcountRange.ofInclusive(first, last));
        assertThat(HeadcountRange.parse(range.toString())).isEqualTo(range);
        assertThat(range.isSeveral()).isEqualTo(first != last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "3..", "..3", "a", "-1", "1..2..3", "1-3", "１", " 1", "+1", "1000000", "0..1000000"})
    void whatIsNoRangeIsNamedWithWhatIsAccepted(String text) {
        assertThatThrownBy(() -> HeadcountRange.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participants '" + text
                        + "' is not accepted; accepted: a whole number from 0 to 100000, or two of them such as 0..10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100001", "100000..100001"})
    void aHundredThousandParticipantsAreTheMost(String text) {
        assertThatThrownBy(() -> HeadcountRange.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participants 100001 is out of range; accepted: 0 to 100000");
    }

    @Test
    void aThousandHeadCountsAreTheMost() {
        assertThat(HeadcountRange.ofInclusive(0, 999).headcounts()).hasSize(1000);
        assertThatThrownBy(() -> HeadcountRange.ofInclusive(0, 1000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participants 0..1000 is a range of 1001 head counts; accepted: at most 1000");
    }

    @Test
    void theSmallerNumberComesFirst() {
        assertThatThrownBy(() -> HeadcountRange.ofInclusive(4, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participants 4..3 runs backwards; accepted: the smaller number first");
    }
}
