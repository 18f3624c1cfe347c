package io.github.jetrules.examples.national;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jetrules.core.time.FiscalYear;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Makes a file of requests with synthetic figures: cost and fiscal measure of every body of a country, or any number of
 * questions of many kinds about them.
 *
 * <p>The ids say what is synthetic, and so do the answers, which repeat them. The same options give the same file.
 */
@Command(
        name = "NationalFile",
        mixinStandardHelpOptions = true,
        header = "Makes a file of requests with synthetic figures for all local governments.",
        description = "%nWithout --rows: what each of 1,788 bodies pays, and what local allocation tax counts for it."
                + " With --rows: so many questions of mixed kinds.%n")
public final class NationalFile implements Callable<Integer> {

    private static final List<String> INPUTS = List.of(
            "organisation",
            "population",
            "participants",
            "employmentCosts",
            "receivesAllocation",
            "fiscalYear",
            "country",
            "role",
            "recruitmentYear",
            "arrival",
            "completed",
            "year");

    private static final List<String> COUNTRIES = List.of("US", "GB", "PH", "KR", "BR", "JM", "IN");
    private static final List<String> ROLES = List.of("ALT", "CIR", "SEA");
    private static final int KINDS = 7;

    @Spec
    private CommandSpec spec;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "The file: .csv or .jsonl.")
    private Path output;

    @Option(names = "--seed", paramLabel = "N", description = "Draws other figures. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--rows", paramLabel = "N", description = "Makes so many questions of mixed kinds.")
    private @Nullable Integer rows;

    @Option(names = "--fiscal-year", paramLabel = "FY", description = "The fiscal year. Default: ${DEFAULT-VALUE}.")
    private FiscalYear fiscalYear = FiscalYear.of(2019);

    NationalFile() {}

    /** Makes a file and ends the process. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new NationalFile())
                .registerConverter(FiscalYear.class, FiscalYear::parse)
                .execute(args));
    }

    @Override
    public Integer call() {
        List<SyntheticBody> bodies = SyntheticBody.country(seed);
        if (rows != null && rows < 1) {
            throw wrong("--rows", "rows " + rows + " is less than 1; accepted: 1 and more", null);
        }
        Stream<ObjectNode> requests = rows == null
                ? bodies.stream()
                        .flatMap(body -> Stream.of(
                                cost(body.label() + ": cost", body), measure(body.label() + ": measure", body)))
                : IntStream.range(0, rows).mapToObj(i -> mixed(i, bodies.get(i / KINDS % bodies.size())));
        try {
            RequestFile.write(output, INPUTS, requests);
        } catch (IllegalArgumentException e) {
            throw wrong("--output", e.getMessage(), e);
        } catch (IOException e) {
            throw wrong("--output", "cannot be written (" + e + "); accepted: a file in a folder that exists", e);
        }
        return CommandLine.ExitCode.OK;
    }

    private ParameterException wrong(String option, @Nullable String what, @Nullable Exception cause) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + what, cause);
    }

    private ObjectNode cost(String id, SyntheticBody body) {
        return request(
                id,
                "cost",
                in -> in.put("organisation", body.kind().id())
                        .put("participants", body.participants())
                        .put("employmentCosts", body.employmentCosts())
                        .put("fiscalYear", fiscalYear.year()));
    }

    private ObjectNode measure(String id, SyntheticBody body) {
        return request(
                id,
                "measure",
                in -> in.put("organisation", body.kind().id())
                        .put("population", body.population())
                        .put("participants", body.participants())
                        .put("receivesAllocation", body.population() % 20 != 0)
                        .put("fiscalYear", fiscalYear.year()));
    }

    /** The kinds of questions in turn, so that neighbours differ. */
    private ObjectNode mixed(int i, SyntheticBody body) {
        int turn = i / KINDS;
        String synthetic = i + " synthetic";
        return switch (i % KINDS) {
            case 0 -> cost(i + " " + body.label(), body);
            case 1 -> measure(i + " " + body.label(), body);
            case 2 ->
                request(
                        synthetic,
                        "country",
                        in -> in.put("country", COUNTRIES.get(turn % COUNTRIES.size()))
                                .put("role", ROLES.get(turn / COUNTRIES.size() % ROLES.size()))
                                .put("recruitmentYear", 2010 + turn % 15));
            case 3 ->
                request(
                        synthetic,
                        "term",
                        in -> in.put("arrival", arrival(turn))
                                .put("organisation", body.kind().id()));
            case 4 ->
                request(
                        synthetic,
                        "reappoint",
                        in -> in.put("arrival", arrival(turn)).put("completed", turn % 6));
            case 5 ->
                request(synthetic, "pay", in -> in.put("arrival", arrival(turn)).put("year", 1 + turn % 5));
            default ->
                request(
                        synthetic,
                        "calendar",
                        in -> in.put("fiscalYear", 2015 + turn % 10)
                                .put("organisation", body.kind().id()));
        };
    }

    private static String arrival(int turn) {
        return (2000 + turn % 25) + (turn % 2 == 0 ? "-07-28" : "-08-04");
    }

    private static ObjectNode request(String id, String question, Consumer<ObjectNode> inputs) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("id", id).put("question", question);
        inputs.accept(request.putObject("inputs"));
        return request;
    }
}
