package io.github.jetrules.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
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
            "Exit status: 0 an answer was given (that something is not known is an answer), 1 a defect,",
            "2 the input was wrong, 3 done but not all well: bad rows in a batch, a replay that differs, nothing to plot."
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
            ReplayCommand.class
        })
public final class Jet implements Runnable {

    private static final Pattern CONTROL = Pattern.compile("\\R|[\\p{Cntrl}\\u0080-\\u009f]");

    @Spec
    private CommandSpec spec;

    Jet() {}

    /** Runs a command and ends the process with its exit status. */
    public static void main(String[] args) {
        int status = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
        System.exit(status);
    }

    /** UTF-8 in any locale. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8),
                true,
                StandardCharsets.UTF_8);
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
                .setParameterExceptionHandler((e, arguments) -> {
                    err.println("jet: " + oneLine(e));
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    err.println("jet: a defect: " + e);
                    return CommandLine.ExitCode.SOFTWARE;
                });
        Values.registerAll(line);
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    private static String oneLine(ParameterException e) {
        // Arguments can hold line breaks and codes that steer a terminal.
        String message = CONTROL.matcher(String.valueOf(e.getMessage())).replaceAll(" ");
        return e instanceof UnmatchedArgumentException
                ? message + "; accepted: " + accepted(e.getCommandLine())
                : message;
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
