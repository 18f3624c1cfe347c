package io.github.jetrules.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a run of {@code jet} gave. */
record CommandLineRun(int status, String out, String err) {

    static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Jet.run(new PrintWriter(out), new PrintWriter(err), args);
        return new CommandLineRun(status, out.toString(), err.toString());
    }
}
