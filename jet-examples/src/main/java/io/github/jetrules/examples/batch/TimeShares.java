package io.github.jetrules.examples.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.text.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Tells how the processor time of a batch is shared: reading requests, answering them, and writing answers as JSON, each alone, on
 * one thread, over the same JSON Lines. Figures depend on the machine.
 */
public final class TimeShares {

    /** Counts what this thread works, not what it waits because others work too. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int BLOCK = 5_000;
    private static final int WARM_UP_BLOCKS = 10;

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectWriter writer =
            new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH)).writer();
    private long reading;
    private long answering;
    private long writing;
    private long rows;
    private long bytes;

    private TimeShares() {}

    /** Times the requests in the file that the first argument names. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !Files.isRegularFile(Path.of(args[0]))) {
            System.err.println("one argument is accepted: a file of requests that exists, .jsonl");
            System.exit(2);
        }
        TimeShares shares = new TimeShares();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
            int block = 0;
            for (List<String> next = block(lines); !next.isEmpty(); next = block(lines)) {
                shares.time(next, block++ >= WARM_UP_BLOCKS);
            }
        }
        shares.print();
    }

    private static List<String> block(BufferedReader lines) throws IOException {
        List<String> block = new ArrayList<>();
        while (block.size() < BLOCK) {
            String line = lines.readLine();
            if (line == null) {
                break;
            }
            block.add(line);
        }
        return block;
    }

    private void time(List<String> lines, boolean counted) throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        List<Question> questions = new ArrayList<>();
        for (String line : lines) {
            ObjectNode request = (ObjectNode) mapper.readTree(line);
            request.remove("id");
            questions.add(Requests.read(request));
        }
        long read = THREADS.getCurrentThreadCpuTime();
        List<Answer> answers = JetRules.standard().answers(questions.stream()).toList();
        long answered = THREADS.getCurrentThreadCpuTime();
        long written = 0;
        for (Answer answer : answers) {
            written += writer.writeValueAsBytes(answer).length;
        }
        if (counted) {
            reading += read - begin;
            answering += answered - read;
            writing += THREADS.getCurrentThreadCpuTime() - answered;
            rows += lines.size();
            bytes += written;
        }
    }

    private void print() {
        if (rows == 0) {
            throw new IllegalArgumentException("a file of more than " + BLOCK * WARM_UP_BLOCKS + " rows is needed");
        }
        long total = reading + answering + writing;
        System.out.println(
                rows + " rows, " + bytes / rows + " bytes each, after " + BLOCK * WARM_UP_BLOCKS + " rows to warm up");
        System.out.println(line("read requests", reading, total));
        System.out.println(line("answer", answering, total));
        System.out.println(line("write answers", writing, total));
    }

    private String line(String what, long nanos, long total) {
        long perRow = nanos / rows;
        return what + ": " + nanos * 100 / total + " %, " + perRow + " ns a row, "
                + TimeUnit.SECONDS.toNanos(1) / perRow + " rows a second";
    }
}
