package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.fiscal.MeasureFacts;
import io.github.jetrules.rules.fiscal.MeasureQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "measure",
        header = "What does local allocation tax count?",
        description = "%nThe amount counted in basic fiscal demand for participants, by the published figures. It is no"
                + " grant: a body that receives no ordinary allocation tax gets no money from it.%n",
        footer = {
            "",
            "Example: jet measure --organisation municipality --population 83000 --participants 4 --fiscal-year 2019"
        })
final class MeasureCommand extends AnswerCommand {

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
            paramLabel = "N",
            description = "The number of participants, by actual headcount.")
    private Headcount participants;

    @Option(
            names = "--fiscal-year",
            required = true,
            paramLabel = "FY",
            description = "The fiscal year, such as 2019 (1 April 2019 to 31 March 2020).")
    private FiscalYear fiscalYear;

    @Option(
            names = "--receives-allocation",
            paramLabel = "yes|no",
            description = "Whether the body receives ordinary local allocation tax.")
    private @Nullable YesNo receivesAllocation;

    MeasureCommand() {}

    @Override
    Question question() {
        Fact<Population> people = Fact.ofNullable(population);
        return new MeasureQuestion(
                ContractingOrganisation.of(organisation),
                new MeasureFacts(people, Fact.known(participants), YesNo.fact(receivesAllocation)),
                fiscalYear);
    }
}
