package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How values of a type are written in the data files.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @param accepted what is accepted, for messages
 * @param reader reads a text, or throws {@link IllegalArgumentException}
 * @param writer writes a value as the reader reads it
 */
public record ParameterType<T>(String accepted, Function<String, T> reader, Function<T, String> writer) {

    private static final int MAX_DIGITS = 15;
    private static final int MAX_SMALL_NUMBER = 100;

    /** An amount of whole yen, not negative. */
    public static final ParameterType<Yen> YEN = new ParameterType<>(
            "an amount of whole yen, such as 92000", text -> Yen.of(number(text)), yen -> Long.toString(yen.amount()));

    /** A number of people, at least one. */
    public static final ParameterType<Population> POPULATION = new ParameterType<>(
            "a number of people, at least 1", text -> Population.of(number(text)), Population::toString);

    /** A small number, not negative, such as a number of reappointments. */
    public static final ParameterType<Integer> COUNT =
            new ParameterType<>("a number, such as 2", ParameterType::smallNumber, String::valueOf);

    /** A length in whole years. */
    public static final ParameterType<CalendarPeriod> YEARS = new ParameterType<>(
            "a number of years, such as 1",
            text -> CalendarPeriod.ofYears(smallNumber(text)),
            period -> Integer.toString(period.months() / 12));

    /** A date. */
    public static final ParameterType<LocalDate> DATE =
            new ParameterType<>("a date, such as 2015-08-03", ParameterType::date, LocalDate::toString);

    /** One of the constants of an enum, written as in Java. */
    public static <E extends Enum<E>> ParameterType<E> oneOf(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new ParameterType<>("one of " + String.join(", ", names), text -> Enum.valueOf(type, text), Enum::name);
    }

    /** A fixed word, for values whose only content is their source. */
    public static ParameterType<BilingualText> word(String word, String ja) {
        BilingualText value = BilingualText.of(ja, word);
        return new ParameterType<>(
                "'" + word + "'",
                text -> {
                    checkArgument(text.equals(word), "another word");
                    return value;
                },
                BilingualText::en);
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is not of this type
     */
    public T read(String text) {
        return reader.apply(text);
    }

    /** Writes a value as {@link #read} reads it. */
    public String write(T value) {
        return writer.apply(value);
    }

    private static int smallNumber(String text) {
        long number = number(text);
        checkArgument(number <= MAX_SMALL_NUMBER, "'%s' is more than %s", text, MAX_SMALL_NUMBER);
        return (int) number;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date", e);
        }
    }

    private static long number(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MAX_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        checkArgument(digits, "'%s' is not a number", text);
        return Long.parseLong(text);
    }

    @Override
    public String toString() {
        return accepted.toLowerCase(Locale.ROOT);
    }
}
