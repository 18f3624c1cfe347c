package io.github.jetrules.rules.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.fixture.Samples;
import io.github.jetrules.core.source.BilingualText;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvisionTest {

    private static Provision.Builder provision(ProvisionStatus status) {
        return Provision.builder().id("NTC-00").status(status).citation(Samples.CITATION);
    }

    @Test
    void whatIsImplementedNamesWhatCarriesIt() {
        assertThatThrownBy(() -> provision(ProvisionStatus.IMPLEMENTED).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("provision 'NTC-00' is implemented and lacks a fact, a parameter or a rule");
        assertThat(provision(ProvisionStatus.IMPLEMENTED).addFact("A").build().facts())
                .containsExactly("A");
        assertThat(provision(ProvisionStatus.IMPLEMENTED)
                        .addParameter("B")
                        .build()
                        .parameters())
                .containsExactly("B");
        assertThat(provision(ProvisionStatus.IMPLEMENTED).addRule("C").build().rules())
                .containsExactly("C");
    }

    @ParameterizedTest
    @EnumSource(names = "IMPLEMENTED", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotImplementedSaysWhy(ProvisionStatus status) {
        assertThatThrownBy(() -> provision(status).addFact("A").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("provision 'NTC-00' is " + status.id() + " and lacks a note");
        assertThat(provision(status)
                        .note(BilingualText.of("挨拶", "a greeting"))
                        .build()
                        .facts())
                .isEmpty();
    }

    @Test
    void statusesHaveStableIdsAndNames() {
        assertThat(Arrays.stream(ProvisionStatus.values()).map(ProvisionStatus::id))
                .containsExactly("implemented", "out-of-scope", "judgement", "not-found");
        assertThat(ProvisionStatus.NOT_FOUND.label(Locale.JAPANESE)).isEqualTo("未確認");
        assertThat(ProvisionStatus.OUT_OF_SCOPE.label(Locale.ENGLISH)).isEqualTo("out of scope");
    }
}
