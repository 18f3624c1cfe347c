package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How values of a type are written in the data files: reads a text, and writes a value as it reads it.
 *
 * <p>Forms are classes of their own and no lambdas, because the first lambda of a process costs more time than all of
 * them. A form is immutable.
 *
 * @param <T> the type of the values
 */
abstract class ValueForm<T> {

    private static final int MAX_DIGITS = 15;
    static final int MAX_SMALL_NUMBER = 100;

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException if the text has not this form
     */
    abstract T read(String text);

    /** Writes a value. */
    abstract String write(T value);

    /** A whole number without a sign. */
    static long number(String text) {
        checkArgument(isNumber(text, MAX_DIGITS), "'%s' is not a number", text);
        return Long.parseLong(text);
    }

    /** A whole number that counts a few things, up to a limit. */
    static int smallNumber(String text, int max) {
        long number = number(text);
        checkArgument(number <= max, "'%s' is more than %s", text, max);
        return (int) number;
    }

    /** Whether a text is one digit or more, but not too many. */
    static boolean isNumber(String text, int maxDigits) {
        if (text.isEmpty() || text.length() > maxDigits) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
