package io.github.jetrules.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a formula rounds. Rounding is never implicit: a formula that rounds takes or names one of these. */
public enum RoundingRule {

    /** Down to the whole yen: fractions of a yen are dropped. */
    DOWN_TO_YEN(0, RoundingMode.DOWN);

    private final int decimals;
    private final RoundingMode mode;

    RoundingRule(int decimals, RoundingMode mode) {
        this.decimals = decimals;
        this.mode = mode;
    }

    /** The number of decimals that are kept. */
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
}
