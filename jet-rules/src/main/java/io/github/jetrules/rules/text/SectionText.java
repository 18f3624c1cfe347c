package io.github.jetrules.rules.text;

import io.github.jetrules.core.source.Assurances;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes sections: a list of maps that each have {@value #ROWS}, such as the years of a budget.
 *
 * <p>A section has a heading of its single values, a table of the single values of its rows, and for every list of
 * lines in the rows a table with a column for each item.
 */
final class SectionText {

    /** The name that makes a map a section. */
    static final String ROWS = "rows";

    private static final String COLUMN = "column.";

    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private SectionText(Texts texts) {
        this.texts = texts;
    }

    /** Whether the elements of a list are sections. */
    static boolean isSections(List<?> list) {
        return !list.isEmpty() && list.get(0) instanceof Map<?, ?> map && map.containsKey(ROWS);
    }

    /** The lines of all sections, with a blank line before each table. */
    static List<String> of(List<?> sections, Texts texts) {
        SectionText text = new SectionText(texts);
        sections.forEach(section -> text.section((Map<?, ?>) section));
        return text.lines;
    }

    private void section(Map<?, ?> section) {
        List<?> rows = (List<?>) Objects.requireNonNull(section.get(ROWS));
        lines.add("");
        lines.add(heading(section));
        table(rows, names(rows, false).toList());
        names(rows, true).forEach(name -> items(name, rows));
    }

    private String heading(Map<?, ?> section) {
        List<String> values = section.entrySet().stream()
                .filter(entry -> isSingle(entry.getValue()))
                .map(entry -> texts.value(AnswerText.told(entry.getKey(), section)))
                .toList();
        String others = values.stream().skip(1).collect(Collectors.joining(texts.label("comma")));
        return values.get(0)
                + (others.isEmpty() ? "" : texts.label("open.bracket") + others + texts.label("close.bracket"));
    }

    private void table(List<?> rows, List<String> names) {
        Columns table = Columns.rightAligned();
        table.add(names.stream().map(name -> texts.label(COLUMN + name)).toList());
        for (Object row : rows) {
            table.add(names.stream().map(name -> cell((Map<?, ?>) row, name)).toList());
        }
        add(table);
    }

    /** A table of one list of lines, with the first single value of each row before its items in their own order. */
    private void items(String name, List<?> rows) {
        Set<Object> items = new TreeSet<>();
        rows.forEach(row -> lines(row, name).forEach(line -> items.add(Objects.requireNonNull(line.get("item")))));
        if (items.isEmpty()) {
            return;
        }
        String first = names(rows, false).findFirst().orElseThrow();
        lines.add("");
        lines.add("  " + texts.label(COLUMN + name));
        Columns table = Columns.rightAligned();
        table.add(Stream.concat(
                        Stream.of(texts.label(COLUMN + first)), items.stream().map(texts::value))
                .toList());
        for (Object row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(cell((Map<?, ?>) row, first));
            items.forEach(item -> cells.add(amount(lines(row, name), item)));
            table.add(cells);
        }
        add(table);
    }

    private String amount(List<Map<?, ?>> lineDetails, Object item) {
        return lineDetails.stream()
                .filter(line -> item.equals(line.get("item")))
                .map(line -> cell(line, "yen"))
                .findFirst()
                .orElse(texts.label("fact.absent"));
    }

    private String cell(Map<?, ?> row, String name) {
        Object value = row.get(name);
        return value == null ? texts.label("fact.absent") : texts.value(value);
    }

    private void add(Columns table) {
        lines.add("");
        table.lines().forEach(line -> lines.add("    " + line));
    }

    /** The names of single values or of lists in any row, in the order of the fullest row. */
    private static Stream<String> names(List<?> rows, boolean lists) {
        return AnswerText.names(rows).stream()
                .filter(name -> rows.stream()
                        .map(row -> ((Map<?, ?>) row).get(name))
                        .filter(Objects::nonNull)
                        .allMatch(value -> isSingle(value) != lists));
    }

    private static List<Map<?, ?>> lines(Object row, String name) {
        List<?> list = (List<?>) Objects.requireNonNull(((Map<?, ?>) row).get(name));
        return list.stream().<Map<?, ?>>map(line -> (Map<?, ?>) line).toList();
    }

    private static boolean isSingle(Object value) {
        return !(value instanceof List<?>) && !(value instanceof Map<?, ?>) && !(value instanceof Assurances);
    }
}
