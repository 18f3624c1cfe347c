package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.calendar.CalendarQuestion;
import io.github.jetrules.rules.calendar.StageQuestion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "calendar",
        header = "When does a round take its steps, and through whom?",
        description =
                "%nGoes by the fiscal year in which the participants arrive; it is the plan of the round, not what"
                        + " became of it. With --on: where the round stands on a day, and what begins next in it or in a"
                        + " later round.%n",
        footer = {"", "Example: jet calendar --fiscal-year 2020"})
final class CalendarCommand extends AnswerCommand {

    @Option(
            names = "--fiscal-year",
            required = true,
            paramLabel = "FY",
            description = "The fiscal year of arrival, from 1987.")
    private FiscalYear fiscalYear;

    @Option(
            names = "--organisation",
            paramLabel = "KIND",
            description = "Whose routes: prefecture, designated-city, municipality, private-school or other. Default:"
                    + " those of a municipality.")
    private @Nullable OrganisationKind organisation;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Which steps this day falls in, and which come next, such as 2020-01-15.")
    private @Nullable LocalDate on;

    CalendarCommand() {}

    @Override
    Question question() {
        Fact<OrganisationKind> kind = Fact.ofNullable(organisation);
        CalendarQuestion round = option("--fiscal-year", () -> new CalendarQuestion(fiscalYear, kind));
        LocalDate day = on;
        return day == null ? round : option("--on", () -> StageQuestion.of(day, fiscalYear, kind));
    }
}
