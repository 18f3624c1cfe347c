package io.github.jetrules.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Amounts;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {

    private static final Yen LARGEST = Yen.of(Long.MAX_VALUE);
    private static final Yen SMALLEST = Yen.of(Long.MIN_VALUE);
    private static final Yen ONE = Yen.of(1);

    @Test
    void countsExactly() {
        assertThat(Yen.of(3_360_000).plus(Yen.of(240_000))).isEqualTo(Yen.of(3_600_000));
        assertThat(Yen.of(3_360_000).minus(Yen.of(3_600_000))).isEqualTo(Yen.of(-240_000));
        assertThat(Yen.of(300_000).times(12)).isEqualTo(Yen.of(3_600_000));
        assertThat(Yen.of(300_000).times(0)).isEqualTo(Yen.ZERO);
        assertThat(Yen.ZERO.amount()).isZero();
    }

    @Test
    void reachesItsLimits() {
        assertThat(Yen.of(Long.MAX_VALUE - 1).plus(ONE)).isEqualTo(LARGEST);
        assertThat(Yen.of(Long.MIN_VALUE + 1).minus(ONE)).isEqualTo(SMALLEST);
        assertThat(LARGEST.times(-1)).isEqualTo(Yen.of(-Long.MAX_VALUE));
    }

    @Test
    void doesNotLeaveItsLimits() {
        assertThatThrownBy(() -> LARGEST.plus(ONE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SMALLEST.minus(ONE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGEST.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SMALLEST.times(-1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> LARGEST.inProportion(2, 1, RoundingRule.DOWN_TO_YEN))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> SMALLEST.inProportion(1, -1, RoundingRule.DOWN_TO_YEN))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1204000, 83000, 100000, 999320",
        "10, 1, 3, 3",
        "11, 1, 3, 3",
        "12, 1, 3, 4",
        "-10, 1, 3, -3",
        "-11, 1, 3, -3",
        "10, -1, 3, -3",
        "10, 1, -3, -3",
        "2, 1, 3, 0",
        "0, 5, 7, 0",
        "9223372036854775807, 9223372036854775807, 9223372036854775807, 9223372036854775807"
    })
    void takesAProportionAndDropsFractions(long amount, long numerator, long denominator, long expected) {
        assertThat(Yen.of(amount).inProportion(numerator, denominator, RoundingRule.DOWN_TO_YEN))
                .isEqualTo(Yen.of(expected));
    }

    @ParameterizedTest
    @EnumSource(names = "DOWN_TO_YEN", mode = EnumSource.Mode.EXCLUDE)
    void takesNoProportionThatIsNotRoundedToTheYen(RoundingRule rounding) {
        assertThatThrownBy(() -> ONE.inProportion(1, 1, rounding))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding '" + rounding
                        + "' is not to whole yen; accepted: one to zero decimals, such as DOWN_TO_YEN");
    }

    @Test
    void takesNoProportionOfZero() {
        assertThatThrownBy(() -> ONE.inProportion(1, 0, RoundingRule.DOWN_TO_YEN))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Yen.ZERO.inProportion(0, 0, RoundingRule.DOWN_TO_YEN))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3360000, 3360000",
        "JPY 3360000, 3360000",
        "JPY -5, -5",
        "0, 0",
        "JPY 9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808"
    })
    void readsAnAmountWithAndWithoutCode(String text, long amount) {
        assertThat(Yen.parse(text)).isEqualTo(Yen.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "JPY ",
                "JPY",
                "JPY3360000",
                "jpy 5",
                "3,360,000",
                "5.0",
                "5 JPY",
                "+5",
                "JPY +5",
                "-",
                "--5",
                "５",
                "-５",
                "٥",
                " 5",
                "5 ",
                "¥5",
                "1e3",
                "9223372036854775808",
                "-9223372036854775809"
            })
    void refusesTextThatIsNoAmount(String text) {
        assertThatThrownBy(() -> Yen.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount '" + text + "' is not a number of whole yen; accepted: 3360000 or JPY 3360000");
    }

    @Test
    void isNegativeBelowZeroOnly() {
        assertThat(Yen.of(-1).isNegative()).isTrue();
        assertThat(Yen.ZERO.isNegative()).isFalse();
        assertThat(ONE.isNegative()).isFalse();
    }

    @Test
    void isWrittenWithItsCode() {
        assertThat(Yen.of(3_360_000)).hasToString("JPY 3360000");
        assertThat(Yen.of(-5)).hasToString("JPY -5");
    }

    @Property
    void readsWhatItWrites(@ForAll("yen") Yen yen) {
        assertThat(Yen.parse(yen.toString())).isEqualTo(yen);
        assertThat(Yen.parse(Long.toString(yen.amount()))).isEqualTo(yen);
    }

    @Property
    void agreesWithIntegersOfAnySize(@ForAll("yen") Yen a, @ForAll("yen") Yen b, @ForAll long factor) {
        BigInteger x = BigInteger.valueOf(a.amount());
        BigInteger y = BigInteger.valueOf(b.amount());
        agrees(() -> a.plus(b), x.add(y));
        agrees(() -> a.minus(b), x.subtract(y));
        agrees(() -> a.times(factor), x.multiply(BigInteger.valueOf(factor)));
    }

    @Property
    void proportionsAgreeWithIntegersOfAnySize(
            @ForAll("yen") Yen yen, @ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator != 0);
        // BigInteger.divide truncates towards zero
        BigInteger expected = BigInteger.valueOf(yen.amount())
                .multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator));
        agrees(() -> yen.inProportion(numerator, denominator, RoundingRule.DOWN_TO_YEN), expected);
    }

    @Property
    void isOrderedByAmount(@ForAll("yen") Yen a, @ForAll("yen") Yen b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(a.amount(), b.amount()));
    }

    private static void agrees(java.util.function.Supplier<Yen> actual, BigInteger expected) {
        if (expected.bitLength() < Long.SIZE) {
            assertThat(actual.get()).isEqualTo(Yen.of(expected.longValueExact()));
        } else {
            assertThatThrownBy(actual::get).isInstanceOf(ArithmeticException.class);
        }
    }

    @Provide
    Arbitrary<Yen> yen() {
        return Amounts.yen();
    }
}
