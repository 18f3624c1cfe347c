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
 * or CRLF; a byte order mark at the beginning, blank lines and rows of CSV of commas and blanks alone are passed over. A quotation mark that opens a cell and is
 * not closed as it should be spoils its own line only: reading goes on with the next one.
 */
final class RecordReader implements Closeable {

    /** The longest record: far more than any request, and little enough to be held for every thread. */
    static final int MAX_BYTES = 1 << 20;

    /** The most lines of a record, because the lines after one with a stray quotation mark are read again. */
    static final int MAX_LINES = 100;

    private static final int END = -1;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Where in a row of CSV (RFC 4180) a byte stands; a line break within quotation marks ends no row. */
    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        /** After a quotation mark that closes a cell although the cell goes on: the row is no CSV. */
        BROKEN;

        Place after(int b) {
            return switch (this) {
                case QUOTED -> b == '"' ? QUOTE_IN_QUOTED : QUOTED;
                case QUOTE_IN_QUOTED -> b == '"' ? QUOTED : b == ',' ? CELL_START : b == '\r' ? PLAIN : BROKEN;
                case CELL_START -> b == '"' ? QUOTED : b == ',' ? CELL_START : PLAIN;
                case PLAIN -> b == ',' ? CELL_START : PLAIN;
                case BROKEN -> BROKEN;
            };
        }
    }

    private final InputStream in;
    private final boolean csv;

    /** What was read of the file and is still needed: the record from its start on, and what follows it. */
    private byte[] window = new byte[1 << 16];

    private int start;
    private int position;
    private int limit;
    private long line = 1;

    /**
     * A reader that closes its stream.
     *
     * @param csv whether the records are rows of CSV, in which a line break may be quoted
     */
    RecordReader(InputStream in, boolean csv) {
        this.in = in;
        this.csv = csv;
    }

    /** The next record that says something; empty at the end. */
    Optional<InputRecord> next() throws IOException {
        Optional<InputRecord> next = read();
        while (next.isPresent() && isBlank(next.get())) {
            next = read();
        }
        return next;
    }

    /** Whether it is a blank line or, as spreadsheets write them below a table, a row of empty cells. */
    private boolean isBlank(InputRecord read) {
        return read.defect().isEmpty() && (csv ? read.text().replace(',', ' ') : read.text()).isBlank();
    }

    private Optional<InputRecord> read() throws IOException {
        long first = line;
        long dropped = 0; // bytes of a line that is too long to be kept
        int firstLine = 0; // bytes of the first of several lines, with its end
        Place place = Place.CELL_START;
        start = position;
        int b;
        while ((b = readByte()) != END) {
            int length = position - start;
            if (b == '\n') {
                line++;
                if (place != Place.QUOTED || dropped > 0) {
                    return Optional.of(finish(first, dropped, length - 1));
                }
                firstLine = firstLine == 0 ? length : firstLine;
            } else if (firstLine == 0 && length > MAX_BYTES) {
                dropped += length;
                start = position;
            }
            if (csv) {
                place = place.after(b);
            }
            if (firstLine > 0 && (place == Place.BROKEN || length > MAX_BYTES || line - first == MAX_LINES)) {
                return Optional.of(firstLineAlone(first, firstLine));
            }
            if (first == 1 && length == BYTE_ORDER_MARK.length && isByteOrderMark()) {
                start = position;
                place = Place.CELL_START;
            }
        }
        if (place == Place.QUOTED && dropped == 0) {
            return Optional.of(firstLineAlone(first, firstLine == 0 ? position - start : firstLine));
        }
        long bytes = dropped + position - start;
        return bytes == 0 ? Optional.empty() : Optional.of(finish(first, dropped, position - start));
    }

    /** The first line of a record that is none; the lines after it are read again. */
    private InputRecord firstLineAlone(long first, int length) {
        position = start + length;
        line = window[position - 1] == '\n' ? first + 1 : first;
        return InputRecord.defective(
                first,
                "a quotation mark that is not closed is not accepted; accepted: cells in CSV (RFC 4180), in rows of at"
                        + " most " + MAX_LINES + " lines");
    }

    private boolean isByteOrderMark() {
        return Arrays.equals(window, start, position, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private int readByte() throws IOException {
        if (position == limit && !fill()) {
            return END;
        }
        return window[position++] & 0xFF;
    }

    /** Reads on behind the record, which moves to the beginning of the window. */
    private boolean fill() throws IOException {
        System.arraycopy(window, start, window, 0, limit - start);
        limit -= start;
        position = limit;
        start = 0;
        if (limit == window.length) {
            window = Arrays.copyOf(window, 2 * limit);
        }
        int read = in.read(window, limit, window.length - limit);
        limit += Math.max(read, 0);
        return read > 0;
    }

    /** The record of so many bytes from the start of the window on, after those that were dropped. */
    private InputRecord finish(long first, long dropped, int length) {
        long bytes = dropped + length;
        if (bytes > MAX_BYTES) {
            return InputRecord.defective(
                    first, "a row of " + bytes + " bytes is not accepted; accepted: at most " + MAX_BYTES + " bytes");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(window, start, length))
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
