package io.github.jetrules.rules.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import io.github.jetrules.core.time.DateSpan;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

    private static final DateSpan SPAN = DateSpan.parse("2024-04-01/2025-03-31");

    private static <T> String written(ParameterType<T> type, T value) {
        return Parameter.of("test.value", type).overlay(SPAN, value, "p. 1").value();
    }

    private static <T> void assertRefused(ParameterType<T> type, T value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(type, value))
                .withMessage("value " + value + " of test.value cannot be written; accepted: " + type.accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ".x"})
    void idBeginsWithATopic(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.of(id, ParameterType.COUNT))
                .withMessage("parameter '" + id
                        + "' has no topic; accepted: a topic, a dot and a name, such as cost.membership-fee");
    }

    @ParameterizedTest
    @CsvSource({"12, 1", "24, 2", "1200, 100"})
    void wholeYearsAreWritten(int months, String years) {
        assertThat(written(ParameterType.YEARS, CalendarPeriod.ofMonths(months)))
                .isEqualTo(years);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 13, 18, 1_199})
    void partsOfAYearAreRefused(int months) {
        assertRefused(ParameterType.YEARS, CalendarPeriod.ofMonths(months));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2501", "0.009", "100000.001", "0", "-1"})
    void coefficientThatCannotBeReadIsRefused(BigDecimal value) {
        assertRefused(ParameterType.COEFFICIENT, value);
    }

    @Test
    void valueBeyondALimitIsRefused() {
        assertThat(written(ParameterType.COUNT, 100)).isEqualTo("100");
        assertRefused(ParameterType.COUNT, 101);
        assertRefused(ParameterType.COUNT, -1);
        assertThat(written(ParameterType.YEN, ParameterType.MAX_YEN)).isEqualTo("9000000000");
        assertRefused(ParameterType.YEN, Yen.of(9_000_000_001L));
        assertThat(written(ParameterType.DATE, LocalDate.of(3000, 3, 31))).isEqualTo("3000-03-31");
        assertRefused(ParameterType.DATE, LocalDate.of(3000, 4, 1));
        assertRefused(ParameterType.DATE, LocalDate.MAX);
    }

    @Test
    void wordIsWrittenOnlyInBothItsLanguages() {
        ParameterType<BilingualText> word = ParameterType.word("as incurred", "所要額");

        assertThat(written(word, BilingualText.of("所要額", "as incurred"))).isEqualTo("as incurred");
        assertRefused(word, BilingualText.of("実費", "as incurred"));
        assertRefused(word, BilingualText.of("所要額", "as needed"));
    }
}
