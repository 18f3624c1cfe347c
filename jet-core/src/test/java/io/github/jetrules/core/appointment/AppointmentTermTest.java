package io.github.jetrules.core.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentTermTest {

    private static final DateSpan SPAN = DateSpan.parse("2019-07-29/2020-07-28");

    @Test
    void hasYearAndDays() {
        AppointmentTerm term = new AppointmentTerm(1, SPAN);
        assertThat(term.year()).isEqualTo(1);
        assertThat(term.span()).isEqualTo(SPAN);
        assertThat(term.firstDay()).isEqualTo("2019-07-29");
        assertThat(term.lastDay()).isEqualTo("2020-07-28");
        assertThat(term).isEqualTo(new AppointmentTerm(1, SPAN)).isNotEqualTo(new AppointmentTerm(2, SPAN));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void refusesAYearBelowOne(int year) {
        assertThatThrownBy(() -> new AppointmentTerm(year, SPAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year of appointment " + year + " is out of range; accepted: 1 or more");
    }

    @Test
    void refusesASpanWithoutAnEnd() {
        assertThatThrownBy(() -> new AppointmentTerm(1, DateSpan.parse("2019-07-29/..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the term 2019-07-29/.. has no end");
    }
}
