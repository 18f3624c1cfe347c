package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** A coefficient of a formula. */
final class CoefficientForm extends ValueForm<BigDecimal> {

    static final BigDecimal MIN = new BigDecimal("0.01");
    static final BigDecimal MAX = BigDecimal.valueOf(100_000);
    static final int MAX_DECIMALS = 3;

    private static final int MAX_DIGITS = 6;

    @Override
    BigDecimal read(String text) {
        int point = text.indexOf('.');
        boolean isCoefficient = point < 0
                ? isNumber(text, MAX_DIGITS)
                : isNumber(text.substring(0, point), MAX_DIGITS) && isNumber(text.substring(point + 1), MAX_DECIMALS);
        checkArgument(isCoefficient, "'%s' is not such a number", text);
        BigDecimal number = new BigDecimal(text);
        checkArgument(number.compareTo(MIN) >= 0 && number.compareTo(MAX) <= 0, "'%s' is out of range", text);
        return number;
    }

    @Override
    String write(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
