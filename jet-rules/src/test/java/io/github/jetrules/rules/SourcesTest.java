package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The documents a second time, typed from the list of them: where each is, and to the applicants of which country it speaks. */
class SourcesTest {

    private static final List<Source> SOURCES = JetRules.standard().sources();

    @ParameterizedTest
    @CsvFileSource(files = Cases.ROOT + "sources.csv", numLinesToSkip = 1)
    void aSourceIsTheDocumentOfTheList(String id, String address, String country) {
        assertThat(SOURCES)
                .filteredOn(source -> source.id().equals(id))
                .singleElement()
                .satisfies(source -> {
                    assertThat(source.address()).isEqualTo(Optional.ofNullable(address));
                    assertThat(source.country().map(CountryCode::code)).isEqualTo(Optional.ofNullable(country));
                });
    }

    @Test
    void thereAreNoOthers() throws IOException {
        assertThat(Files.readAllLines(Path.of(Cases.ROOT + "sources.csv"))).hasSize(SOURCES.size() + 1);
    }

    /** What is law or by-law. */
    @Test
    void whatIsLawIsNamedSo() {
        Set<String> law = Set.of("STATUTE", "MINISTERIAL_ORDINANCE", "BY_LAW", "NOTICE");
        assertThat(SOURCES)
                .filteredOn(source -> law.contains(source.tier().name()))
                .extracting(source -> source.id() + " " + source.tier())
                .containsExactlyInAnyOrder(
                        "NOTICE NOTICE",
                        "S1 STATUTE",
                        "S2 MINISTERIAL_ORDINANCE",
                        "S3 STATUTE",
                        "S77 BY_LAW",
                        "S78 BY_LAW",
                        "S81 BY_LAW");
    }
}
