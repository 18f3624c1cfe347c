package io.github.jetrules.examples.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    private static final String OPEN = "a quotation mark that is not closed is not accepted; accepted: cells in CSV"
            + " (RFC 4180), in rows of at most 100 lines";

    private static List<InputRecord> records(boolean quotes, byte[] bytes) throws IOException {
        return records(new RecordReader(new ByteArrayInputStream(bytes), quotes));
    }

    private static List<InputRecord> records(RecordReader open) throws IOException {
        List<InputRecord> records = new ArrayList<>();
        try (RecordReader reader = open) {
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
    void aQuotationMarkThatIsNotClosedIsADefectOfItsLineAlone() throws IOException {
        assertThat(csv("a\n\"b\nc\n")).containsExactly("1:a", "2:" + OPEN, "3:c");
        assertThat(csv("a\r\n\"b\r\nc")).containsExactly("1:a", "2:" + OPEN, "3:c");
        assertThat(csv("\"b")).containsExactly("1:" + OPEN);
        assertThat(csv("\"\n\"a\n\"")).containsExactly("1:" + OPEN, "2:\"a\n\"");
    }

    @Test
    void aLaterQuotationMarkThatDoesNotCloseItLeavesTheLinesBetween() throws IOException {
        assertThat(csv("\"b\nc\nd,\"e\"\nf,\"g\nh\"")).containsExactly("1:" + OPEN, "2:c", "3:d,\"e\"", "4:f,\"g\nh\"");
        assertThat(csv("\"b\"c,\"d\ne")).containsExactly("1:\"b\"c,\"d", "2:e");
    }

    @Test
    void aRowMayHaveAHundredLinesAndNotOneMore() throws IOException {
        String most = '"' + "x\n".repeat(RecordReader.MAX_LINES - 1) + '"';
        assertThat(csv(most + "\nb")).containsExactly("1:" + most, "101:b");
        assertThat(csv("\"x\n" + most.substring(1) + "\nb"))
                .hasSize(102)
                .startsWith("1:" + OPEN, "2:x")
                .endsWith("100:x", "101:" + OPEN, "102:b");
    }

    @Test
    void aRowOfSeveralLinesThatIsTooLongIsADefectOfItsFirstLine() throws IOException {
        String half = "x".repeat(RecordReader.MAX_BYTES / 2);
        assertThat(csv('"' + half + '\n' + half + "\"\nb")).containsExactly("1:" + OPEN, "2:" + half + '"', "3:b");
        String most = '"' + half + '\n' + half.substring(3) + '"';
        assertThat(csv(most + "\nb")).containsExactly("1:" + most, "3:b");
        assertThat(csv('"' + half + half + "\nb"))
                .containsExactly("1:a row of 1048577 bytes is not accepted; accepted: at most 1048576 bytes", "2:b");
    }

    @Test
    void theFileIsReadInPartsOfAnySize() throws IOException {
        byte[] bytes = "\uFEFFa,\"b\nc\"\n\"d\ne\nf,\"g\"\n".getBytes(StandardCharsets.UTF_8);
        InputStream single = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        assertThat(texts(records(new RecordReader(single, true))))
                .isEqualTo(csv(new String(bytes, StandardCharsets.UTF_8)))
                .containsExactly("1:a,\"b\nc\"", "3:" + OPEN, "4:e", "5:f,\"g\"");
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
    void whateverCellsHoldEachRowIsOneRecord(
            @ForAll List<@Size(max = 12) List<@net.jqwik.api.From("cells") String>> table) throws IOException {
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
