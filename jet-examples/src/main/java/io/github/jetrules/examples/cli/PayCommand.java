package io.github.jetrules.examples.cli;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.remuneration.RemunerationQuestion;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

@Command(
        name = "pay",
        header = "What is the pay?",
        description = "%nGoes by the day of arrival: whoever arrived under one scale keeps it in later years. Amounts"
                + " are guidelines for a whole year, and every answer says whether they are gross or net.%n",
        footer = {"", "Example: jet pay --arrival 2013-08-04 --year 2"})
final class PayCommand extends AnswerCommand {

    @Option(
            names = "--arrival",
            required = true,
            paramLabel = "DATE",
            description = "The day of arrival in Japan, such as 2013-08-04.")
    private LocalDate arrival;

    @Option(
            names = "--year",
            required = true,
            paramLabel = "N",
            converter = Year.class,
            description = "The year of appointment, from 1 to 5.")
    private int year;

    PayCommand() {}

    @Override
    Question question() {
        return option("--arrival", () -> new RemunerationQuestion(year, arrival));
    }

    /** Reads a year of appointment. */
    static final class Year implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) throws Exception {
            return Values.number("year", 1, RemunerationQuestion.MAX_APPOINTMENT_YEAR, n -> (int) n)
                    .convert(text);
        }
    }
}
