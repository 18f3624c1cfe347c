package io.github.jetrules.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The values of the notice, typed a second time from the notice itself and never from the data files: value, unit, period,
 * place, and the words in which the notice prints them.
 */
class NoticeValuesTest {

    private static final String CASES = "/io/github/jetrules/rules/cases/notice-values.csv";

    private static final JetRules RULES = JetRules.standard();

    /** One row of the table; the last day is that up to which the notice speaks, absent where it sets no end. */
    record Row(
            String id,
            String value,
            String unit,
            String valid,
            LocalDate firstDay,
            Optional<LocalDate> lastDay,
            String place,
            String printed) {}

    @ParameterizedTest
    @MethodSource("rows")
    void catalogueSaysWhatWasTypedFromTheNotice(Row row) {
        CatalogueFact fact = fact(row);

        assertThat(unified(fact.value())).isEqualTo(unified(row.value()));
        assertThat(fact.unit()).isEqualTo(row.unit());
        assertThat(fact.valid().in(Locale.ENGLISH)).isEqualTo(row.valid());
        assertThat(fact.citation().at()).isEqualTo(row.place());
    }

    /** A norm goes on until it is amended; the notice speaks up to the day to which it was checked. */
    @ParameterizedTest
    @MethodSource("rows")
    void periodIsThatOfTheNotice(Row row) {
        CatalogueFact fact = fact(row);
        Optional<LocalDate> checked = values(fact).findFirst().flatMap(SourcedValue::verifiedThrough);

        assertThat(fact.span().firstDay()).isEqualTo(row.firstDay());
        if (fact.span().lastDay().isPresent() || row.lastDay().isEmpty()) {
            assertThat(fact.span().lastDay()).isEqualTo(row.lastDay());
        } else {
            assertThat(checked).isEqualTo(row.lastDay());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rulesReadTheValueThroughoutThePeriod(Row row) {
        CatalogueFact fact = fact(row);
        for (ParameterHistory<?> history : RULES.parameters().histories()) {
            if (values(history, fact).findAny().isPresent()) {
                readsTheValue(history, row.firstDay(), row);
                readsTheValue(history, row.lastDay().orElse(LocalDate.of(2999, 12, 31)), row);
            }
        }
    }

    private static <T> void readsTheValue(ParameterHistory<T> history, LocalDate day, Row row) {
        T value = RULES.parameters().inForce(history.parameter(), day).value();
        assertThat(history.parameter().type().write(value)).as("on %s", day).isEqualTo(row.value());
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @ParameterizedTest
    @MethodSource("rows")
    void quotationHasTheWordsThatCarryTheValue(Row row) {
        Optional<String> quote = fact(row).citation().quote();
        if (row.printed().isEmpty()) {
            assertThat(fact(row).derivedFrom()).isNotEmpty();
            return;
        }
        String words = PrintedNumber.unified(row.printed());
        String quoted = PrintedNumber.unified(quote.orElseThrow());

        assertThat(quoted.contains(words) || words.contains(quoted))
                .as("%s and %s", quoted, words)
                .isTrue();
        DIGITS.matcher(words).results().forEach(digits -> assertThat(quoted).contains(digits.group()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void valueIsTheNumberThatIsPrinted(Row row) {
        String value = row.value().replaceFirst("^about ", "").replaceFirst(" .*", "");
        PrintedNumber.of(row.unit(), row.printed())
                .ifPresent(number -> assertThat(number).isEqualByComparingTo(new BigDecimal(value)));
        if (row.unit().equals("date")) {
            assertThat(PrintedNumber.date(row.printed())).contains(LocalDate.parse(value));
        }
    }

    @Test
    void whatIsPrintedAsANumberIsComparedByArithmetic() {
        assertThat(rows().filter(row ->
                        PrintedNumber.of(row.unit(), row.printed()).isPresent()))
                .hasSize(28);
    }

    @Test
    void someValuesAreReadByRules() {
        assertThat(rows().filter(row -> values(fact(row)).findAny().isPresent()))
                .extracting(Row::id)
                .hasSize(22);
    }

    @Test
    void catalogueHasEveryFactOfTheNoticeAndNoOther() {
        assertThat(rows()).hasSize(60).doesNotHaveDuplicates();
        assertThat(RULES.facts().facts())
                .filteredOn(fact -> fact.citation().source().id().equals("NOTICE"))
                .extracting(CatalogueFact::id)
                .containsExactlyInAnyOrderElementsOf(rows().map(Row::id).toList());
    }

    private static CatalogueFact fact(Row row) {
        Optional<CatalogueFact> fact = RULES.facts().find(row.id());
        assertThat(fact).as(row.id()).isPresent();
        return fact.get();
    }

    /** The value that rules read, where the fact tells one: that with the same source and days. */
    private static Stream<SourcedValue<?>> values(CatalogueFact fact) {
        return RULES.parameters().histories().stream().flatMap(history -> values(history, fact));
    }

    private static Stream<SourcedValue<?>> values(ParameterHistory<?> history, CatalogueFact fact) {
        return history.values().entries().stream()
                .filter(entry -> entry.span().equals(fact.span()))
                .map(Timeline.Entry::value)
                .filter(value -> value.citation().equals(fact.citation()))
                .map(value -> value);
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
                    .map(cells -> new Row(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            LocalDate.parse(cells.get(4)),
                            cells.get(5).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells.get(5))),
                            cells.get(6),
                            cells.get(7)));
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
        assertThat(cells).as(line).hasSize(8);
        return cells;
    }
}
