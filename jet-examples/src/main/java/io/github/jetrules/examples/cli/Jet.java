package io.github.jetrules.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line {@code jet}. */
@Command(
        name = "jet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Answers questions about the rules of the JET Programme, with reasons and sources.",
        description = "%nEvery answer says why, cites its source, names the date it holds for, and says what is still"
                + " unknown. Unofficial; not legal advice.%n",
        footer = {
            "",
            "Example: jet cost --organisation municipality --participants 3 --fiscal-year 2019",
            "",
            "Exit status: 0 an answer was given (that something is not known is an answer), 1 a defect, 2 the input was"
                    + " wrong, 3 done but not all well: bad rows in a batch, a replay that differs, nothing to plot, a"
                    + " standard output that could not be written."
        },
        subcommands = {
            CountryCommand.class,
            EligibilityCommand.class,
            TermCommand.class,
            ReappointCommand.class,
            PayCommand.class,
            CostCommand.class,
            MeasureCommand.class,
            StatutoryMeasureCommand.class,
            BudgetCommand.class,
            CalendarCommand.class,
            FactsCommand.class,
            BatchCommand.class,
            ReplayCommand.class,
            HelpCommand.class
        })
public final class Jet implements Runnable {

    private static final int NOT_WRITTEN = 3;

    private static final Pattern CONTROL = Pattern.compile("\\R|[\\p{Cntrl}\\u0080-\\u009f]");

    @Spec
    private CommandSpec spec;

    Jet() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        int status = run(
                utf8(new FileOutputStream(FileDescriptor.out)), utf8(new FileOutputStream(FileDescriptor.err)), args);
        System.exit(status);
    }

    /** UTF-8 in any locale. */
    static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /**
     * Runs a command.
     *
     * @return the exit status
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Jet())
                .setOut(out)
                .setErr(err)
                .setUsageHelpWidth(100)
                .setExpandAtFiles(false) // a name that begins with @ is a name
                .setParameterExceptionHandler((e, arguments) -> {
                    err.println("jet: " + oneLine(e));
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    err.println("jet: a defect of this program; whoever mends it needs these lines:");
                    e.printStackTrace(err);
                    return CommandLine.ExitCode.SOFTWARE;
                });
        // What follows a word that is no command is not read, so that no option of a command can hide the mistake.
        line.getCommandSpec().parser().stopAtUnmatched(true);
        Values.registerAll(line);
        int status = line.execute(args);
        if (out.checkError()) {
            err.println("jet: standard output could not be written; what stands there is not complete");
            status = status == 0 ? NOT_WRITTEN : status;
        }
        err.flush();
        return status;
    }

    private static String oneLine(ParameterException e) {
        // Arguments can hold line breaks and codes that steer a terminal.
        return CONTROL.matcher(message(e)).replaceAll(" ");
    }

    private static String message(ParameterException e) {
        CommandLine line = e.getCommandLine();
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(e.getMessage());
        }
        String what = line.getSubcommands().isEmpty()
                ? e.getMessage()
                : "'" + unmatched.getUnmatched().get(0) + "' is no command";
        return what + "; accepted: " + accepted(line);
    }

    /** The commands that a command has, or else its options. */
    private static String accepted(CommandLine line) {
        Set<String> commands = line.getSubcommands().keySet();
        return String.join(
                ", ", commands.isEmpty() ? line.getCommandSpec().optionsMap().keySet() : commands);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "no command given; accepted: " + accepted(spec.commandLine()) + " (jet --help tells more)");
    }
}
