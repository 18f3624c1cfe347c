package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.country.CountryQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "country",
        header = "Is this country English-speaking for recruitment in this role?",
        description = "%nGoes by the recruitment year: recruitment FY N is for arrivals of FY N+1.%n",
        footer = {"", "Example: jet country PH --recruitment 2019"})
final class CountryCommand extends AnswerCommand {

    @Parameters(paramLabel = "CODE", description = "The country: ISO 3166-1 alpha-2, such as PH.")
    private CountryCode country;

    @Option(
            names = "--recruitment",
            required = true,
            paramLabel = "FY",
            description = "The fiscal year of the recruitment, such as 2019.")
    private FiscalYear recruitment;

    @Option(names = "--role", paramLabel = "ALT|CIR|SEA", description = "The role. Default: ${DEFAULT-VALUE}.")
    private Role role = Role.ALT;

    CountryCommand() {}

    @Override
    Question question() {
        String refused = country.equals(CountryCode.JAPAN) ? "CODE" : "--recruitment";
        return option(refused, () -> new CountryQuestion(country, role, recruitment));
    }
}
