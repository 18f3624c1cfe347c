package io.github.jetrules.examples.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An output under a temporary name beside its own, which it takes when it is complete.
 *
 * <p>Beside the partial output stand the conditions under which it was begun. A run that is cut off leaves both; the
 * next one keeps the whole lines, drops a torn one at the end, and goes on after them.
 */
final class PartialOutput implements Closeable {

    /** As many as Linux follows. */
    private static final int MAX_LINKS = 40;

    private final Path target;
    private final Path part;
    private final Path conditionsFile;
    private final FileChannel channel;
    private WholeLines kept = WholeLines.NONE;

    private PartialOutput(Path name) throws IOException {
        this.target = followed(name);
        this.part = target.resolveSibling(target.getFileName() + ".part");
        this.conditionsFile = target.resolveSibling(target.getFileName() + ".part.json");
        this.channel =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /**
     * Opens the partial output of a target.
     *
     * @param rows how many lines it has when it is complete
     * @throws BatchException if another run writes it, or if it shall be resumed and belongs to another input or other
     *     options
     */
    static PartialOutput open(Path target, Conditions conditions, long rows, boolean resume) throws IOException {
        PartialOutput output = new PartialOutput(target);
        try {
            output.begin(conditions, rows, resume);
            return output;
        } catch (IOException | RuntimeException e) {
            try {
                output.close();
            } catch (BatchException notClosed) {
                e.addSuppressed(notClosed);
            }
            throw e;
        }
    }

    /** Where a name leads, so that a link stays one: what it leads to is replaced, not the link. */
    private static Path followed(Path name) throws IOException {
        Path file = name;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(name.toString());
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private void begin(Conditions conditions, long rows, boolean resume) throws IOException {
        lock();
        if (resume) {
            kept = WholeLines.in(channel);
            if (kept.count() > 0) {
                check(conditions, rows);
            }
        }
        channel.truncate(kept.bytes());
        channel.position(kept.bytes());
        if (kept.count() == 0) {
            conditions.write(conditionsFile);
        }
    }

    /** The lock ends with the channel or the process, so a killed run leaves none. */
    private void lock() throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new BatchException(
                    "--output", "file '" + part + "' is written by another run; accepted: an output of its own");
        }
    }

    private void check(Conditions conditions, long rows) throws IOException {
        Optional<Conditions> begun = Conditions.read(conditionsFile);
        String difference = begun.isEmpty()
                ? "file '" + conditionsFile + "', which says what it belongs to, is missing or torn"
                : conditions.differenceFrom(begun.get()).orElse("");
        if (difference.isEmpty() && kept.count() > rows) {
            difference = "it has " + kept.count() + " lines, and the input " + rows + " rows";
        }
        if (!difference.isEmpty()) {
            throw new BatchException(
                    "--resume",
                    "partial output '" + part + "' does not belong to this call: " + difference
                            + "; accepted: the call that began it, or a call without --resume, which begins anew");
        }
    }

    /** The lines that an earlier run had written. */
    WholeLines kept() {
        return kept;
    }

    /**
     * Adds lines.
     *
     * @throws BatchException if they cannot be written
     */
    void write(ByteArrayOutputStream lines) {
        ByteBuffer bytes = ByteBuffer.wrap(lines.toByteArray());
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw notCompleted(e);
        }
    }

    /** Keeps no line, because they may belong to an input that is no more: nothing is left to resume. */
    void discard() {
        try {
            channel.truncate(0);
        } catch (IOException e) {
            throw notCompleted(e);
        }
    }

    /**
     * Gives the output its own name.
     *
     * @throws BatchException if that cannot be done
     */
    void complete() {
        try {
            channel.force(true);
            channel.close();
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(conditionsFile);
        } catch (IOException e) {
            throw notCompleted(e);
        }
    }

    private BatchException notCompleted(IOException e) {
        return new BatchException(
                "--output",
                "file '" + target + "' could not be completed (" + e + "); accepted: the same call with --resume, which"
                        + " keeps what was done");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw notCompleted(e);
        }
    }
}
