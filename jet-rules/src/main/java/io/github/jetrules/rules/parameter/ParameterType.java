package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.organisation.Population;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.time.CalendarPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * How values of a type are written in the data files.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class ParameterType<T> {

    /**
     * The largest amount of {@link #YEN}. Times the largest population or head count that can be said it still fits a
     * {@link Yen}, so no answer overflows whatever an overlay brings.
     */
    public static final Yen MAX_YEN = Yen.of(9_000_000_000L);

    /** An amount of whole yen, 0 to {@link #MAX_YEN}. */
    public static final ParameterType<Yen> YEN = yen(MAX_YEN);

    /** A coefficient of a formula, 0.01 to 100,000 with at most three decimals. */
    public static final ParameterType<BigDecimal> COEFFICIENT = of(
            BigDecimal.class,
            "a number from " + CoefficientForm.MIN + " to " + CoefficientForm.MAX + " with at most "
                    + CoefficientForm.MAX_DECIMALS + " decimals",
            new CoefficientForm());

    /** A number of people, 1 to {@link Population#MAX}. */
    public static final ParameterType<Population> POPULATION =
            of(Population.class, "a number of people from 1 to " + Population.MAX, new PopulationForm());

    /** A small number, 0 to 100, such as a number of reappointments. */
    public static final ParameterType<Integer> COUNT =
            of(Integer.class, "a number from 0 to " + ValueForm.MAX_SMALL_NUMBER + ", such as 2", new CountForm());

    /** A length in whole years, 1 to 100. */
    public static final ParameterType<CalendarPeriod> YEARS = years(ValueForm.MAX_SMALL_NUMBER);

    /** A date, 1947-04-01 to 3000-03-31: the days of all fiscal years that can be named. */
    public static final ParameterType<LocalDate> DATE = of(
            LocalDate.class,
            "a date from " + DateForm.MIN + " to " + DateForm.MAX + ", such as 2015-08-03",
            new DateForm());

    /** That of the values; of sets, also that of their elements. */
    private final List<Class<?>> classes;

    private final String accepted;
    private final ValueForm<T> form;

    private ParameterType(List<Class<?>> classes, String accepted, ValueForm<T> form) {
        this.classes = classes;
        this.accepted = accepted;
        this.form = form;
    }

    private static <T> ParameterType<T> of(Class<T> values, String accepted, ValueForm<T> form) {
        return new ParameterType<>(List.of(values), accepted, form);
    }

    /**
     * Values of a class.
     *
     * @param values the class, which has no type parameters
     * @param accepted what is accepted, for messages
     * @param reader reads a text, or throws {@link IllegalArgumentException}
     * @param writer writes a value as the reader reads it
     */
    public static <T> ParameterType<T> of(
            Class<T> values, String accepted, Function<String, T> reader, Function<T, String> writer) {
        return of(values, accepted, new FunctionForm<>(reader, writer));
    }

    /**
     * Sets of values of a class.
     *
     * @param elements the class, which has no type parameters
     * @param accepted what is accepted, for messages
     * @param reader reads a text, or throws {@link IllegalArgumentException}
     * @param writer writes a set as the reader reads it
     */
    public static <E> ParameterType<Set<E>> setOf(
            Class<E> elements, String accepted, Function<String, Set<E>> reader, Function<Set<E>, String> writer) {
        return new ParameterType<>(List.of(Set.class, elements), accepted, new FunctionForm<>(reader, writer));
    }

    /**
     * An amount of whole yen, 0 to a limit.
     *
     * @param max the limit, not negative
     * @throws IllegalArgumentException if the limit is negative
     */
    public static ParameterType<Yen> yen(Yen max) {
        checkArgument(!max.isNegative(), "limit %s is negative; accepted: 0 yen or more", max.amount());
        return of(
                Yen.class,
                "an amount of whole yen from 0 to " + max.amount() + ", such as " + Math.min(max.amount(), 92_000),
                new YenForm(max));
    }

    /**
     * A length in whole years, 1 to a limit.
     *
     * @param max the limit, 1 to 100
     * @throws IllegalArgumentException if the limit is out of range
     */
    public static ParameterType<CalendarPeriod> years(int max) {
        checkArgument(
                max >= 1 && max <= ValueForm.MAX_SMALL_NUMBER,
                "limit %s is out of range; accepted: 1 to %s",
                max,
                ValueForm.MAX_SMALL_NUMBER);
        return of(CalendarPeriod.class, "a number of years from 1 to " + max + ", such as 1", new YearsForm(max));
    }

    /** One of the constants of an enum, written as in Java. */
    public static <E extends Enum<E>> ParameterType<E> oneOf(Class<E> type) {
        return oneOf(EnumSet.allOf(type));
    }

    /**
     * One of some constants of an enum, written as in Java.
     *
     * @param constants at least one
     * @throws IllegalArgumentException if there is none
     */
    public static <E extends Enum<E>> ParameterType<E> oneOf(Set<E> constants) {
        checkArgument(!constants.isEmpty(), "no constants; accepted: at least one");
        StringJoiner names = new StringJoiner(", ");
        for (E constant : constants) {
            names.add(constant.name());
        }
        Class<E> type = constants.iterator().next().getDeclaringClass();
        String accepted = (constants.size() == 1 ? "" : "one of ") + names;
        return of(type, accepted, new ConstantForm<>(constants, accepted));
    }

    /** A fixed word, for values whose only content is their source. */
    public static ParameterType<BilingualText> word(String word, String ja) {
        return of(BilingualText.class, "'" + word + "'", new WordForm(BilingualText.of(ja, word)));
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text is not of this type
     */
    public T read(String text) {
        return form.read(text);
    }

    /** Writes a value as {@link #read} reads it. */
    public String write(T value) {
        return form.write(value);
    }

    /** Whether a text is read as a value; decimals are the same whatever zeros they end with. */
    boolean reads(String text, T value) {
        try {
            T read = read(text);
            return (read instanceof BigDecimal number && value instanceof BigDecimal decimal)
                    ? number.compareTo(decimal) == 0
                    : read.equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the values of another type are of the same class, whatever is accepted of it. */
    boolean isSameAs(ParameterType<?> other) {
        return classes.equals(other.classes);
    }

    /** What is accepted, for messages. */
    public String accepted() {
        return accepted;
    }

    /** What is accepted. */
    @Override
    public String toString() {
        return accepted;
    }
}
