package io.github.jetrules.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.Yen;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.budget.BudgetRow;
import io.github.jetrules.rules.budget.BudgetYear;
import io.github.jetrules.rules.line.Item;
import io.github.jetrules.rules.line.Line;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a budget as CSV (RFC 4180): a record for each fiscal year and head count, with a field for each item.
 *
 * <p>Amounts are whole yen without separators, and 0 where nothing is due or counted, such as the flat charge of a
 * municipality. A word stands where there is no amount, so that a spreadsheet neither adds it nor takes it for 0:
 * {@code unknown} where it is not known, {@code not-applicable} where nothing could be counted, which is so for a private
 * school. The level of a year without a value of the law is empty.
 */
final class BudgetCsv {

    private static final List<String> NAMES = List.of(
            "fiscalYear",
            "participants",
            "chargesYen",
            "costYen",
            "measureYen",
            "measureLessChargesYen",
            "differenceYen",
            "assurance",
            "assurances");

    private static final String NOTHING = "0";
    private static final String UNKNOWN = "unknown";
    private static final String NOT_APPLICABLE = "not-applicable";

    private BudgetCsv() {}

    static String of(BudgetPlan plan) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.concat(NAMES.stream(), Arrays.stream(Item.values()).map(Item::id))
                            .toList());
            for (BudgetYear year : plan.years()) {
                year.rows().forEach(row -> csv.writeRecord(fields(year, row)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory could not be closed; this is a bug", e);
        }
        return text.toString();
    }

    private static List<String> fields(BudgetYear year, BudgetRow row) {
        List<String> fields = new ArrayList<>();
        fields.add(Integer.toString(year.fiscalYear().year()));
        fields.add(row.participants().toString());
        fields.add(field(row.charges(), UNKNOWN));
        fields.add(field(row.cost(), UNKNOWN));
        fields.add(field(row.measure(), withoutMeasure(row)));
        fields.add(field(row.measureLessCharges(), withoutMeasure(row)));
        fields.add(field(row.difference(), withoutMeasure(row)));
        fields.add(year.assurance().map(Enum::name).orElse(""));
        fields.add(year.assurances().levels().stream().map(Enum::name).collect(Collectors.joining(" ")));
        for (Item item : Item.values()) {
            fields.add(field(amount(row, item), withoutLine(item, row)));
        }
        return fields;
    }

    private static String withoutMeasure(BudgetRow row) {
        return row.measureOutcome() == Outcome.NOT_APPLICABLE ? NOT_APPLICABLE : UNKNOWN;
    }

    /** What it means that a row has no line of an item. */
    private static String withoutLine(Item item, BudgetRow row) {
        if (row.itemsNotDue().contains(item)) {
            return NOTHING;
        }
        return switch (item) {
            case MEMBERSHIP_FEE, FLAT_CHARGE, ACCIDENT_INSURANCE, EMPLOYMENT_COSTS -> UNKNOWN;
            case STANDARD_EXPENSES, PER_PARTICIPANT_ADDITION -> withoutMeasure(row);
        };
    }

    /** The amount of all lines of an item; absent where there is none. */
    private static Optional<Yen> amount(BudgetRow row, Item item) {
        return Stream.concat(row.costLines().stream(), row.measureLines().stream())
                .filter(line -> line.item() == item)
                .map(Line::yen)
                .reduce(Yen::plus);
    }

    private static String field(Optional<Yen> amount, String otherwise) {
        return amount.map(yen -> Long.toString(yen.amount())).orElse(otherwise);
    }
}
