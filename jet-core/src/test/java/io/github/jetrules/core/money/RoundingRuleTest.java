package io.github.jetrules.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingRuleTest {

    @ParameterizedTest
    @CsvSource({"999320.00, 999320", "999320.99, 999320", "0.5, 0", "-0.5, 0", "-1.99, -1", "7, 7"})
    void downToYenDropsFractions(BigDecimal value, BigDecimal expected) {
        assertThat(RoundingRule.DOWN_TO_YEN.apply(value)).isEqualTo(expected);
    }

    @Test
    void saysWhatItKeeps() {
        assertThat(RoundingRule.DOWN_TO_YEN.decimals()).isZero();
        assertThat(RoundingRule.DOWN_TO_YEN.mode()).isEqualTo(RoundingMode.DOWN);
    }
}
