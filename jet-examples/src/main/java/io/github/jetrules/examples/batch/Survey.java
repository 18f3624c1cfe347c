package io.github.jetrules.examples.batch;

import io.github.jetrules.rules.json.Batch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an input is, before its rows are answered.
 *
 * @param hash the SHA-256 of the file, in hexadecimal digits
 * @param rows the number of its rows
 */
record Survey(String hash, long rows) {

    /** Does something with the rows of a file. */
    interface Reading {
        /** Reads them to the end of the file and gives back how many there were. */
        long read(RecordReader reader, Rows rows) throws IOException;
    }

    /** Counts the rows of a file. */
    static Survey of(Path file, InputForm form, Batch batch) throws IOException {
        return of(file, form, batch, (reader, rows) -> {
            long count = 0;
            while (reader.next().isPresent()) {
                count++;
            }
            return count;
        });
    }

    /** What a file was while it was read; the reading must go to its end. */
    static Survey of(Path file, InputForm form, Batch batch, Reading reading) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
                RecordReader reader = form.reader(in)) {
            long rows = reading.read(reader, form.rows(reader, file, batch));
            return new Survey(HexFormat.of().formatHex(digest.digest()), rows);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
