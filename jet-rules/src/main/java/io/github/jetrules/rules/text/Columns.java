package io.github.jetrules.rules.text;

import java.util.ArrayList;
import java.util.List;

/** Lines up cells in columns, counting wide characters (漢字, かな) as two. */
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean fromTheRight;

    /** A table without rows, whose cells begin at the left of their columns. */
    public Columns() {
        this(false);
    }

    private Columns(boolean fromTheRight) {
        this.fromTheRight = fromTheRight;
    }

    /** A table without rows, whose cells end at the right of their columns, as numbers do. */
    public static Columns rightAligned() {
        return new Columns(true);
    }

    /** Adds a row of cells. */
    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The rows, each cell filled up to the width of its column; there is no blank at the end of a row. */
    public List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), width(row.get(i))));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String blanks = " ".repeat(widths.get(i) - width(cell));
            line.append(fromTheRight ? blanks + cell : cell + blanks).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** The number of columns that a text takes on a terminal. */
    public static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
