package io.github.jetrules.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationKindTest {

    @ParameterizedTest
    @CsvSource({
        "PREFECTURE, prefecture, 都道府県, prefecture, true, true",
        "DESIGNATED_CITY, designated-city, 政令指定都市, designated city, true, true",
        "MUNICIPALITY, municipality, 市区町村（政令指定都市を除く。）, municipality, true, false",
        "PRIVATE_SCHOOL, private-school, 私立学校, private school, false, false",
        "OTHER, other, その他の団体, body of another kind, false, false"
    })
    void hasItsWordsAndPowers(
            OrganisationKind kind, String id, String ja, String en, boolean publicBody, boolean coordinating) {
        assertThat(kind.id()).isEqualTo(id);
        assertThat(OrganisationKind.parse(id)).isEqualTo(kind);
        assertThat(kind.label(Locale.JAPAN)).isEqualTo(ja);
        assertThat(kind.label(Locale.ENGLISH)).isEqualTo(en);
        assertThat(kind.isLocalPublicBody()).isEqualTo(publicBody);
        assertThat(kind.isCoordinatingBody()).isEqualTo(coordinating);
    }

    @Test
    void thereAreFive() {
        assertThat(OrganisationKind.values()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PREFECTURE", "Prefecture", "designated_city", "city", " other"})
    void refusesOtherIdsAndListsTheAccepted(String id) {
        assertThatThrownBy(() -> OrganisationKind.parse(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("organisation kind '" + id + "' does not exist; accepted: prefecture, designated-city,"
                        + " municipality, private-school, other");
    }
}
