package io.github.jetrules.examples.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.jetrules.rules.json.Batch;
import io.github.jetrules.rules.json.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of CSV under a header: {@code id}, {@code question} and the names of inputs; an empty cell says nothing. */
final class CsvRows implements Rows {

    /** A cell that says: was asked for, and nobody could say. */
    static final String UNKNOWN = "unknown";

    private static final String NO_CSV =
            "a row that is no CSV is not accepted; accepted: RFC 4180, lines that end with LF or CRLF";
    private static final String ID = "id";
    private static final String QUESTION = "question";

    private final List<String> columns;
    private final InputTypes types;
    private final Batch batch;

    private CsvRows(List<String> columns, InputTypes types, Batch batch) {
        this.columns = columns;
        this.types = types;
        this.batch = batch;
    }

    /** The rows after the header, which is read. */
    static CsvRows after(RecordReader reader, Path file, Batch batch) throws IOException {
        InputRecord header =
                reader.next().orElseThrow(() -> wrong(file, "is empty; accepted: a header row with a question column"));
        if (header.defect().isPresent()) {
            throw wrong(
                    file,
                    "has no header: in line " + header.line() + ", "
                            + header.defect().get());
        }
        InputTypes types = InputTypes.standard();
        List<String> columns = cells(header.text())
                .orElseThrow(() -> wrong(file, "has no header: line " + header.line() + ", " + NO_CSV));
        check(columns, header, types, file);
        return new CsvRows(columns, types, batch);
    }

    private static void check(List<String> columns, InputRecord header, InputTypes types, Path file) {
        Set<String> names = types.names();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!column.equals(ID) && !column.equals(QUESTION) && !names.contains(column)) {
                throw wrong(
                        file,
                        "has the unknown column '" + column + "' in line " + header.line()
                                + "; accepted: id, question, " + String.join(", ", names));
            }
            if (!seen.add(column)) {
                throw wrong(
                        file,
                        "has the column '" + column + "' twice in line " + header.line()
                                + "; accepted: each column once");
            }
        }
        if (!seen.contains(QUESTION)) {
            throw wrong(file, "has no column 'question' in line " + header.line() + "; accepted: a header row with it");
        }
    }

    private static BatchException wrong(Path file, String what) {
        return new BatchException("--input", "file '" + file + "' " + what);
    }

    /** The cells of a row; empty if it is no row of CSV, or more than one because a CR alone ends a line. */
    private static Optional<List<String>> cells(String row) {
        CsvReader.CsvReaderBuilder csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(2 * RecordReader.MAX_BYTES);
        try (CloseableIterator<CsvRecord> rows = csv.ofCsvRecord(row).iterator()) {
            List<String> cells = rows.next().getFields();
            return rows.hasNext() ? Optional.empty() : Optional.of(cells);
        } catch (CsvParseException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reads a text that is there
        }
    }

    @Override
    public Reply replyTo(InputRecord record) {
        return cells(record.text())
                .map(cells -> reply(record, cells))
                .orElseGet(() -> Reply.refused(record.line(), record.lines() + NO_CSV));
    }

    private Reply reply(InputRecord record, List<String> cells) {
        if (cells.size() != columns.size()) {
            return Reply.refused(
                    record.line(),
                    record.lines() + "a row of " + cells.size() + " cells is not accepted; accepted: " + columns.size()
                            + ", as in the header");
        }
        return batch.reply(record.line(), request(cells));
    }

    private ObjectNode request(List<String> cells) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        put(ID, cells, request);
        put(QUESTION, cells, request);
        String question = request.path(QUESTION).asText();
        ObjectNode inputs = request.putObject("inputs");
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            String cell = cells.get(i);
            if (!cell.isEmpty() && !column.equals(ID) && !column.equals(QUESTION)) {
                JsonNode value = cell.equals(UNKNOWN) ? NullNode.getInstance() : types.value(question, column, cell);
                putAt(column, value, inputs);
            }
        }
        return request;
    }

    private void put(String column, List<String> cells, ObjectNode request) {
        int i = columns.indexOf(column);
        if (i >= 0 && !cells.get(i).isEmpty()) {
            request.put(column, cells.get(i));
        }
    }

    /** Puts a value at a dotted name. */
    private static void putAt(String name, JsonNode value, ObjectNode inputs) {
        ObjectNode object = inputs;
        String rest = name;
        for (int dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
            object = object.withObjectProperty(rest.substring(0, dot));
            rest = rest.substring(dot + 1);
        }
        object.set(rest, value);
    }
}
