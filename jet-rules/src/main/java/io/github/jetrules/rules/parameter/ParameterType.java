package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

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

    private static final BigDecimal MIN_COEFFICIENT = new BigDecimal("0.01");
    private static final BigDecimal MAX_COEFFICIENT = BigDecimal.valueOf(100_000);
    private static final int MAX_COEFFICIENT_DECIMALS = 3;
    private static final Pattern COEFFICIENT_FORM =
            Pattern.compile("[0-9]{1,6}(\\.[0-9]{1," + MAX_COEFFICIENT_DECIMALS + "})?");

    /**
     * The largest amount of {@link #YEN}. Times the largest population or head count that can be said it still fits a
     * {@link Yen}, so no answer overflows whatever an overlay brings.
     */
    public static final Yen MAX_YEN = Yen.of(9_000_000_000L);

    /** An amount of whole yen, 0 to {@link #MAX_YEN}. */
    public static final ParameterType<Yen> YEN = yen(MAX_YEN);

    /** A coefficient of a formula, 0.01 to 100,000 with at most three decimals. */
    public static final ParameterType<BigDecimal> COEFFICIENT = new ParameterType<>(
            "a number from " + MIN_COEFFICIENT + " to " + MAX_COEFFICIENT + " with at most " + MAX_COEFFICIENT_DECIMALS
                    + " decimals",
            ParameterType::coefficient,
            BigDecimal::toPlainString);

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

    /** An amount of whole yen, 0 to a limit. */
    public static ParameterType<Yen> yen(Yen max) {
        return new ParameterType<>(
                "an amount of whole yen from 0 to " + max.amount() + ", such as 92000",
                text -> {
                    Yen yen = Yen.of(number(text));
                    checkArgument(yen.compareTo(max) <= 0, "'%s' is more than %s", text, max.amount());
                    return yen;
                },
                yen -> Long.toString(yen.amount()));
    }

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

    private static BigDecimal coefficient(String text) {
        checkArgument(COEFFICIENT_FORM.matcher(text).matches(), "'%s' is not such a number", text);
        BigDecimal number = new BigDecimal(text);
        checkArgument(
                number.compareTo(MIN_COEFFICIENT) >= 0 && number.compareTo(MAX_COEFFICIENT) <= 0,
                "'%s' is out of range",
                text);
        return number;
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
