package io.github.jetrules.examples.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.jetrules.rules.json.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Answers records on all cores and gives the replies back in the order of the records.
 *
 * <p>The thread that calls reads and writes; the others parse, answer and format. Only so many records are held that
 * every thread has work: memory does not grow with the number of records. It does with the size of an answer, of which
 * those of some chunks are held.
 */
final class Workers {

    private static final int CHUNK_RECORDS = 64;
    private static final int CHUNK_CHARS = 1 << 18;
    private static final int CHUNKS_PER_THREAD = 4;

    /** Lines of replies, with their number and how many of them are errors. */
    record Replies(ByteArrayOutputStream lines, long count, long refused) {}

    private final Rows rows;
    private final ObjectWriter writer;

    Workers(Rows rows, ObjectWriter writer) {
        this.rows = rows;
        this.writer = writer;
    }

    /** Answers all records that are left and gives back how many there were. */
    long run(RecordReader reader, Consumer<Replies> sink) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            return run(reader, sink, pool, threads * CHUNKS_PER_THREAD);
        } finally {
            pool.shutdownNow();
        }
    }

    private long run(RecordReader reader, Consumer<Replies> sink, ExecutorService pool, int held) throws IOException {
        Deque<Future<Replies>> waiting = new ArrayDeque<>();
        long count = 0;
        for (List<InputRecord> chunk = chunk(reader); !chunk.isEmpty(); chunk = chunk(reader)) {
            count += chunk.size();
            List<InputRecord> records = chunk;
            waiting.add(pool.submit(() -> replies(records)));
            if (waiting.size() == held) {
                sink.accept(done(waiting.remove()));
            }
        }
        while (!waiting.isEmpty()) {
            sink.accept(done(waiting.remove()));
        }
        return count;
    }

    private static List<InputRecord> chunk(RecordReader reader) throws IOException {
        List<InputRecord> chunk = new ArrayList<>(CHUNK_RECORDS);
        int chars = 0;
        while (chunk.size() < CHUNK_RECORDS && chars < CHUNK_CHARS) {
            Optional<InputRecord> record = reader.next();
            if (record.isEmpty()) {
                break;
            }
            chunk.add(record.get());
            chars += record.get().text().length();
        }
        return chunk;
    }

    private Replies replies(List<InputRecord> records) throws JsonProcessingException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(records.size() << 11);
        long refused = 0;
        for (InputRecord record : records) {
            Reply reply = reply(record);
            refused += reply instanceof Reply.Refused ? 1 : 0;
            lines.writeBytes(writer.writeValueAsBytes(reply));
            lines.write('\n');
        }
        return new Replies(lines, records.size(), refused);
    }

    private Reply reply(InputRecord record) {
        try {
            return rows.reply(record);
        } catch (RuntimeException e) {
            throw new IllegalStateException("in line " + record.line() + ": " + e, e);
        }
    }

    private static Replies done(Future<Replies> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted; --resume goes on", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException defect ? defect : new IllegalStateException(e.getCause());
        }
    }
}
