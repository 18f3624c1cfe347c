package io.github.jetrules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.AppointmentParameters;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByStretchTest {

    private static final ParameterSet PARAMETERS = JetRules.standard().parameters();
    private static final List<Parameter<?>> READ = List.of(
            AppointmentParameters.START,
            AppointmentParameters.EXTENSION_CONDITION,
            AppointmentParameters.APRIL_ALIGNMENT,
            AppointmentParameters.MAXIMUM_LENGTH);
    private static final List<LocalDate> TURNING_POINTS = PARAMETERS.turningPoints(READ);

    private final ByStretch<Long> stretches = new ByStretch<>(PARAMETERS, READ) {
        @Override
        protected Long workOut(LocalDate day) {
            return begunBy(day);
        }
    };

    private static long begunBy(LocalDate day) {
        return TURNING_POINTS.stream().filter(first -> !first.isAfter(day)).count();
    }

    @Test
    void aStretchEndsOnTheDayBeforeTheNextOne() {
        assertThat(TURNING_POINTS).isNotEmpty().allSatisfy(day -> {
            assertThat(stretches.on(day.minusDays(1))).isEqualTo(begunBy(day.minusDays(1)));
            assertThat(stretches.on(day)).isEqualTo(begunBy(day));
            assertThat(stretches.on(day.plusDays(1))).isEqualTo(begunBy(day.plusDays(1)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0001-01-01",
                "1946-12-31",
                "1947-01-01",
                "1999-12-31",
                "2000-01-01",
                "2999-12-31",
                "3000-01-01",
                "+10000-06-01"
            })
    void daysFarAwayBelongToTheFirstOrTheLastStretch(LocalDate day) {
        assertThat(stretches.on(day)).isEqualTo(begunBy(day));
    }

    @Test
    void whatWasWorkedOutIsKept() {
        LocalDate day = LocalDate.of(2019, 5, 1);
        ByStretch<Object> kept = new ByStretch<>(PARAMETERS, READ) {
            @Override
            protected Object workOut(LocalDate first) {
                return new Object();
            }
        };

        assertThat(kept.on(day)).isSameAs(kept.on(day.plusDays(1)));
        assertThat(kept.on(day)).isNotSameAs(kept.on(LocalDate.of(1990, 5, 1)));
    }
}
