package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.CostQuestion;
import io.github.jetrules.rules.cost.Roster;
import io.github.jetrules.rules.cost.RosterGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@Command(
        name = "cost",
        header = "What does a contracting organisation pay?",
        description = "%nMembership fee and accident insurance per participant, for prefectures and designated cities a"
                + " flat charge in addition, and the employment costs that the organisation supplies. With a roster they are"
                + " estimated from the scale of pay instead.%n",
        footer = {"", "Example: jet cost --organisation municipality --participants 3 --fiscal-year 2019"})
final class CostCommand extends AnswerCommand {

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "KIND",
            description = "prefecture, designated-city, municipality, private-school or other.")
    private OrganisationKind organisation;

    @Option(
            names = "--participants",
            paramLabel = "N",
            description = "The number of participants, by actual headcount; needed unless there is a roster.")
    private @Nullable Headcount participants;

    @Option(
            names = "--fiscal-year",
            required = true,
            paramLabel = "FY",
            description = "The fiscal year, such as 2019 (1 April 2019 to 31 March 2020).")
    private FiscalYear fiscalYear;

    @Option(
            names = "--employment-costs",
            paramLabel = "YEN",
            description = "Remuneration, social insurance, travel and the like of all participants together.")
    private @Nullable Yen employmentCosts;

    @Option(
            names = "--roster",
            paramLabel = "ROLE,ARRIVAL,YEAR,N",
            description =
                    "Estimate the employment costs from the scale of pay, for N participants of a role who arrived on"
                            + " a day, each with the pay of a whole year of appointment, such as ALT,2018-07-29,2,3. May be given"
                            + " several times.")
    private List<RosterGroup> roster = List.of();

    CostCommand() {}

    @Override
    Question question() {
        if (participants == null && roster.isEmpty()) {
            throw new ParameterException(commandLine(), "Missing required option: '--participants=N'");
        }
        Fact<Headcount> people = Fact.ofNullable(participants);
        Fact<Yen> costs = Fact.ofNullable(employmentCosts);
        return option("--roster", () -> {
            Fact<Roster> groups = roster.isEmpty() ? Fact.notSupplied() : Fact.known(new Roster(roster));
            return new CostQuestion(
                    ContractingOrganisation.of(organisation), new CostFacts(people, costs, groups), fiscalYear);
        });
    }
}
