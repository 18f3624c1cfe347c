package io.github.jetrules.rules.budget;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.core.participant.Headcount;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.style.FactoryStyle;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Cost and measure of one head count in one fiscal year. What is not known is absent, never 0.
 *
 * <p>This class is immutable and thread-safe.
 */
@SuppressWarnings("serial") // values and collections are serialisable
@FactoryStyle
@Value.Immutable
public abstract class BudgetRow implements Serializable {

    private static final long serialVersionUID = 1L;

    BudgetRow() {}

    /** The head count. */
    public abstract Headcount participants();

    /** The lines of the cost that are known. */
    public abstract List<Line> costLines();

    /** Membership fee, accident insurance and flat charge together, which do not need the employment costs. */
    public abstract Optional<Yen> charges();

    /** What the body pays: the charges and the employment costs. */
    public abstract Optional<Yen> cost();

    /** The lines of the measure that are known. */
    public abstract List<Line> measureLines();

    /** What local allocation tax counts; absent as well where the measure does not apply. */
    public abstract Optional<Yen> measure();

    /** Whether the measure is assessed, does not apply, or is open. */
    public abstract Outcome measureOutcome();

    /** The items of which it is known that nothing is due or counted, such as the flat charge of a municipality. */
    public abstract Set<Item> itemsNotDue();

    /** The measure less the cost; absent where one of them is. */
    public Optional<Yen> difference() {
        return measure().flatMap(counted -> cost().map(counted::minus));
    }

    /**
     * The measure less the charges, which is what is counted beside them for employment costs; absent where one of them
     * is.
     */
    public Optional<Yen> measureLessCharges() {
        return measure().flatMap(counted -> charges().map(counted::minus));
    }

    /** The levels of the values of the law that the statement and the measure used. */
    abstract Assurances assurances();

    /** The row by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("participants", participants());
        charges().ifPresent(yen -> details.put("chargesYen", yen));
        cost().ifPresent(yen -> details.put("costYen", yen));
        measure().ifPresent(yen -> details.put("measureYen", yen));
        measureLessCharges().ifPresent(yen -> details.put("measureLessChargesYen", yen));
        difference().ifPresent(yen -> details.put("differenceYen", yen));
        details.put("costLines", Line.details(costLines()));
        details.put("measureLines", Line.details(measureLines()));
        return details.buildOrThrow();
    }
}
