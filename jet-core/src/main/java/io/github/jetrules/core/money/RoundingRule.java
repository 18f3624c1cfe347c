package io.github.jetrules.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a formula rounds. Rounding is never implicit: a formula that rounds takes or names one of these. */
public enum RoundingRule {

    /** Down to the whole yen: fractions of a yen are dropped. */
    DOWN_TO_YEN(0, RoundingMode.DOWN),

    /** To three decimals, the rest rounded half up (小数点以下３位未満を四捨五入): 0.0305 is 0.031. */
    HALF_UP_TO_THIRD_DECIMAL(3, RoundingMode.HALF_UP),

    /** To whole thousands of yen: under 500 yen is dropped, 500 yen and more count as 1,000. */
    HALF_UP_TO_THOUSAND_YEN(-3, RoundingMode.HALF_UP);

    private final int decimals;
    private final RoundingMode mode;

    RoundingRule(int decimals, RoundingMode mode) {
        this.decimals = decimals;
        this.mode = mode;
    }

    /** The number of decimals that are kept; below zero where digits before the point are dropped. */
    public int decimals() {
        return decimals;
    }

    /** What happens to the rest. */
    public RoundingMode mode() {
        return mode;
    }

    /** A number rounded by this rule. */
    public BigDecimal apply(BigDecimal value) {
        return value.setScale(decimals, mode);
    }

    /**
     * A quotient rounded by this rule, once and from its exact value.
     *
     * @throws ArithmeticException if the divisor is zero
     */
    public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, decimals, mode);
    }
}
