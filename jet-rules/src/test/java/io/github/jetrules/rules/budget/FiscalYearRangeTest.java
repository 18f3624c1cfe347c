package io.github.jetrules.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearRangeTest {

    @Test
    void aRangeHasItsFirstAndItsLast() {
        assertThat(FiscalYearRange.ofInclusive(2019, 2021).years())
                .containsExactly(FiscalYear.of(2019), FiscalYear.of(2020), FiscalYear.of(2021));
        assertThat(FiscalYearRange.ofInclusive(FiscalYear.of(2019), FiscalYear.of(2021)))
                .isEqualTo(FiscalYearRange.ofInclusive(2019, 2021));
        assertThat(FiscalYearRange.of(FiscalYear.of(2019)).years()).containsExactly(FiscalYear.of(2019));
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2019, 2019",
        "2019..2021, 2019, 2021",
        "FY2019..FY2021, 2019, 2021",
        "1947..2046, 1947, 2046",
        "2999, 2999, 2999"
    })
    void aTextIsReadBack(String text, int first, int last) {
        FiscalYearRange range = FiscalYearRange.parse(text);
        assertThat(range).isEqualTo(FiscalYearRange.ofInclusive(first, last));
        assertThat(FiscalYearRange.parse(range.toString())).isEqualTo(range);
        assertThat(FiscalYearRange.parse(range.id())).isEqualTo(range);
        assertThat(range.isSeveral()).isEqualTo(first != last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "2019..", "..2021", "2019-2021", "2019..2020..2021", "2998..3000", "1946..1950"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatThrownBy(() -> FiscalYearRange.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("accepted: 1947 to 2999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "2019..", "..2021"})
    void aMissingYearIsSaidToBe(String text) {
        assertThatThrownBy(() -> FiscalYearRange.parse(text))
                .hasMessageStartingWith("fiscal years '" + text + "' lack");
    }

    @Test
    void aHundredYearsAreTheMost() {
        assertThat(FiscalYearRange.ofInclusive(2019, 2118).years()).hasSize(100);
        assertThatThrownBy(() -> FiscalYearRange.ofInclusive(2019, 2119))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fiscal years 2019..2119 are 101 years; accepted: at most 100");
    }

    @Test
    void theEarlierYearComesFirst() {
        assertThatThrownBy(() -> FiscalYearRange.ofInclusive(2020, 2019))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fiscal years 2020..2019 run backwards; accepted: the earlier year first");
    }
}
