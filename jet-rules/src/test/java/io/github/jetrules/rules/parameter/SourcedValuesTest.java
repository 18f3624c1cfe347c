package io.github.jetrules.rules.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.rules.Cases;
import io.github.jetrules.rules.JetRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every value of the law a second time, typed from the documents and never from the data files: period, value, how exact it
 * is, source, place, and the last day for which the source was checked.
 */
class SourcedValuesTest {

    private static final List<String> SAID = said();

    @ParameterizedTest
    @CsvFileSource(files = Cases.ROOT + "values.csv", numLinesToSkip = 1)
    void theDataSayWhatWasTypedFromTheDocuments(
            String parameter,
            LocalDate from,
            LocalDate through,
            String value,
            Precision precision,
            String source,
            String place,
            LocalDate verifiedThrough) {
        assertThat(SAID).contains(row(parameter, from, through, value, precision, source, place, verifiedThrough));
    }

    @Test
    void nothingElseIsSaid() throws IOException {
        assertThat(Files.readAllLines(Path.of(Cases.ROOT + "values.csv")))
                .hasSize(SAID.size() + 1)
                .doesNotHaveDuplicates();
    }

    private static List<String> said() {
        List<String> rows = new ArrayList<>();
        for (ParameterHistory<?> history : JetRules.standard().parameters().histories()) {
            addAll(history, rows);
        }
        return rows;
    }

    private static <T> void addAll(ParameterHistory<T> history, List<String> rows) {
        Parameter<T> parameter = history.parameter();
        history.values().entries().forEach(entry -> {
            SourcedValue<T> value = entry.value();
            rows.add(row(
                    parameter.id(),
                    value.span().firstDay(),
                    value.span().lastDay().orElse(null),
                    value.value().map(parameter.type()::write).orElse("unknown"),
                    value.precision(),
                    value.citation().source().id(),
                    value.citation().at(),
                    value.verifiedThrough().orElse(null)));
        });
    }

    private static String row(@Nullable Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(Optional.ofNullable(cell).map(Object::toString).orElse(""));
        }
        return String.join(" | ", texts);
    }
}
