package io.github.jetrules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.AppointmentParameters;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches are compared with what the parameters say on each single day. */
class ByStretchTest {

    private static final ParameterSet PARAMETERS = JetRules.standard().parameters();
    private static final List<Parameter<?>> READ = List.of(
            AppointmentParameters.START,
            AppointmentParameters.EXTENSION_CONDITION,
            AppointmentParameters.APRIL_ALIGNMENT,
            AppointmentParameters.MAXIMUM_LENGTH);

    /** Longer than anything is known of these parameters, with a year without a value at either end. */
    private static final LocalDate FIRST = LocalDate.of(1986, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    private final ByStretch<List<?>> stretches = new ByStretch<>(PARAMETERS, READ) {
        @Override
        protected List<?> workOut(LocalDate day) {
            return readings(day);
        }
    };

    /** What is read of each parameter on a day; of a gap, which names the day, only that there is one. */
    private static List<?> readings(LocalDate day) {
        return READ.stream()
                .map(parameter -> PARAMETERS.read(parameter, day))
                .map(reading -> reading instanceof Reading.InForce<?> value ? Optional.of(value) : Optional.empty())
                .toList();
    }

    private static Stream<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1));
    }

    /** The days on which something else is read than on the day before. */
    private static List<LocalDate> changes() {
        List<LocalDate> changes = new ArrayList<>();
        List<?> before = readings(FIRST.minusDays(1));
        for (LocalDate day : days().toList()) {
            List<?> now = readings(day);
            if (!now.equals(before)) {
                changes.add(day);
            }
            before = now;
        }
        return changes;
    }

    @Test
    void whatHoldsOnAStretchIsWhatIsReadOnEachOfItsDays() {
        days().forEach(day -> assertThat(stretches.on(day)).as(day.toString()).isEqualTo(readings(day)));
    }

    @Test
    void whicheverDayOfAStretchIsAskedForFirst() {
        List<LocalDate> backwards = new ArrayList<>(days().toList());
        Collections.reverse(backwards);
        backwards.forEach(
                day -> assertThat(stretches.on(day)).as(day.toString()).isEqualTo(readings(day)));
    }

    @Test
    void theNextStretchBeginsWhereSomethingElseIsRead() {
        List<LocalDate> firstDays = Stream.iterate(stretches.nextAfter(FIRST), Objects::nonNull, stretches::nextAfter)
                .toList();

        assertThat(firstDays).containsExactlyElementsOf(changes()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0001-01-01",
                "1946-12-31",
                "1947-01-01",
                "1985-12-31",
                "2036-01-01",
                "2999-12-31",
                "3000-01-01",
                "+10000-06-01"
            })
    void daysFarAwayBelongToTheFirstOrTheLastStretch(LocalDate day) {
        LocalDate end = day.isBefore(FIRST) ? FIRST : LAST;

        assertThat(stretches.on(day)).isSameAs(stretches.on(end)).isEqualTo(readings(day));
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
