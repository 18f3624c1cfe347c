package io.github.jetrules.rules.line;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.source.Citation;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement: an item and its amount.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Line implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Origin origin;
    private final int units;
    private final Yen unit;

    private Line(Origin origin, int units, Yen unit) {
        this.origin = origin;
        checkArgument(units >= 0, "quantity %s is negative; accepted: 0 or more", units);
        checkArgument(units == 1 || origin.isCounted(), "quantity %s is of an amount for itself; accepted: 1", units);
        this.units = units;
        this.unit = unit;
        amount(); // must fit
    }

    private long amount() {
        return Math.multiplyExact(unit.amount(), (long) units);
    }

    /** An amount for itself. */
    public static Line of(Item item, Yen yen, Assurances assurances, List<Citation> citations) {
        return new Line(new Origin(item, false, Map.of(), assurances, citations), 1, yen);
    }

    /**
     * So many times a unit.
     *
     * @throws IllegalArgumentException if the quantity is negative
     * @throws ArithmeticException if the amount does not fit
     */
    public static Line of(Item item, int quantity, Yen unitAmount, Assurances assurances, List<Citation> citations) {
        return of(item, quantity, unitAmount, Map.of(), assurances, citations);
    }

    /**
     * So many times a unit, for those whom the map names in the form of {@link #details()}.
     *
     * @throws IllegalArgumentException if the quantity is negative
     * @throws ArithmeticException if the amount does not fit
     */
    public static Line of(
            Item item,
            int quantity,
            Yen unitAmount,
            Map<String, Object> about,
            Assurances assurances,
            List<Citation> citations) {
        return new Line(new Origin(item, true, about, assurances, citations), quantity, unitAmount);
    }

    /**
     * The same for so many units.
     *
     * @throws IllegalArgumentException if the quantity is negative, or the amount is one for itself
     * @throws ArithmeticException if the amount does not fit
     */
    public Line times(int quantity) {
        return new Line(origin, quantity, unit);
    }

    /**
     * The same for another amount of a unit, or another amount for itself.
     *
     * @throws ArithmeticException if the amount does not fit
     */
    public Line withUnit(Yen amount) {
        return new Line(origin, units, amount);
    }

    /** What the amount is for. */
    public Item item() {
        return origin.item();
    }

    /** The amount. */
    public Yen yen() {
        return units == 1 ? unit : Yen.of(amount());
    }

    /** How many units, where the amount is so many times a unit. */
    public Optional<Integer> quantity() {
        return origin.isCounted() ? Optional.of(units) : Optional.empty();
    }

    /** The amount of a unit, where the amount is so many times a unit. */
    public Optional<Yen> unitAmount() {
        return origin.isCounted() ? Optional.of(unit) : Optional.empty();
    }

    /** Whom the amount is for where a statement has several such lines, by name; mostly empty. */
    public Map<String, Object> about() {
        return origin.about();
    }

    /** The levels of the values of the law in the amount; none where the caller supplied it. */
    public Assurances assurances() {
        return origin.assurances();
    }

    /** Where the amount comes from. */
    public List<Citation> citations() {
        return origin.citations();
    }

    /**
     * The sum of lines.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public static Yen total(List<Line> lines) {
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum = Math.addExact(sum, lines.get(i).amount());
        }
        return Yen.of(sum);
    }

    /**
     * The sum of all lines but those of one item.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public static Yen totalWithout(Item item, List<Line> lines) {
        long sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sum = Math.addExact(sum, line.item() == item ? 0 : line.amount());
        }
        return Yen.of(sum);
    }

    /** The lines by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    public static List<Map<String, Object>> details(List<Line> lines) {
        return lines.stream().map(Line::details).toList();
    }

    /** The line by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    public Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("item", item()).put("yen", yen());
        quantity().ifPresent(quantity -> details.put("quantity", quantity));
        unitAmount().ifPresent(amount -> details.put("unitYen", amount));
        details.putAll(about());
        assurances()
                .weakest()
                .ifPresent(level -> details.put("assurance", level).put("assurances", assurances()));
        if (!citations().isEmpty()) {
            details.put("citations", citations());
        }
        return details.buildOrThrow();
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return new Line(origin, units, unit);
        } catch (ArithmeticException e) {
            throw new InvalidObjectException(units + " times " + unit + " does not fit");
        } catch (IllegalArgumentException e) {
            throw new InvalidObjectException(e.getMessage());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Line line
                && units == line.units
                && unit.equals(line.unit)
                && origin.equals(line.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, units, unit);
    }

    @Override
    public String toString() {
        return details().toString();
    }
}
