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

    /** The amount. */
    public abstract Yen yen();

    /** How many units, where the amount is so many times a unit. */
    public abstract Optional<Integer> quantity();

    /** The amount of a unit, where the amount is so many times a unit. */
    public abstract Optional<Yen> unitAmount();

    /** Whom the amount is for where a statement has several such lines, by name; mostly empty. */
    public abstract Map<String, Object> about();

    /** The levels of the values of the law in the amount; none where the caller supplied it. */
    public abstract Assurances assurances();

    /** Where the amount comes from. */
    public abstract List<Citation> citations();

    /** An amount for itself. */
    public static Line of(Item item, Yen yen, Assurances assurances, List<Citation> citations) {
        return ImmutableLine.of(item, yen, Optional.empty(), Optional.empty(), Map.of(), assurances, citations);
    }

    /** So many times a unit. */
    public static Line of(Item item, int quantity, Yen unitAmount, Assurances assurances, List<Citation> citations) {
        return of(item, quantity, unitAmount, Map.of(), assurances, citations);
    }

    /** So many times a unit, for those whom the map names in the form of {@link #details()}. */
    public static Line of(
            Item item,
            int quantity,
            Yen unitAmount,
            Map<String, Object> about,
            Assurances assurances,
            List<Citation> citations) {
        Yen yen = unitAmount.times(quantity);
        return ImmutableLine.of(
                item, yen, Optional.of(quantity), Optional.of(unitAmount), about, assurances, citations);
    }

    /** The sum of lines. */
    public static Yen total(List<Line> lines) {
        Yen sum = Yen.ZERO;
        for (Line line : lines) {
            sum = sum.plus(line.yen());
        }
        return sum;
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
