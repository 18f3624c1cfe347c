package io.github.jetrules.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.country.CountryCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParticipantTest {

    private static final Participant ALT =
            Participant.builder().role(Role.ALT).country(CountryCode.of("PH")).build();

    @Test
    void needsRoleAndCountryOnly() {
        assertThat(ALT.role()).isEqualTo(Role.ALT);
        assertThat(ALT.country()).isEqualTo(CountryCode.of("PH"));
        assertThat(ALT.arrival()).isEmpty();
        assertThat(ALT.group()).isEmpty();
        assertThat(ALT.arrivalGroup()).isEmpty();
        assertThatThrownBy(() -> Participant.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("role", "country");
    }

    @Test
    void groupIsToldByTheMonthOfArrivalUnlessSaid() {
        Participant april = ALT.withArrival(LocalDate.of(2019, 4, 14));
        assertThat(april.arrivalGroup()).contains(ArrivalGroup.APRIL);
        assertThat(april.group()).isEmpty();
        assertThat(april.withGroup(ArrivalGroup.SUMMER).arrivalGroup()).contains(ArrivalGroup.SUMMER);
        assertThat(ALT.withArrival(LocalDate.of(2019, 9, 1)).arrivalGroup()).isEmpty();
        assertThat(ALT.withGroup(ArrivalGroup.SUMMER).arrivalGroup()).contains(ArrivalGroup.SUMMER);
    }

    @Test
    void isAValue() {
        assertThat(ALT).isEqualTo(ALT.withRole(Role.CIR).withRole(Role.ALT)).isNotEqualTo(ALT.withRole(Role.CIR));
    }
}
