package io.github.jetrules.rules.remuneration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.rules.parameter.ParameterType;
import java.io.Serializable;
import java.util.Locale;

/**
 * Pay (報酬) for a year: an amount that is always said to be before or after tax.
 *
 * <p>An amount before tax and one after tax are two different things: to compare them is refused, and there is no
 * arithmetic that would join them.
 *
 * <pre>{@code
 * Remuneration.gross(Yen.of(3_360_000))  // 3360000 gross
 * Remuneration.net(Yen.of(3_600_000))    // 3600000 net
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param amount yen for a whole year, 0 to {@link ParameterType#MAX_YEN}
 * @param tax before or after tax
 */
public record Remuneration(Yen amount, TaxBasis tax) implements Labelled, Comparable<Remuneration>, Serializable {

    /** What {@link #parse} reads, for messages; any amounts would do. */
    static final String EXAMPLES = "3360000 gross or 3600000 net";

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the amount is out of range
     */
    public Remuneration {
        requireNonNull(amount, "amount");
        requireNonNull(tax, "tax");
        checkArgument(
                !amount.isNegative() && amount.compareTo(ParameterType.MAX_YEN) <= 0,
                "remuneration %s is out of range; accepted: yen from 0 to %s",
                amount.amount(),
                ParameterType.MAX_YEN.amount());
    }

    /**
     * An amount before tax.
     *
     * @throws IllegalArgumentException if the amount is out of range
     */
    public static Remuneration gross(Yen amount) {
        return new Remuneration(amount, TaxBasis.GROSS);
    }

    /**
     * An amount after tax.
     *
     * @throws IllegalArgumentException if the amount is out of range
     */
    public static Remuneration net(Yen amount) {
        return new Remuneration(amount, TaxBasis.NET);
    }

    /**
     * Reads {@code 3360000 gross} or {@code 3600000 net}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Remuneration parse(String text) {
        int space = text.indexOf(' ');
        checkArgument(space >= 0, "remuneration '%s' has no tax basis; accepted: %s", text, EXAMPLES);
        try {
            return new Remuneration(
                    ParameterType.YEN.read(text.substring(0, space)), TaxBasis.parse(text.substring(space + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "remuneration '" + text + "' cannot be read (" + e.getMessage() + "); accepted: " + EXAMPLES, e);
        }
    }

    /**
     * Compares the amounts.
     *
     * @throws IllegalArgumentException if one is before tax and the other after tax
     */
    @Override
    public int compareTo(Remuneration other) {
        checkArgument(
                tax == other.tax, "remuneration %s is not compared with %s; accepted: the same tax basis", other, this);
        return amount.compareTo(other.amount);
    }

    /** The form of the data files. */
    @Override
    public String id() {
        return toString();
    }

    @Override
    public String label(Locale locale) {
        String number = String.format(Locale.ROOT, "%,d", amount.amount());
        return locale.getLanguage().equals("ja")
                ? number + "円（" + tax.label(locale) + "）"
                : number + " yen " + tax.label(locale);
    }

    /** The form that {@link #parse} reads: {@code 3360000 gross}. */
    @Override
    public String toString() {
        return amount.amount() + " " + tax.word();
    }
}
