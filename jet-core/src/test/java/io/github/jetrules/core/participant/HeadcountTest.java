package io.github.jetrules.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadcountTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99_999, 100_000})
    void acceptsZeroToAHundredThousand(int people) {
        assertThat(Headcount.of(people).people()).isEqualTo(people);
        assertThat(Headcount.of(people)).hasToString(Integer.toString(people));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesNumbersOutsideTheRange(int people) {
        assertThatThrownBy(() -> Headcount.of(people))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participants " + people + " is out of range; accepted: 0 to 100000");
    }

    @Test
    void isZeroOnlyWithNobody() {
        assertThat(Headcount.of(0).isZero()).isTrue();
        assertThat(Headcount.of(1).isZero()).isFalse();
    }

    @Test
    void isOrderedByNumber() {
        assertThat(Headcount.of(9)).isLessThan(Headcount.of(10));
        assertThat(Headcount.of(9)).isEqualByComparingTo(Headcount.of(9));
    }
}
