package io.github.jetrules.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private static List<InputRecord> records(boolean quotes, byte[] bytes) throws IOException {
        List<InputRecord> records = new ArrayList<>();
        try (RecordReader reader = new RecordReader(new ByteArrayInputStream(bytes), quotes)) {
            for (Optional<InputRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                records.add(next.get());
            }
        }
        return records;
    }

    private static List<String> csv(String text) throws IOException {
        return texts(records(true, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(String text) throws IOException {
        return texts(records(false, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(List<InputRecord> records) {
        return records.stream()
                .map(record -> record.line() + ":" + record.defect().orElse(record.text()))
                .toList();
    }

    @Test
    void linesEndWithLfOrCrlfAndTheLastOneNeedNot() throws IOException {
        assertThat(lines("a\nb\r\nc")).containsExactly("1:a", "2:b", "3:c");
        assertThat(lines("a\n")).containsExactly("1:a");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void blankLinesAndAByteOrderMarkArePassedOver() throws IOException {
        assertThat(lines("\uFEFFa\n\n \t\r\nb\n\n")).containsExactly("1:a", "4:b");
        assertThat(lines("\uFEFF")).isEmpty();
        assertThat(csv("\uFEFF\"a\nb\"\nc")).containsExactly("1:\"a\nb\"", "3:c");
        assertThat(lines("a\n\uFEFFb")).containsExactly("1:a", "2:\uFEFFb");
    }

    @Test
    void aLineBreakWithinQuotationMarksEndsNoRow() throws IOException {
        assertThat(csv("1,\"x\ny\r\nz\",2\n3")).containsExactly("1:1,\"x\ny\r\nz\",2", "4:3");
        assertThat(csv("\"say \"\"no\"\"\n\"\n2")).containsExactly("1:\"say \"\"no\"\"\n\"", "3:2");
        assertThat(csv("\"\"\n2")).containsExactly("1:\"\"", "2:2");
    }

    @Test
    void aQuotationMarkWithinACellQuotesNothing() throws IOException {
        assertThat(csv("5\" disc,a\nb")).containsExactly("1:5\" disc,a", "2:b");
        assertThat(lines("\"a\nb")).containsExactly("1:\"a", "2:b");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsADefectOfTheRowInWhichItStands() throws IOException {
        assertThat(csv("a\n\"b\nc\n")).hasSize(2).last().asString().startsWith("2:a quotation mark");
    }

    @Test
    void bytesThatAreNoUtf8AreADefectOfTheirLineAlone() throws IOException {
        for (byte[] bad : List.of(
                new byte[] {(byte) 0x83, (byte) 0x65}, // Shift_JIS
                new byte[] {(byte) 0xC0, (byte) 0x80},
                new byte[] {(byte) 0xE6, (byte) 0x9C})) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("a\n".getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(bad);
            bytes.writeBytes("\n市\n".getBytes(StandardCharsets.UTF_8));
            assertThat(texts(records(false, bytes.toByteArray())))
                    .containsExactly("1:a", "2:bytes that are no UTF-8 are not accepted; accepted: UTF-8", "3:市");
        }
    }

    @Test
    void aRowMayHaveAMebibyteAndNotAByteMore() throws IOException {
        String longest = "x".repeat(RecordReader.MAX_BYTES);
        assertThat(lines(longest + "\nb")).containsExactly("1:" + longest, "2:b");
        assertThat(lines(longest + "x\nb"))
                .containsExactly("1:a row of 1048577 bytes is not accepted; accepted: at most 1048576 bytes", "2:b");
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings()
                .withChars('a', '市', '"', ',', '\n', '\r', ' ')
                .ofMaxLength(8);
    }

    @Property(tries = 300)
    void whateverCellsHoldEachRowIsOneRecord(@ForAll List<List<@net.jqwik.api.From("cells") String>> table)
            throws IOException {
        List<String> rows = table.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "-,", "")))
                .toList();
        List<InputRecord> records = records(true, String.join("\r\n", rows).getBytes(StandardCharsets.UTF_8));

        assertThat(records).extracting(InputRecord::text).isEqualTo(rows);
        long line = 1;
        for (int i = 0; i < rows.size(); i++) {
            assertThat(records.get(i).line()).isEqualTo(line);
            line += 1 + rows.get(i).chars().filter(c -> c == '\n').count();
        }
    }
}
