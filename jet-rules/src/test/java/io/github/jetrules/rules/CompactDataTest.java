package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.internal.build.RulesData;
import io.github.jetrules.rules.internal.compact.CompactData;
import io.github.jetrules.rules.internal.resource.Resources;
import io.github.jetrules.rules.parameter.Coverage;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build writes down for run time is what the data files say, in everything. */
class CompactDataTest {

    private static final CompactData COMPACT = CompactData.standard(new Keys());
    private static final RulesData FILES = DataCompiler.loader()
            .load(DataLoader.standardTexts(), COMPACT.edition().libraryVersion());

    @Test
    void parametersAreThoseOfTheDataFiles() {
        assertThat(histories(COMPACT)).isEqualTo(FILES.parameters());
        assertThat(COMPACT.histories())
                .containsOnlyKeys(FILES.parameters().stream()
                        .map(history -> history.parameter().id())
                        .toArray(String[]::new));
    }

    /** Equal values could still be of another type, or stand under another span. */
    @Test
    void valuesAreOfTheTypesOfTheDataFiles() {
        assertThat(histories(COMPACT).stream().flatMap(CompactDataTest::described))
                .isEqualTo(FILES.parameters().stream()
                        .flatMap(CompactDataTest::described)
                        .toList());
    }

    private static Stream<String> described(ParameterHistory<?> history) {
        return history.values().entries().stream().map(entry -> {
            SourcedValue<?> value = entry.value();
            return history.parameter() + " " + entry.span() + " " + value
                    + value.value().map(known -> known.getClass().getName());
        });
    }

    @Test
    void coverageIsThatOfTheDataFiles() {
        ParameterSet files = ParameterSet.of(FILES.parameters(), EvidencePolicy.standard());

        assertThat(JetRules.standard().coverage()).isEqualTo(files.coverage()).hasSizeGreaterThan(100);
        assertThat(JetRules.standard().coverage()).anyMatch(Coverage::isKnown);
    }

    @Test
    void keysAreTheConstantsOfTheirTopics() {
        for (Parameter<?> key : Keys.required()) {
            assertThat(COMPACT.histories().get(key.id()).get().parameter()).isSameAs(key);
        }
    }

    @Test
    void sourcesAreThoseOfTheDataFiles() {
        assertThat(COMPACT.sources()).isEqualTo(FILES.sources()).isNotEmpty();
    }

    @Test
    void factsAreThoseOfTheDataFiles() {
        assertThat(COMPACT.catalogue().facts())
                .isEqualTo(FILES.catalogue().facts())
                .isNotEmpty();
    }

    @Test
    void provisionsAreThoseOfTheDataFiles() {
        assertThat(COMPACT.provisions()).isEqualTo(FILES.provisions()).isNotEmpty();
    }

    @Test
    void editionAndHashAreThoseOfTheDataFiles() {
        assertThat(COMPACT.edition()).isEqualTo(FILES.edition());
    }

    /** So a build always gives the same bytes, and what stands in the library was written from these files. */
    @Test
    void theFileIsWhatTheBuildWritesNow() {
        byte[] file = Resources.bytes(CompactData.FILE);

        assertThat(Arrays.equals(file, DataCompiler.compile(COMPACT.edition().libraryVersion())))
                .isTrue();
    }

    @Test
    void whatIsReadOnceIsTheSameObjectFromThenOn() {
        CompactData data = CompactData.standard(new Keys());

        assertThat(histories(data)).usingElementComparator(this::identity).isEqualTo(histories(data));
        assertThat(data.catalogue()).isSameAs(data.catalogue());
        assertThat(data.provisions()).isSameAs(data.provisions());
        assertThat(data.sources()).usingElementComparator(this::identity).isEqualTo(data.sources());
        assertThat(data.provisions().get(0).citation().source())
                .isSameAs(data.sources().stream()
                        .filter(source -> source.equals(
                                data.provisions().get(0).citation().source()))
                        .findFirst()
                        .orElseThrow());
    }

    private int identity(Object one, Object other) {
        return one == other ? 0 : 1;
    }

    private static List<ParameterHistory<?>> histories(CompactData data) {
        List<ParameterHistory<?>> histories = new ArrayList<>();
        for (Supplier<ParameterHistory<?>> history : data.histories().values()) {
            histories.add(history.get());
        }
        return histories;
    }
}
