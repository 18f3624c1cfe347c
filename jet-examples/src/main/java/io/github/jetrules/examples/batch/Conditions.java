package io.github.jetrules.examples.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.jetrules.core.answer.Edition;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that an output depends on; a partial output is only continued under the conditions it was begun under.
 *
 * @param values each condition by name
 */
record Conditions(Map<String, String> values) {

    /** Far more than a file of conditions has; whatever is larger is none. */
    private static final int MAX_BYTES = 1 << 16;

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Conditions of(BatchJob job, InputForm form, Survey survey) {
        Edition edition = job.rules().version();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("input form", form.name());
        values.put("input SHA-256", survey.hash());
        values.put("language", job.locale().getLanguage());
        values.put("library", edition.libraryVersion());
        values.put("edition", edition.name() + " " + edition.dataHash());
        values.put("refused", edition.refused().toString());
        byte[] overlays = edition.overlays().toString().getBytes(StandardCharsets.UTF_8);
        values.put("overlays SHA-256", HexFormat.of().formatHex(Survey.sha256().digest(overlays)));
        return new Conditions(values);
    }

    /** The conditions in a file; empty if there is none that can be read. */
    static Optional<Conditions> read(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) > MAX_BYTES) {
            return Optional.empty();
        }
        try {
            Map<String, String> values =
                    MAPPER.readValue(Files.readString(file), new TypeReference<LinkedHashMap<String, String>>() {});
            return Optional.ofNullable(values).map(Conditions::new);
        } catch (JsonProcessingException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Writes all or nothing. */
    void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, MAPPER.writeValueAsString(values) + "\n");
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The first condition that is another one here, as a clause; empty if none is. */
    Optional<String> differenceFrom(Conditions others) {
        for (Map.Entry<String, String> mine : values.entrySet()) {
            String other = others.values().get(mine.getKey());
            if (!mine.getValue().equals(other)) {
                return Optional.of("its " + mine.getKey() + " is " + other + ", that of this call " + mine.getValue());
            }
        }
        return Optional.empty();
    }
}
