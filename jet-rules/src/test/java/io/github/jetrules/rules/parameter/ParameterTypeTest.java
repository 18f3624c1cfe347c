package io.github.jetrules.rules.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParameterTypeTest {

    private static ParameterType<Yen> upToAThousand() {
        return ParameterType.yen(Yen.of(1_000));
    }

    private static ParameterType<BilingualText> word() {
        return ParameterType.word("as incurred", "所要額");
    }

    private static ParameterType<Continuity> constant() {
        return ParameterType.oneOf(Continuity.class);
    }

    private static ParameterType<Precision> someConstants() {
        return ParameterType.oneOf(EnumSet.of(Precision.EXACT, Precision.INFERRED));
    }

    @Test
    void anotherWordIsRefusedWithWhatIsAccepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> word().read("nothing"))
                .withMessage("'nothing' is another word; accepted: as incurred");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> someConstants().read("ROUGH"))
                .withMessage("'ROUGH' does not exist; accepted: one of EXACT, INFERRED");
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(ParameterType.YEN, "0"),
                arguments(ParameterType.YEN, "9000000000"),
                arguments(upToAThousand(), "1000"),
                arguments(ParameterType.COEFFICIENT, "0.01"),
                arguments(ParameterType.COEFFICIENT, "0.563"),
                arguments(ParameterType.COEFFICIENT, "5226"),
                arguments(ParameterType.COEFFICIENT, "100000"),
                arguments(ParameterType.POPULATION, "1"),
                arguments(ParameterType.POPULATION, "1000000000"),
                arguments(ParameterType.COUNT, "0"),
                arguments(ParameterType.COUNT, "100"),
                arguments(ParameterType.YEARS, "1"),
                arguments(ParameterType.YEARS, "100"),
                arguments(ParameterType.DATE, "1947-04-01"),
                arguments(ParameterType.DATE, "2020-02-29"),
                arguments(ParameterType.DATE, "3000-03-31"),
                arguments(word(), "as incurred"),
                arguments(constant(), "FISCAL_YEAR"),
                arguments(someConstants(), "EXACT"),
                arguments(someConstants(), "INFERRED"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    <T> void valueIsWrittenAsItIsRead(ParameterType<T> type, String text) {
        assertThat(type.write(type.read(text))).isEqualTo(text);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(ParameterType.YEN, "9000000001"),
                arguments(ParameterType.YEN, "-1"),
                arguments(ParameterType.YEN, "92,000"),
                arguments(ParameterType.YEN, ""),
                arguments(upToAThousand(), "1001"),
                arguments(ParameterType.COEFFICIENT, "0.009"),
                arguments(ParameterType.COEFFICIENT, "100000.001"),
                arguments(ParameterType.COEFFICIENT, "0.0563"),
                arguments(ParameterType.COEFFICIENT, ".563"),
                arguments(ParameterType.COEFFICIENT, "1."),
                arguments(ParameterType.COEFFICIENT, "1e3"),
                arguments(ParameterType.POPULATION, "0"),
                arguments(ParameterType.POPULATION, "1000000001"),
                arguments(ParameterType.COUNT, "101"),
                arguments(ParameterType.COUNT, "1.5"),
                arguments(ParameterType.YEARS, "0"),
                arguments(ParameterType.YEARS, "101"),
                arguments(ParameterType.DATE, "1947-03-31"),
                arguments(ParameterType.DATE, "2019-02-29"),
                arguments(ParameterType.DATE, "3000-04-01"),
                arguments(ParameterType.DATE, "+999999999-12-31"),
                arguments(word(), "所要額"),
                arguments(constant(), "fiscal-year"),
                arguments(someConstants(), "APPROXIMATE"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void textOfAnotherFormIsRefused(ParameterType<?> type, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> type.read(text));
    }

    @Test
    void typeSaysWhatItAccepts() {
        assertThat(upToAThousand().accepted()).isEqualTo("an amount of whole yen from 0 to 1000, such as 1000");
        assertThat(ParameterType.yen(Yen.of(92_001)).accepted()).endsWith("to 92001, such as 92000");
        assertThat(word().accepted()).isEqualTo("'as incurred'");
        assertThat(constant().accepted()).isEqualTo("one of UNTIL_AMENDED, FISCAL_YEAR");
        assertThat(someConstants().accepted()).isEqualTo("one of EXACT, INFERRED");
        assertThat(ParameterType.oneOf(EnumSet.of(Precision.EXACT)).accepted()).isEqualTo("EXACT");
        assertThat(constant()).hasToString("one of UNTIL_AMENDED, FISCAL_YEAR");
    }

    @Test
    void typeIsThatOfTheValuesAndNotWhatIsSaidOfThem() {
        Function<String, Set<Precision>> precisions = text -> Set.of();
        Function<String, Set<Continuity>> continuities = text -> Set.of();
        ParameterType<Set<Precision>> set = ParameterType.setOf(Precision.class, "some", precisions, Object::toString);

        assertThat(upToAThousand().isSameAs(ParameterType.YEN)).isTrue();
        assertThat(someConstants().isSameAs(ParameterType.oneOf(Precision.class)))
                .isTrue();
        assertThat(constant().isSameAs(someConstants())).isFalse();
        assertThat(set.isSameAs(ParameterType.setOf(Precision.class, "others", precisions, Object::toString)))
                .isTrue();
        assertThat(set.isSameAs(ParameterType.setOf(Continuity.class, "some", continuities, Object::toString)))
                .isFalse();
        assertThat(set.isSameAs(ParameterType.of(Precision.class, "some", Precision::valueOf, Enum::name)))
                .isFalse();
    }

    @Test
    void noConstantsAreNoType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParameterType.oneOf(EnumSet.noneOf(Precision.class)))
                .withMessage("no constants; accepted: at least one");
    }

    @Test
    void typeNamesItsLimits() {
        assertThat(ParameterType.POPULATION).hasToString("a number of people from 1 to 1000000000");
        assertThat(ParameterType.COUNT).hasToString("a number from 0 to 100, such as 2");
        assertThat(ParameterType.YEARS).hasToString("a number of years from 1 to 100, such as 1");
        assertThat(ParameterType.DATE).hasToString("a date from 1947-04-01 to 3000-03-31, such as 2015-08-03");
    }

    @ParameterizedTest
    @CsvSource({"1.2500, 1.25", "100000.000, 100000", "1E+5, 100000", "5226, 5226", "0.0100, 0.01"})
    void coefficientIsWrittenWithoutZerosAtItsEnd(BigDecimal value, String written) {
        assertThat(ParameterType.COEFFICIENT.write(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0.560, 0.56, true", "0.56, 0.560, true", "0.56, 0.561, false", "a half, 0.5, false"})
    void aCoefficientIsTheSameWhateverZerosItEndsWith(String text, BigDecimal value, boolean same) {
        assertThat(ParameterType.COEFFICIENT.reads(text, value)).isEqualTo(same);
    }

    @Test
    void limitsThatNothingMeetsAreRefused() {
        assertThatThrownBy(() -> ParameterType.years(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit 0 is out of range; accepted: 1 to 100");
        assertThatThrownBy(() -> ParameterType.years(101)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ParameterType.years(100).read("100")).isEqualTo(CalendarPeriod.ofYears(100));
        assertThat(ParameterType.years(1).read("1")).isEqualTo(CalendarPeriod.ofYears(1));
        assertThatThrownBy(() -> ParameterType.yen(Yen.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit -1 is negative; accepted: 0 yen or more");
        assertThat(ParameterType.yen(Yen.ZERO).read("0")).isEqualTo(Yen.ZERO);
    }
}
