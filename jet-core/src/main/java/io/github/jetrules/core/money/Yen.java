package io.github.jetrules.core.money;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An exact amount of whole yen, positive, zero or negative.
 *
 * <p>Arithmetic is exact: a result that does not fit is an {@link ArithmeticException}, never another amount. Nothing
 * is rounded unless a {@link RoundingRule} is named. This class is immutable and thread-safe.
 *
 * @param amount whole yen
 */
public record Yen(long amount) implements Comparable<Yen>, Serializable {

    /** No yen. */
    public static final Yen ZERO = new Yen(0);

    private static final String CODE = "JPY ";

    /** An amount of whole yen. */
    public static Yen of(long amount) {
        return new Yen(amount);
    }

    /**
     * Reads {@code JPY 3360000} or {@code 3360000}.
     *
     * @throws IllegalArgumentException if the text is neither, or does not fit
     */
    public static Yen parse(String text) {
        requireNonNull(text, "text");
        String digits = text.startsWith(CODE) ? text.substring(CODE.length()) : text;
        try {
            checkArgument(isPlainNumber(digits), "'%s' has other characters than digits", digits);
            return new Yen(Long.parseLong(digits));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "amount '" + text + "' is not a number of whole yen; accepted: 3360000 or JPY 3360000", e);
        }
    }

    private static boolean isPlainNumber(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        return digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * This amount and another together.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public Yen plus(Yen other) {
        return new Yen(Math.addExact(amount, other.amount));
    }

    /**
     * This amount less another.
     *
     * @throws ArithmeticException if the difference does not fit
     */
    public Yen minus(Yen other) {
        return new Yen(Math.subtractExact(amount, other.amount));
    }

    /**
     * This amount that many times.
     *
     * @throws ArithmeticException if the product does not fit
     */
    public Yen times(long factor) {
        return new Yen(Math.multiplyExact(amount, factor));
    }

    /**
     * This amount in the proportion of two numbers: {@code amount × numerator ÷ denominator}, computed exactly and then
     * rounded to whole yen.
     *
     * @param denominator not zero
     * @param rounding how to round, to zero decimals
     * @throws IllegalArgumentException if the rule is not to zero decimals
     * @throws ArithmeticException if the denominator is zero or the result does not fit
     */
    public Yen inProportion(long numerator, long denominator, RoundingRule rounding) {
        checkArgument(
                rounding.decimals() == 0,
                "rounding '%s' is not to whole yen; accepted: one to zero decimals, such as DOWN_TO_YEN",
                rounding);
        long product = amount * numerator;
        boolean fits = Math.multiplyHigh(amount, numerator) == product >> (Long.SIZE - 1);
        return fits && denominator > 0
                ? new Yen(LongMath.divide(product, denominator, rounding.mode()))
                : ofAnySize(numerator, denominator, rounding);
    }

    private Yen ofAnySize(long numerator, long denominator, RoundingRule rounding) {
        BigDecimal product = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(numerator));
        BigDecimal quotient = product.divide(BigDecimal.valueOf(denominator), 0, rounding.mode());
        return new Yen(quotient.longValueExact());
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return amount < 0;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** The form that {@link #parse} reads: {@code JPY 3360000}. */
    @Override
    public String toString() {
        return CODE + amount;
    }
}
