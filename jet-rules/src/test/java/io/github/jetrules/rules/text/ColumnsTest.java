package io.github.jetrules.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @Test
    void cellsLineUp() {
        Columns table = new Columns();
        table.add(List.of("Item", "Amount"));
        table.add(List.of("Fee", "1 yen"));
        assertThat(table.lines()).containsExactly("Item  Amount", "Fee   1 yen");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        Columns table = new Columns();
        table.add(List.of("項目", "x"));
        table.add(List.of("abcd", "x"));
        assertThat(table.lines()).containsExactly("項目  x", "abcd  x");
    }

    @Test
    void emptyCellsAtTheEndLeaveNoSpaces() {
        Columns table = new Columns();
        table.add(List.of("a", "b"));
        table.add(List.of("a", ""));
        table.add(List.of("a"));
        assertThat(table.lines()).containsExactly("a  b", "a", "a");
    }

    @Test
    void numbersEndAtTheRight() {
        Columns table = Columns.rightAligned();
        table.add(List.of("人数", "Amount"));
        table.add(List.of("10", "1 yen"));
        assertThat(table.lines()).containsExactly("人数  Amount", "  10   1 yen");
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "令和, 4", "ＪＥＴ, 6", "ﾃｽﾄ, 3", "𠮷, 2", "é, 1"})
    void widthsAreThoseOfATerminal(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    /** The blocks whose characters are wide or full-width by the Unicode standard, without what Japanese never uses. */
    @ParameterizedTest
    @CsvSource({
        "0x1100, 0x115F",
        "0x2E80, 0xA4CF",
        "0xAC00, 0xD7A3",
        "0xF900, 0xFAFF",
        "0xFE30, 0xFE6F",
        "0xFF00, 0xFF60",
        "0xFFE0, 0xFFE6",
        "0x20000, 0x3FFFD",
    })
    void aBlockOfWideCharactersIsWideFromItsFirstToItsLast(int first, int last) {
        assertThat(Columns.width(Character.toString(first - 1))).isEqualTo(1);
        assertThat(Columns.width(Character.toString(first))).isEqualTo(2);
        assertThat(Columns.width(Character.toString(last))).isEqualTo(2);
        assertThat(Columns.width(Character.toString(last + 1))).isEqualTo(1);
    }
}
