package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** One run of the command line. */
record Run(int status, String out, String err) {

    /** Runs a command that is written as on a command line; words are separated by a space. */
    static Run jet(String commandLine) {
        return args(commandLine.isEmpty() ? new String[0] : commandLine.split(" ", -1));
    }

    static Run args(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Jet.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(status, out.toString(), err.toString());
    }

    /** The JSON that a command prints, which must give an answer. */
    static JsonNode json(String commandLine) {
        Run run = args(Stream.concat(Stream.of(commandLine.split(" ", -1)), Stream.of("--format", "json"))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return read(run.out());
    }

    static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
