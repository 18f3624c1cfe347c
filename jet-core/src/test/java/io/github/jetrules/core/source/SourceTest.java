package io.github.jetrules.core.source;

import static io.github.jetrules.core.fixture.Samples.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(NOTICE.places()).containsExactly(java.util.Map.entry("part 1", "第1部"));
        assertThat(NOTICE.address()).contains("https://example.org/notice");
        assertThat(NOTICE).hasToString("NOTICE");
    }

    @Test
    void needsNeitherAddressNorPlaces() {
        Source source = minimal("X").build();
        assertThat(source.address()).isEmpty();
        assertThat(source.places()).isEmpty();
        assertThat(source)
                .isEqualTo(minimal("X").build())
                .hasSameHashCodeAs(minimal("X").build());
        assertThat(source).isNotEqualTo(minimal("Y").build());
    }

    @Test
    void refusesToLackWhatIsMandatory() {
        assertThatThrownBy(() -> Source.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("id", "title", "publisher", "tier", "published");
    }

    @Test
    void refusesToBeToldTheSameTwice() {
        assertThatThrownBy(() -> Source.builder().id("X").id("Y")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void refusesABlankId(String blank) {
        assertThatThrownBy(() -> minimal(blank).build())
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

    private static Source.Builder minimal(String id) {
        Source.Builder builder = Source.builder();
        builder.id(id)
                .title(BilingualText.of("題", "title"))
                .publisher(BilingualText.of("者", "publisher"))
                .tier(SourceTier.SECONDARY)
                .published("2019");
        return builder;
    }
}
