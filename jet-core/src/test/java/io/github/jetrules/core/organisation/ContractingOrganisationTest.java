package io.github.jetrules.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.source.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractingOrganisationTest {

    @ParameterizedTest
    @EnumSource
    void canBeAKindAlone(OrganisationKind kind) {
        ContractingOrganisation body = ContractingOrganisation.of(kind);
        assertThat(body.kind()).isEqualTo(kind);
        assertThat(body.name()).isEmpty();
        assertThat(body.code()).isEmpty();
        assertThat(body).isEqualTo(ContractingOrganisation.builder().kind(kind).build());
    }

    @ParameterizedTest
    @CsvSource({"PREFECTURE, 010006", "DESIGNATED_CITY, 011002", "MUNICIPALITY, 131016"})
    void hasTheCodeOfItsKind(OrganisationKind kind, String code) {
        assertThat(body(kind, code).code()).contains(LocalGovernmentCode.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "PREFECTURE, 011002, prefecture",
        "DESIGNATED_CITY, 010006, designated-city",
        "MUNICIPALITY, 470007, municipality"
    })
    void refusesACodeOfAnotherKind(OrganisationKind kind, String code, String id) {
        assertThatThrownBy(() -> body(kind, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("local government code " + code + " does not fit a " + id);
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE_SCHOOL, private-school", "OTHER, other"})
    void refusesACodeForABodyThatIsNoLocalGovernment(OrganisationKind kind, String id) {
        assertThatThrownBy(() -> body(kind, "011002"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a " + id + " has no local government code: 011002");
    }

    @Test
    void isCheckedAgainWhenItIsChanged() {
        ContractingOrganisation city = body(OrganisationKind.DESIGNATED_CITY, "011002");
        assertThat(city.withName(BilingualText.of("札幌市", "Sapporo")).name())
                .contains(BilingualText.of("札幌市", "Sapporo"));
        assertThatThrownBy(() -> city.withKind(OrganisationKind.PREFECTURE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToLackAKind() {
        assertThatThrownBy(() -> ContractingOrganisation.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kind");
    }

    private static ContractingOrganisation body(OrganisationKind kind, String code) {
        return ContractingOrganisation.builder()
                .kind(kind)
                .code(LocalGovernmentCode.of(code))
                .build();
    }
}
