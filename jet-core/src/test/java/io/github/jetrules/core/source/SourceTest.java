package io.github.jetrules.core.source;

import static io.github.jetrules.core.fixture.Samples.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.country.CountryCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @Test
    void hasWhatItWasBuiltWith() {
        assertThat(NOTICE.id()).isEqualTo("NOTICE");
        assertThat(NOTICE.title()).isEqualTo(BilingualText.of("通知", "notice"));
        assertThat(NOTICE.publisher()).isEqualTo(BilingualText.of("総務省", "MIC"));
        assertThat(NOTICE.tier()).isEqualTo(SourceTier.NOTICE);
        assertThat(NOTICE.published()).isEqualTo("2019-10-01");
        assertThat(NOTICE.places()).containsExactly(Map.entry("part 1", "第1部"));
        assertThat(NOTICE.address()).contains("https://example.org/notice");
        assertThat(NOTICE).hasToString("NOTICE");
    }

    @Test
    void needsNeitherAddressNorPlaces() {
        Source source = minimal("X");
        assertThat(source.address()).isEmpty();
        assertThat(source.places()).isEmpty();
        assertThat(source).isEqualTo(minimal("X")).hasSameHashCodeAs(minimal("X"));
        assertThat(source).isNotEqualTo(minimal("Y"));
    }

    @Test
    void keepsItsPlacesInTheirOrderWhateverBecomesOfTheMap() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("p. 2", "2頁");
        places.put("p. 1", "1頁");
        Source source = minimal("X", places);
        places.clear();
        assertThat(source.places()).containsExactly(Map.entry("p. 2", "2頁"), Map.entry("p. 1", "1頁"));
        assertThatThrownBy(() -> source.places().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void speaksToAllUnlessItIsOnlyForTheApplicantsOfOneCountry() {
        Source all = minimal("X");
        Source american = all.onlyFor(CountryCode.of("US"));
        assertThat(all.country()).isEmpty();
        assertThat(all.isOnlyForOthersThan(CountryCode.of("AU"))).isFalse();
        assertThat(american.country()).contains(CountryCode.of("US"));
        assertThat(american.isOnlyForOthersThan(CountryCode.of("US"))).isFalse();
        assertThat(american.isOnlyForOthersThan(CountryCode.of("AU"))).isTrue();
        assertThat(american).isNotEqualTo(all).isEqualTo(minimal("X").onlyFor(CountryCode.of("US")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankId(String blank) {
        assertThatThrownBy(() -> minimal(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of source 'title' is blank");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceTier.class,
            names = {"STATUTE", "MINISTERIAL_ORDINANCE", "NOTICE", "BY_LAW", "OFFICIAL_PUBLICATION"})
    void lawsAndOfficialPublicationsArePrimary(SourceTier tier) {
        assertThat(tier.isPrimary()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceTier.class,
            names = {"SECONDARY", "OVERLAY"})
    void copiesAndOverlaysAreNotPrimary(SourceTier tier) {
        assertThat(tier.isPrimary()).isFalse();
    }

    private static Source minimal(String id) {
        return minimal(id, Map.of());
    }

    private static Source minimal(String id, Map<String, String> places) {
        BilingualText title = BilingualText.of("題", "title");
        BilingualText publisher = BilingualText.of("者", "publisher");
        return Source.of(id, title, publisher, SourceTier.SECONDARY, "2019", Optional.empty(), places);
    }
}
