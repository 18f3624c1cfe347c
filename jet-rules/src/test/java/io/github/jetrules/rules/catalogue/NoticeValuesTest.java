package io.github.jetrules.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.JetRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The values of the notice, typed a second time from the notice itself and never from the data files. */
class NoticeValuesTest {

    private static final String CASES = "/io/github/jetrules/rules/cases/notice-values.csv";

    /** One row of the table. */
    record Row(String id, String value, String unit, String valid, String place) {}

    @ParameterizedTest
    @MethodSource("rows")
    void catalogueSaysWhatWasTypedFromTheNotice(Row row) {
        Optional<CatalogueFact> found = JetRules.standard().facts().find(row.id());

        assertThat(found).as(row.id()).isPresent();
        assertThat(found)
                .map(fact -> new Row(
                        fact.id(),
                        unified(fact.value()),
                        fact.unit(),
                        fact.valid().in(Locale.ENGLISH),
                        fact.citation().at()))
                .contains(new Row(row.id(), unified(row.value()), row.unit(), row.valid(), row.place()));
    }

    @Test
    void catalogueHasEveryFactOfTheNoticeAndNoOther() {
        assertThat(rows()).hasSize(60).doesNotHaveDuplicates();
        assertThat(JetRules.standard().facts().facts())
                .filteredOn(fact -> fact.citation().source().id().equals("NOTICE"))
                .extracting(CatalogueFact::id)
                .containsExactlyInAnyOrderElementsOf(rows().map(Row::id).toList());
    }

    /** The notice prints brackets and letters in full width or in half width, without a difference in meaning. */
    private static String unified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static Stream<Row> rows() {
        try (InputStream stream = NoticeValuesTest.class.getResourceAsStream(CASES)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(NoticeValuesTest::cells)
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cells of a line; quotation marks enclose a cell with commas. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        assertThat(cells).as(line).hasSize(5).noneMatch(String::isBlank);
        return cells;
    }
}
