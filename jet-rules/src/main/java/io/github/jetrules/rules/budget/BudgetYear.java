package io.github.jetrules.rules.budget;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.time.FiscalYear;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fiscal year of a budget.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param fiscalYear the year
 * @param rows a row for each head count, the smallest first; at least one
 */
@SuppressWarnings("serial") // lists of the JDK are serialisable
public record BudgetYear(FiscalYear fiscalYear, List<BudgetRow> rows) implements Serializable {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException if there is none
     */
    public BudgetYear {
        requireNonNull(fiscalYear, "fiscalYear");
        requireNonNull(rows, "rows");
        checkArgument(!rows.isEmpty(), "%s has no rows; accepted: at least one", fiscalYear);
        rows = List.copyOf(rows);
    }

    /** Where the difference changes its sign. */
    public SignChange signChange() {
        return SignChange.in(rows);
    }

    /** The weakest level among the values of the law that its statements and measures used; absent where none was. */
    public Optional<Assurance> assurance() {
        return assurances().weakest();
    }

    /** All levels among these values. */
    public Assurances assurances() {
        Assurances all = Assurances.NONE;
        for (BudgetRow row : rows) {
            all = all.plus(row.assurances());
        }
        return all;
    }

    /** The year by name, in the form of {@link io.github.jetrules.core.answer.Explained#details()}. */
    Map<String, Object> details() {
        ImmutableMap.Builder<String, Object> details = ImmutableMap.builder();
        details.put("fiscalYear", fiscalYear);
        assurance().ifPresent(level -> details.put("assurance", level).put("assurances", assurances()));
        details.put("signChange", signChange().details());
        details.put("rows", rows.stream().map(BudgetRow::details).toList());
        return details.buildOrThrow();
    }
}
