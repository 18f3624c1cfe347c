package io.github.jetrules.core.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"PH", "GB", "US", "JP", "ZA", "SS"})
    void acceptsAssignedCodes(String code) {
        assertThat(CountryCode.of(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @MethodSource("io.github.jetrules.core.country.CountryCode#assigned")
    void acceptsEveryCodeThatItSaysIsAssigned(String code) {
        assertThat(code).matches("[A-Z]{2}");
        assertThat(CountryCode.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "XX", "ZZ", "EU", "SU", "ph", "Ph", "", " ", "P", "PHL", " PH", "PH ", "608", "ＰＨ"})
    void refusesOtherTextAndNamesIt(String code) {
        assertThatThrownBy(() -> CountryCode.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("country code '" + code
                        + "' is not assigned; accepted: ISO 3166-1 alpha-2 codes in capital letters, such as PH");
    }

    @Test
    void refusesNull() {
        assertThatThrownBy(() -> CountryCode.of(null))
                .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class);
    }

    @Test
    void assignedCodesAreSortedAndCannotBeChanged() {
        assertThat(CountryCode.assigned())
                .contains("PH", "GB")
                .doesNotContain("UK", "XX")
                .hasSameElementsAs(Set.of(Locale.getISOCountries()));
        assertThat(List.copyOf(CountryCode.assigned())).isSorted();
        assertThatThrownBy(() -> CountryCode.assigned().add("XX")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void hasANameInEachLanguage() {
        assertThat(CountryCode.of("PH").name(Locale.ENGLISH)).isEqualTo("Philippines");
        assertThat(CountryCode.of("PH").name(Locale.JAPANESE)).isEqualTo("フィリピン");
    }

    @Test
    void hasTheNameOfOfficialTextsInJapanese() {
        assertThat(CountryCode.of("GB").name(Locale.JAPAN)).isEqualTo("英国");
        assertThat(CountryCode.of("US").name(Locale.JAPANESE)).isEqualTo("米国");
        assertThat(CountryCode.of("US").name(Locale.ENGLISH)).isEqualTo("United States");
    }

    @Test
    void isOrderedByCode() {
        assertThat(CountryCode.of("GB")).isLessThan(CountryCode.of("PH"));
        assertThat(CountryCode.of("PH")).isEqualByComparingTo(CountryCode.of("PH"));
    }
}
