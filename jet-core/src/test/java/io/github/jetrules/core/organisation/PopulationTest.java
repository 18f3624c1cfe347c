package io.github.jetrules.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1_973_395, 999_999_999, 1_000_000_000})
    void acceptsOneToABillion(long people) {
        assertThat(Population.of(people).people()).isEqualTo(people);
        assertThat(Population.of(people)).hasToString(Long.toString(people));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_001, Long.MIN_VALUE, Long.MAX_VALUE})
    void refusesNumbersOutsideTheRange(long people) {
        assertThatThrownBy(() -> Population.of(people))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("population " + people + " is out of range; accepted: 1 to 1000000000");
    }

    @Test
    void isOrderedByNumber() {
        assertThat(Population.of(9)).isLessThan(Population.of(10));
        assertThat(Population.of(9)).isEqualByComparingTo(Population.of(9));
    }
}
