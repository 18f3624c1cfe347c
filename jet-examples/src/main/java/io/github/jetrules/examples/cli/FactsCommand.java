package io.github.jetrules.examples.cli;

import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "What do the sources state?",
        description = "%nLists facts by id, with value, unit, period, place and quotation.%n",
        footer = {"", "Example: jet facts --source S40"})
final class FactsCommand implements Callable<Integer> {

    private static final String NOTICE = "NOTICE";

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(
            names = "--source",
            paramLabel = "ID",
            description = "Facts of this source, such as S40; of NOTICE unless it or --id is given.")
    private @Nullable String source;

    @Option(names = "--id", paramLabel = "ID", description = "Only the fact of this id, such as CST-02.")
    private @Nullable String id;

    FactsCommand() {}

    @Override
    public Integer call() {
        List<CatalogueFact> facts = facts();
        PrintWriter out = spec.commandLine().getOut();
        if (output.isJson()) {
            out.println(output.json(facts));
        } else {
            out.println(
                    facts.stream().map(fact -> fact.explain(output.locale())).collect(Collectors.joining("\n\n")));
        }
        return 0;
    }

    /** The facts that were asked for: those of the notice, if neither a source nor an id was given. */
    private List<CatalogueFact> facts() {
        String from = source == null && id == null ? NOTICE : source;
        JetRules rules = JetRules.standard();
        List<CatalogueFact> all = rules.facts().facts();
        if (from != null && all.stream().noneMatch(fact -> isFrom(from, fact))) {
            String accepted = all.stream()
                    .map(fact -> fact.citation().source().id())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw wrong("--source", "source '" + from + "' states none of these facts; accepted: " + accepted);
        }
        if (id != null && rules.facts().find(id).isEmpty()) {
            throw wrong(
                    "--id", "fact '" + id + "' does not exist; accepted: ids such as CST-02 (jet facts lists them)");
        }
        return all.stream()
                .filter(fact -> id == null || fact.id().equals(id))
                .filter(fact -> from == null || isFrom(from, fact))
                .toList();
    }

    private static boolean isFrom(String source, CatalogueFact fact) {
        return fact.citation().source().id().equals(source);
    }

    private ParameterException wrong(String option, String message) {
        return new ParameterException(spec.commandLine(), "Invalid value for option '" + option + "': " + message);
    }
}
