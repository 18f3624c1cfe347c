package io.github.jetrules.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNameTest {

    @ParameterizedTest
    @CsvSource({
        "RECRUITMENT_YEAR, recruitment-year",
        "ARRIVAL, arrival",
        "FIRST_DAY_OF_TERM, first-day-of-term",
        "FIRST_DAY_OF_FISCAL_YEAR, first-day-of-fiscal-year",
        "FIRST_DAY_OF_FIRST_FISCAL_YEAR, first-day-of-first-fiscal-year",
        "DAY_ASKED, day-asked"
    })
    void hasAnId(DateName name, String id) {
        assertThat(name.id()).isEqualTo(id);
    }

    @Test
    void thereAreSix() {
        assertThat(DateName.values()).hasSize(6);
    }
}
