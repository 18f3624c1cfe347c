package io.github.jetrules.examples.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a file into records and no more: what stands in them is read elsewhere, by several threads.
 *
 * <p>A record that is too long or no UTF-8 is a value too, so that the rest of the file can be read. Lines end with LF
 * or CRLF; a byte order mark at the beginning and blank lines are passed over.
 */
final class RecordReader implements Closeable {

    /** The longest record: far more than any request, and little enough to be held for every thread. */
    static final int MAX_BYTES = 1 << 20;

    private static final int END = -1;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Where in a row of CSV (RFC 4180) a byte stands; a line break within quotation marks ends no row. */
    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED;

        Place after(int b) {
            if (this == QUOTED) {
                return b == '"' ? QUOTE_IN_QUOTED : QUOTED;
            } else if (b == ',') {
                return CELL_START;
            } else if (b == '"' && this != PLAIN) {
                return QUOTED;
            }
            return PLAIN;
        }
    }

    private final InputStream in;
    private final boolean quotes;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] record = new byte[1 << 10];
    private int length;
    private long line = 1;

    /**
     * A reader that closes its stream.
     *
     * @param quotes whether a line break may be quoted, as in CSV
     */
    RecordReader(InputStream in, boolean quotes) {
        this.in = in;
        this.quotes = quotes;
    }

    /** The next record that is not blank; empty at the end. */
    Optional<InputRecord> next() throws IOException {
        Optional<InputRecord> next = read();
        while (next.isPresent() && isBlank(next.get())) {
            next = read();
        }
        return next;
    }

    private static boolean isBlank(InputRecord read) {
        return read.defect().isEmpty() && read.text().isBlank();
    }

    private Optional<InputRecord> read() throws IOException {
        long first = line;
        length = 0;
        long bytes = 0;
        Place place = Place.CELL_START;
        int b;
        while ((b = readByte()) != END) {
            if (b == '\n') {
                line++;
                if (place != Place.QUOTED) {
                    return Optional.of(finish(first, bytes, false));
                }
            }
            if (quotes) {
                place = place.after(b);
            }
            append(b);
            bytes++;
            if (first == 1 && bytes == BYTE_ORDER_MARK.length && isByteOrderMark()) {
                length = 0;
                bytes = 0;
                place = Place.CELL_START;
            }
        }
        return bytes == 0 ? Optional.empty() : Optional.of(finish(first, bytes, place == Place.QUOTED));
    }

    private boolean isByteOrderMark() {
        return Arrays.equals(record, 0, length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private int readByte() throws IOException {
        if (position == limit) {
            limit = in.read(buffer);
            position = 0;
            if (limit <= 0) {
                limit = 0;
                return END;
            }
        }
        return buffer[position++] & 0xFF;
    }

    private void append(int b) {
        if (length < MAX_BYTES) {
            if (length == record.length) {
                record = Arrays.copyOf(record, 2 * length);
            }
            record[length++] = (byte) b;
        }
    }

    private InputRecord finish(long first, long bytes, boolean open) {
        if (open) {
            return InputRecord.defective(
                    first, "a quotation mark that is not closed is not accepted; accepted: cells in CSV (RFC 4180)");
        } else if (bytes > MAX_BYTES) {
            return InputRecord.defective(
                    first, "a row of " + bytes + " bytes is not accepted; accepted: at most " + MAX_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(record, 0, length))
                    .toString();
            return InputRecord.of(first, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
        } catch (CharacterCodingException e) {
            return InputRecord.defective(first, "bytes that are no UTF-8 are not accepted; accepted: UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
