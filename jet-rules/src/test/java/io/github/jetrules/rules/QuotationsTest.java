package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.source.Citation;
import io.github.jetrules.rules.parameter.ParameterHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every quotation a second time, taken from the documents and never from the data files, without its line breaks: of values,
 * of facts and of provisions.
 */
class QuotationsTest {

    private static final List<String> QUOTED = quoted();

    @ParameterizedTest
    @CsvFileSource(files = Cases.ROOT + "quotations.csv", numLinesToSkip = 1)
    void theDataQuoteWhatStandsInTheDocuments(String kind, String id, String words) {
        assertThat(QUOTED).contains(row(kind, id, words));
    }

    @Test
    void nothingElseIsQuoted() throws IOException {
        assertThat(Files.readAllLines(Path.of(Cases.ROOT + "quotations.csv")))
                .hasSize(QUOTED.size() + 1)
                .doesNotHaveDuplicates();
    }

    private static List<String> quoted() {
        JetRules rules = JetRules.standard();
        List<String> rows = new ArrayList<>();
        for (ParameterHistory<?> history : rules.parameters().histories()) {
            history.values()
                    .entries()
                    .forEach(entry -> add(
                            "value",
                            history.parameter().id() + " " + entry.span().firstDay(),
                            entry.value().citation(),
                            rows));
        }
        rules.facts().facts().forEach(fact -> add("fact", fact.id(), fact.citation(), rows));
        rules.provisions().forEach(provision -> add("provision", provision.id(), provision.citation(), rows));
        return rows;
    }

    private static void add(String kind, String id, Citation citation, List<String> rows) {
        citation.quote().ifPresent(quote -> rows.add(row(kind, id, quote)));
    }

    private static String row(String kind, String id, String words) {
        String unified = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return kind + " | " + id + " | " + unified;
    }
}
