package io.github.jetrules.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the readers do with the inputs that are kept, of which the fuzz tests ask only that nothing else happens. */
class KeptInputsTest {

    private static final Path ROOT = Path.of("src/test/resources/io/github/jetrules/rules/fuzz");

    @ParameterizedTest
    @CsvSource({
        "OVERLAY, OverlayFuzzTestInputs/overlayIsReadOrRefusedAsDocumented, id-of-a-source;sound",
        "REQUEST, RequestFuzzTestInputs/requestIsReadOrRefusedAsDocumented, calendar;cost;country;measure;pay;reappoint;term",
        "RECEIPT, ReceiptFuzzTestInputs/receiptIsReadOrRefusedAsDocumented, overlay;sound",
        "DATA, DataFuzzTestInputs/dataIsReadOrRefusedAsDocumented,",
        "PROVISIONS, ProvisionsFuzzTestInputs/provisionsIsReadOrRefusedAsDocumented, sound",
    })
    void theSoundInputsAreAcceptedAndEveryOtherIsRefused(Readers reader, String folder, String sound)
            throws IOException {
        List<String> accepted;
        try (Stream<Path> kept = Files.list(ROOT.resolve(folder))) {
            accepted = kept.filter(file -> reader.accepts(text(file)))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
        assertThat(accepted).containsExactlyElementsOf(Cases.list(sound));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
