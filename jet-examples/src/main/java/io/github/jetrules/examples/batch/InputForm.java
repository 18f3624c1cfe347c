package io.github.jetrules.examples.batch;

import io.github.jetrules.rules.json.Batch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;

/** The form of an input, by the ending of its name. */
enum InputForm {
    /** A header row, then a row for each request. */
    CSV(".csv") {
        @Override
        Rows rows(RecordReader reader, Path file, Batch batch) throws IOException {
            return CsvRows.after(reader, file, batch);
        }
    },
    /** A JSON object on each line. */
    JSON_LINES(".jsonl") {
        @Override
        Rows rows(RecordReader reader, Path file, Batch batch) {
            return record -> batch.reply(record.line(), record.text());
        }
    };

    private final String ending;

    InputForm(String ending) {
        this.ending = ending;
    }

    /** The form of a file. */
    static InputForm of(Path file) {
        for (InputForm form : values()) {
            if (form.isOf(file)) {
                return form;
            }
        }
        throw new BatchException(
                "--input", "file '" + file + "' has an unknown ending; accepted: names that end in .csv or .jsonl");
    }

    /** Whether a file has the ending of this form. */
    boolean isOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    RecordReader reader(InputStream in) {
        return new RecordReader(in, this == CSV);
    }

    /** What makes replies of the records that follow; reads the header, where there is one. */
    abstract Rows rows(RecordReader reader, Path file, Batch batch) throws IOException;
}
