package io.github.jetrules.examples.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
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
import java.util.stream.Stream;

/**
 * Writes a budget as CSV (RFC 4180): a record for each fiscal year and head count, with a field for each item.
 *
 * <p>Amounts are whole yen without separators; what is not known is an empty field.
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
            "assurance");

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
        fields.add(field(row.charges()));
        fields.add(field(row.cost()));
        fields.add(field(row.measure()));
        fields.add(field(row.measureLessCharges()));
        fields.add(field(row.difference()));
        fields.add(year.assurance().map(Enum::name).orElse(""));
        for (Item item : Item.values()) {
            fields.add(field(amount(row, item)));
        }
        return fields;
    }

    /** The amount of all lines of an item; absent where there is none. */
    private static Optional<Yen> amount(BudgetRow row, Item item) {
        return Stream.concat(row.costLines().stream(), row.measureLines().stream())
                .filter(line -> line.item() == item)
                .map(Line::yen)
                .reduce(Yen::plus);
    }

    private static String field(Optional<Yen> amount) {
        return amount.map(yen -> Long.toString(yen.amount())).orElse("");
    }
}
