package io.github.jetrules.core.source;

import static io.github.jetrules.core.source.Assurance.APPROXIMATE;
import static io.github.jetrules.core.source.Assurance.CARRIED_FORWARD;
import static io.github.jetrules.core.source.Assurance.ESTIMATED;
import static io.github.jetrules.core.source.Assurance.OVERRIDDEN;
import static io.github.jetrules.core.source.Assurance.PRESUMED;
import static io.github.jetrules.core.source.Assurance.SECONDARY;
import static io.github.jetrules.core.source.Assurance.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssuranceTest {

    private static final List<Assurance> STRONGEST_FIRST =
            List.of(VERIFIED, PRESUMED, SECONDARY, APPROXIMATE, ESTIMATED, CARRIED_FORWARD, OVERRIDDEN);

    @Test
    void isOrderedFromTheStrongestToTheWeakest() {
        assertThat(Assurance.values()).containsExactlyElementsOf(STRONGEST_FIRST);
    }

    @Test
    void isWeakerThanEveryLevelBeforeIt() {
        for (int i = 0; i < STRONGEST_FIRST.size(); i++) {
            for (int j = 0; j < STRONGEST_FIRST.size(); j++) {
                assertThat(STRONGEST_FIRST.get(i).isWeakerThan(STRONGEST_FIRST.get(j)))
                        .as("%s weaker than %s", STRONGEST_FIRST.get(i), STRONGEST_FIRST.get(j))
                        .isEqualTo(i > j);
            }
        }
    }
}
