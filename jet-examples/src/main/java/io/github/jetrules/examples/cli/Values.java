package io.github.jetrules.examples.cli;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.OrganisationKind;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.budget.FiscalYearRange;
import io.github.jetrules.rules.budget.HeadcountRange;
import io.github.jetrules.rules.cost.CostFacts;
import io.github.jetrules.rules.cost.RosterGroup;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.LongFunction;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; a message names the value and what is accepted. */
final class Values {

    private Values() {}

    static void registerAll(CommandLine line) {
        line.registerConverter(FiscalYear.class, reader(FiscalYear::parse));
        line.registerConverter(FiscalYearRange.class, reader(FiscalYearRange::parse));
        line.registerConverter(HeadcountRange.class, reader(HeadcountRange::parse));
        line.registerConverter(CountryCode.class, reader(CountryCode::of));
        line.registerConverter(OrganisationKind.class, reader(OrganisationKind::parse));
        line.registerConverter(RosterGroup.class, reader(RosterGroup::parse));
        line.registerConverter(Path.class, Values::path);
        line.registerConverter(LocalDate.class, Values::date);
        line.registerConverter(Headcount.class, number("participants", 0, Headcount.MAX, n -> Headcount.of((int) n)));
        line.registerConverter(Population.class, number("population", 1, Population.MAX, Population::of));
        line.registerConverter(Yen.class, number("amount", 0, CostFacts.MAX_EMPLOYMENT_COSTS.amount(), Yen::of));
        line.registerConverter(YesNo.class, Values::yesNo);
    }

    private static <T> ITypeConverter<T> reader(Function<String, T> reader) {
        return text -> {
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    /** A whole number in a range. */
    static <T> ITypeConverter<T> number(String name, long min, long max, LongFunction<T> maker) {
        return text -> {
            if (text.matches("-?[0-9]{1,18}")) {
                long number = Long.parseLong(text);
                if (number >= min && number <= max) {
                    return maker.apply(number);
                }
            }
            throw new TypeConversionException(
                    name + " '" + text + "' is not accepted; accepted: a whole number from " + min + " to " + max);
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "date '" + text + "' does not exist; accepted: a date of the calendar such as 2019-07-28");
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("file name '" + text
                    + "' cannot be used; accepted: characters of the locale, which with LC_ALL=C.UTF-8 are all");
        }
    }

    private static YesNo yesNo(String text) {
        return switch (text) {
            case "yes" -> YesNo.YES;
            case "no" -> YesNo.NO;
            default -> throw new TypeConversionException("'" + text + "' is not accepted; accepted: yes, no");
        };
    }
}
