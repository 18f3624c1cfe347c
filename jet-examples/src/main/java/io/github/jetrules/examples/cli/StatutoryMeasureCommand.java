package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.ContractingOrganisation;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.fiscal.StatutoryFacts;
import io.github.jetrules.rules.fiscal.StatutoryQuestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

@Command(
        name = "statutory-measure",
        header = "What does the ordinance count for the CIRs of a prefecture?",
        description = "%nThe density term of the Ordinance on Ordinary Local Allocation Tax, by its own formula. It is"
                + " another question than that of 'jet measure', which goes by the published figures. Known for FY2026;"
                + " the formula for municipalities could not be read.%n",
        footer = {
            "",
            "Example: jet statutory-measure --organisation prefecture --population 1700000 --cirs 5 --fiscal-year 2026"
        })
final class StatutoryMeasureCommand extends AnswerCommand {

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "KIND",
            description = "prefecture, designated-city, municipality, private-school or other.")
    private OrganisationKind organisation;

    @Option(names = "--population", paramLabel = "N", description = "The population by the latest census.")
    private @Nullable Population population;

    @Option(
            names = "--cirs",
            paramLabel = "N",
            converter = Cirs.class,
            description = "The number of CIRs whom the prefecture itself hires, by actual headcount.")
    private @Nullable Headcount cirs;

    @Option(
            names = "--fiscal-year",
            required = true,
            paramLabel = "FY",
            description = "The fiscal year, such as 2026 (1 April 2026 to 31 March 2027).")
    private FiscalYear fiscalYear;

    StatutoryMeasureCommand() {}

    @Override
    Question question() {
        Fact<Population> people = Fact.ofNullable(population);
        Fact<Headcount> heads = Fact.ofNullable(cirs);
        return new StatutoryQuestion(
                ContractingOrganisation.of(organisation), new StatutoryFacts(people, heads), fiscalYear);
    }

    /** Reads a number of CIRs. */
    static final class Cirs implements ITypeConverter<Headcount> {

        @Override
        public Headcount convert(String text) throws Exception {
            return Values.number("cirs", 0, Headcount.MAX, n -> Headcount.of((int) n))
                    .convert(text);
        }
    }
}
