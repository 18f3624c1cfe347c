package io.github.jetrules.rules.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;

class KnownTest {

    @SafeVarargs
    private static <T> List<T> known(@Nullable T... all) {
        return Stream.of(all).filter(Objects::nonNull).toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsNotKnownIsLeftOut(
            @ForAll @WithNull(0.5) @Nullable Integer a,
            @ForAll @WithNull(0.5) @Nullable Integer b,
            @ForAll @WithNull(0.5) @Nullable Integer c,
            @ForAll @WithNull(0.5) @Nullable Integer d) {
        assertThat(Known.of(a, b)).isEqualTo(known(a, b));
        assertThat(Known.of(a, b, c)).isEqualTo(known(a, b, c));
        assertThat(Known.of(a, b, c, d)).isEqualTo(known(a, b, c, d));
    }
}
