package io.github.jetrules.core.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "ALT, 外国語指導助手, Assistant Language Teacher",
        "CIR, 国際交流員, Coordinator for International Relations",
        "SEA, スポーツ国際交流員, Sports Exchange Advisor"
    })
    void hasAnAbbreviationAndATitle(Role role, String ja, String en) {
        assertThat(role.id()).isEqualTo(role.name());
        assertThat(role.label(Locale.JAPANESE)).isEqualTo(ja);
        assertThat(role.label(Locale.ENGLISH)).isEqualTo(en);
        assertThat(role.label(Locale.GERMANY)).isEqualTo(en);
    }

    @Test
    void anAbbreviationIsReadAndNoOtherText() {
        assertThat(Role.values()).allMatch(role -> Role.parse(role.id()) == role);
        assertThatThrownBy(() -> Role.parse("alt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("role 'alt' does not exist; accepted: ALT, CIR, SEA");
    }

    @Test
    void thereAreThree() {
        assertThat(Role.values()).hasSize(3);
    }
}
