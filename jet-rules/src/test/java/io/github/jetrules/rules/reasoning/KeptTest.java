package io.github.jetrules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void whatIsKeptIsFoundAgainByItsNumber() {
        Kept<String> kept = new Kept<>(2);

        assertThat(kept.get(0)).isNull();
        assertThat(kept.keep(1, "one")).isEqualTo("one");
        assertThat(kept.get(1)).isEqualTo("one");
        assertThat(kept.get(0)).isNull();
    }

    @Test
    void nothingIsKeptOfOtherNumbers() {
        Kept<String> kept = new Kept<>(2);

        assertThat(kept.keep(2, "two")).isEqualTo("two");
        assertThat(kept.get(2)).isNull();
        assertThat(new Kept<String>(0).get(0)).isNull();
    }
}
