package io.github.jetrules.examples.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * The whole lines at the beginning of a partial output.
 *
 * @param count how many there are
 * @param refused how many of them are errors
 * @param bytes how long they are together
 */
record WholeLines(long count, long refused, long bytes) {

    static final WholeLines NONE = new WholeLines(0, 0, 0);

    /** How an error begins; an answer begins with its id or its question. */
    private static final byte[] ERROR = "{\"line\":".getBytes(StandardCharsets.UTF_8);

    /** Reads from the beginning to the first line that is torn: not an object, or not ended. */
    static WholeLines in(FileChannel channel) throws IOException {
        Scan scan = new Scan();
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        channel.position(0);
        while (!scan.torn && channel.read(buffer.clear()) > 0) {
            buffer.flip();
            while (!scan.torn && buffer.hasRemaining()) {
                scan.accept(buffer.get());
            }
        }
        return new WholeLines(scan.count, scan.refused, scan.bytes);
    }

    private static final class Scan {
        private long count;
        private long refused;
        private long bytes;
        private long length;
        private int errorBytes;
        private byte last;
        private boolean torn;

        void accept(byte b) {
            if (b == '\n') {
                torn = last != '}';
                if (!torn) {
                    count++;
                    refused += errorBytes == ERROR.length ? 1 : 0;
                    bytes += length + 1;
                    length = 0;
                    errorBytes = 0;
                    last = 0;
                }
                return;
            }
            if (length == errorBytes && errorBytes < ERROR.length && ERROR[errorBytes] == b) {
                errorBytes++;
            }
            torn = length == 0 && b != '{';
            length++;
            last = b;
        }
    }
}
