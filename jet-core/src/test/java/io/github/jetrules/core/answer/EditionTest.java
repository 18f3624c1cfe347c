package io.github.jetrules.core.answer;

import static io.github.jetrules.core.fixture.Samples.OVERLAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Overlay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Edition PLAIN = new Edition("2026.1", "00ff", "0.1.0", Set.of(), List.of());

    @Test
    void canBeReadUnderOtherConditions() {
        Edition strict = PLAIN.under(Set.of(Assurance.ESTIMATED), List.of(OVERLAY));
        assertThat(strict)
                .isEqualTo(new Edition("2026.1", "00ff", "0.1.0", Set.of(Assurance.ESTIMATED), List.of(OVERLAY)));
        assertThat(PLAIN.refused()).isEmpty();
        assertThat(PLAIN.overlays()).isEmpty();
        assertThat(strict.under(Set.of(), List.of())).isEqualTo(PLAIN);
    }

    @Test
    void copiesItsCollections() {
        Set<Assurance> refused = new LinkedHashSet<>(List.of(Assurance.OVERRIDDEN, Assurance.SECONDARY));
        List<Overlay> overlays = new ArrayList<>(List.of(OVERLAY));
        Edition edition = PLAIN.under(refused, overlays);
        refused.clear();
        overlays.clear();
        assertThat(edition.refused()).containsExactly(Assurance.SECONDARY, Assurance.OVERRIDDEN);
        assertThat(edition.overlays()).containsExactly(OVERLAY);
        assertThatThrownBy(() -> edition.refused().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> edition.overlays().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
