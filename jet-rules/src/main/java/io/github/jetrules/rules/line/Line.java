package io.github.jetrules.rules.line;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement: an item and its amount.
 *
 * <p>This class is immutable and thread-safe.
 */
@SuppressWarnings("serial") // the generated class has the default version
@Value.Immutable(builder = false, copy = false)
public abstract class Line implements Serializable {

    Line() {}

    /** What the amount is for. */
    public abstract Item item();

    /** Whole yen. */
    abstract long amount();

    /** How many units; 1 where the amount is for itself. */
    abstract int units();

    /** The amount of a unit; null where the amount is for itself. */
    abstract @Nullable Yen unit();

    /** The amount. */
    public Yen yen() {
        return Yen.of(amount());
    }

    /** How many units, where the amount is so many times a unit. */
    public Optional<Integer> quantity() {
        return unit() == null ? Optional.empty() : Optional.of(units());
    }

    /** The amount of a unit, where the amount is so many times a unit. */
    public Optional<Yen> unitAmount() {
        return Optional.ofNullable(unit());
    }

    /** Whom the amount is for where a statement has several such lines, by name; mostly empty. */
    public abstract Map<String, Object> about();

    /** The levels of the values of the law in the amount; none where the caller supplied it. */
    public abstract Assurances assurances();

    /** Where the amount comes from. */
    public abstract List<Citation> citations();

    /** An amount for itself. */
    public static Line of(Item item, Yen yen, Assurances assurances, List<Citation> citations) {
        return ImmutableLine.of(item, yen.amount(), 1, null, ImmutableMap.of(), assurances, citations);
    }

    /**
     * So many times a unit.
     *
     * @throws ArithmeticException if the amount does not fit
     */
    public static Line of(Item item, int quantity, Yen unitAmount, Assurances assurances, List<Citation> citations) {
        return of(item, quantity, unitAmount, ImmutableMap.of(), assurances, citations);
    }

    /**
     * So many times a unit, for those whom the map names in the form of {@link #details()}.
     *
     * @throws ArithmeticException if the amount does not fit
     */
    public static Line of(
            Item item,
            int quantity,
            Yen unitAmount,
            Map<String, Object> about,
            Assurances assurances,
            List<Citation> citations) {
        long amount = Math.multiplyExact(unitAmount.amount(), (long) quantity);
        return ImmutableLine.of(item, amount, quantity, unitAmount, about, assurances, citations);
    }

    /**
     * The sum of lines.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public static Yen total(List<Line> lines) {
        return total(lines, lines.size());
    }

    /**
     * The sum of the first lines.
     *
     * @param count how many of them, 0 to all
     * @throws ArithmeticException if the sum does not fit
     */
    public static Yen total(List<Line> lines, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum = Math.addExact(sum, lines.get(i).amount());
        }
        return Yen.of(sum);
    }

    /** The line by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("item", item()).put("yen", yen());
        quantity().ifPresent(quantity -> details.put("quantity", quantity));
        unitAmount().ifPresent(unit -> details.put("unitYen", unit));
        details.putAll(about());
        assurances().weakest().ifPresent(level -> details.put("assurance", level));
        if (!citations().isEmpty()) {
            details.put("citations", citations());
        }
        return details.buildOrThrow();
    }
}
