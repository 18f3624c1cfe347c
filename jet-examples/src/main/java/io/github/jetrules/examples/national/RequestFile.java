package io.github.jetrules.examples.national;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes requests as a file that {@code jet batch} reads, CSV or JSON Lines by the ending of its name. */
final class RequestFile {

    private RequestFile() {}

    /**
     * Writes requests.
     *
     * @param inputs the names of all inputs of the requests, in the order of the columns
     */
    static void write(Path file, List<String> inputs, Stream<ObjectNode> requests) throws IOException {
        if (file.toString().endsWith(".csv")) {
            writeCsv(file, inputs, requests);
        } else if (file.toString().endsWith(".jsonl")) {
            writeLines(file, requests);
        } else {
            throw new IllegalArgumentException(
                    "file '" + file + "' has an unknown ending; accepted: names that end in .csv or .jsonl");
        }
    }

    private static void writeCsv(Path file, List<String> inputs, Stream<ObjectNode> requests) throws IOException {
        List<String> header = new ArrayList<>(List.of("id", "question"));
        header.addAll(inputs);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(header);
            requests.forEachOrdered(request -> {
                List<String> row = new ArrayList<>(List.of(
                        request.get("id").asText(), request.get("question").asText()));
                inputs.forEach(
                        input -> row.add(request.get("inputs").path(input).asText()));
                csv.writeRecord(row);
            });
        }
    }

    private static void writeLines(Path file, Stream<ObjectNode> requests) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (ObjectNode request : (Iterable<ObjectNode>) requests::iterator) {
                out.write(mapper.writeValueAsString(request));
                out.write('\n');
            }
        }
    }
}
