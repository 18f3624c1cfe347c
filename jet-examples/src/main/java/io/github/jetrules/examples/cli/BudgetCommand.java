package io.github.jetrules.examples.cli;

import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.rules.budget.BudgetFacts;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.budget.BudgetQuestion;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "budget",
        header = "What does each head count cost in each fiscal year, and what is counted for it?",
        description = "%nCost, amount counted in basic fiscal demand and their difference, side by side, with every"
                + " assumption named. What is counted is no grant. A what-if is an overlay.%n",
        footer = {
            "",
            "Example: jet budget --organisation municipality --population 100000 --participants 0..10"
                    + " --fiscal-year 2019 --employment-costs 4000000",
            "",
            "Exit status: 0 an answer was given, 2 the input was wrong, 3 an answer was given and there was nothing to"
                    + " plot, because no amount is known."
        })
final class BudgetCommand extends RulesCommand {

    private static final int NOTHING_TO_PLOT = 3;

    @Mixin
    private BudgetOutput output;

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "KIND",
            description = "prefecture, designated-city, municipality, private-school or other. A special ward is a"
                    + " municipality.")
    private OrganisationKind organisation;

    @Option(names = "--population", paramLabel = "N", description = "The population by the latest census.")
    private @Nullable Population population;

    @Option(
            names = "--participants",
            required = true,
            paramLabel = "N[..M]",
            description =
                    "A number of participants by actual headcount, or two with all between them (at most" + " 1,000).")
    private HeadcountRange participants;

    @Option(
            names = "--fiscal-year",
            required = true,
            paramLabel = "FY[..FY]",
            description = "A fiscal year, such as 2019 (1 April 2019 to 31 March 2020), or two with all between them"
                    + " (at most 100).")
    private FiscalYearRange fiscalYears;

    @Option(
            names = "--employment-costs",
            paramLabel = "YEN",
            converter = PerParticipant.class,
            description = "Remuneration, social insurance, travel and the like of one participant in a fiscal year. "
                    + "Without them there is no cost and no difference.")
    private @Nullable Yen employmentCosts;

    @Option(
            names = "--receives-allocation",
            paramLabel = "yes|no",
            description = "Whether the body receives ordinary local allocation tax.")
    private @Nullable YesNo receivesAllocation;

    @Option(
            names = "--plot",
            paramLabel = "FILE.svg",
            description = "Also draw cost, amount counted and difference against the head count, a chart for each of"
                    + " at most " + BudgetPlot.MAX_YEARS + " fiscal years.")
    private @Nullable Path plot;

    BudgetCommand() {}

    @Override
    public Integer call() {
        BudgetPlan plan = rules().budget().plan(question());
        boolean drawn = plot == null || draw(plan, plot);
        PrintWriter out = commandLine().getOut();
        switch (output.format()) {
            case text -> out.println(plan.explain(output.locale()));
            case json -> out.println(output.json(plan));
            case csv -> out.print(BudgetCsv.of(plan));
        }
        return drawn ? 0 : NOTHING_TO_PLOT;
    }

    private BudgetQuestion question() {
        return new BudgetQuestion(
                ContractingOrganisation.of(organisation),
                new BudgetFacts(
                        Fact.ofNullable(population), Fact.ofNullable(employmentCosts), YesNo.fact(receivesAllocation)),
                participants,
                fiscalYears);
    }

    private boolean draw(BudgetPlan plan, Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            throw wrong("--plot", "file '" + file + "' has an unknown ending; accepted: names that end in .svg", null);
        }
        int years = plan.years().size();
        if (years > BudgetPlot.MAX_YEARS) {
            throw wrong(
                    "--plot",
                    years + " fiscal years are asked for; accepted: at most " + BudgetPlot.MAX_YEARS + " with a plot",
                    null);
        }
        if (!BudgetPlot.hasPoints(plan)) {
            commandLine()
                    .getErr()
                    .println("jet: there is nothing to plot, because no amount is known; '" + file
                            + "' was not written");
            return false;
        }
        OptionFiles.write(file, BudgetPlot.svg(plan, output.locale()), "--plot", commandLine());
        return true;
    }

    /** Reads the employment costs of one participant. */
    static final class PerParticipant implements ITypeConverter<Yen> {

        @Override
        public Yen convert(String text) throws Exception {
            return Values.number("amount", 0, BudgetFacts.MAX_EMPLOYMENT_COSTS_PER_PARTICIPANT.amount(), Yen::of)
                    .convert(text);
        }
    }
}
