package io.github.jetrules.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @ParameterizedTest
    @CsvSource({"0.0273, 0.027", "0.0275, 0.028", "0.02749, 0.027", "0.0005, 0.001", "0.00049, 0.000", "2, 2.000"})
    void halfUpToThirdDecimalKeepsThree(BigDecimal value, BigDecimal expected) {
        assertThat(RoundingRule.HALF_UP_TO_THIRD_DECIMAL.apply(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "25841700, 25842000",
        "25841500, 25842000",
        "25841499, 25841000",
        "25841499.999, 25841000",
        "499, 0",
        "500, 1000",
        "0, 0"
    })
    void halfUpToThousandYenDropsLessThanFiveHundred(BigDecimal value, BigDecimal expected) {
        assertThat(RoundingRule.HALF_UP_TO_THOUSAND_YEN.apply(value)).isEqualByComparingTo(expected);
    }

    @Test
    void aQuotientIsRoundedOnceFromItsExactValue() {
        BigDecimal three = BigDecimal.valueOf(3);
        assertThat(RoundingRule.HALF_UP_TO_THIRD_DECIMAL.divide(BigDecimal.valueOf(2), three))
                .isEqualTo("0.667");
        assertThat(RoundingRule.DOWN_TO_YEN.divide(BigDecimal.valueOf(5), three))
                .isEqualTo("1");
        assertThatThrownBy(() -> RoundingRule.DOWN_TO_YEN.divide(three, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void saysWhatItKeeps() {
        assertThat(RoundingRule.DOWN_TO_YEN.decimals()).isZero();
        assertThat(RoundingRule.HALF_UP_TO_THIRD_DECIMAL.decimals()).isEqualTo(3);
        assertThat(RoundingRule.HALF_UP_TO_THOUSAND_YEN.decimals()).isEqualTo(-3);
        assertThat(RoundingRule.DOWN_TO_YEN.mode()).isEqualTo(RoundingMode.DOWN);
    }
}
