package io.github.jetrules.core.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalGroupTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01-15, ",
        "2019-03-31, ",
        "2019-04-01, APRIL",
        "2019-04-30, APRIL",
        "2019-05-01, ",
        "2019-06-30, ",
        "2019-07-01, SUMMER",
        "2019-07-31, SUMMER",
        "2019-08-01, SUMMER",
        "2019-08-31, SUMMER",
        "2019-09-01, ",
        "2019-12-31, "
    })
    void isToldByTheMonthOfArrival(LocalDate arrival, ArrivalGroup group) {
        assertThat(ArrivalGroup.usualFor(arrival)).isEqualTo(Optional.ofNullable(group));
    }

    @Test
    void hasItsWords() {
        assertThat(ArrivalGroup.APRIL.id()).isEqualTo("APRIL");
        assertThat(ArrivalGroup.APRIL.label(Locale.JAPAN)).isEqualTo("4月来日");
        assertThat(ArrivalGroup.APRIL.label(Locale.ENGLISH)).isEqualTo("April arrival");
        assertThat(ArrivalGroup.SUMMER.id()).isEqualTo("SUMMER");
        assertThat(ArrivalGroup.SUMMER.label(Locale.JAPAN)).isEqualTo("夏期来日");
        assertThat(ArrivalGroup.SUMMER.label(Locale.ENGLISH)).isEqualTo("summer arrival");
    }
}
