package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayCommandTest {

    @Test
    void jsonSaysTheAmountAndTheTax() {
        JsonNode answer = Run.json("pay --arrival 2013-08-04 --year 2");
        assertThat(answer.get("outcome").textValue()).isEqualTo("ASSESSED");
        assertThat(answer.get("amountYen").longValue()).isEqualTo(3_600_000);
        assertThat(answer.get("tax").textValue()).isEqualTo("GROSS");
        assertThat(answer.at("/basis/date").textValue()).isEqualTo("2013-08-04");
        assertThat(answer.at("/basis/dateName").textValue()).isEqualTo("arrival");
        assertThat(answer.get("inputs").toString()).isEqualTo("{\"arrival\":\"2013-08-04\",\"year\":2}");
    }

    @Test
    void theDayBeforeTheGrossScaleIsNet() {
        JsonNode answer = Run.json("pay --arrival 2012-03-31 --year 1");
        assertThat(answer.get("amountYen").longValue()).isEqualTo(3_600_000);
        assertThat(answer.get("tax").textValue()).isEqualTo("NET");
        assertThat(answer.get("assurance").textValue()).isEqualTo("APPROXIMATE");
    }

    @Test
    void thatTheAmountIsNotKnownIsAnAnswer() {
        JsonNode answer = Run.json("pay --arrival 2025-04-01 --year 1");
        assertThat(answer.get("outcome").textValue()).isEqualTo("UNDETERMINED");
        assertThat(answer.has("amountYen")).isFalse();
        assertThat(answer.at("/missing/0/kind").textValue()).isEqualTo("SOURCE_GAP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en | 3,360,000 yen gross (before tax) is a guideline", "ja | 3,360,000円（税引前）は目安の額"})
    void textSaysGrossInBothLanguages(String language, String words) {
        assertThat(Run.jet("pay --arrival 2012-04-01 --year 1 --lang " + language)
                        .out())
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pay --arrival 2013-08-04 --year 0 | --year | '0' | from 1 to 5",
                "pay --arrival 2013-08-04 --year 6 | --year | '6' | from 1 to 5",
                "pay --arrival 2013-08-04 --year -1 | --year | '-1' | from 1 to 5",
                "pay --arrival 2013-08-04 --year two | --year | 'two' | from 1 to 5",
                "pay --arrival 2013-02-29 --year 1 | --arrival | '2013-02-29' | such as 2019-07-28",
                "pay --arrival 1987-03-31 --year 1 | --arrival | 1987-03-31 | 1987-04-01 to 2899-12-31"
            })
    void aWrongValueIsNamedWithItsOptionAndWhatIsAccepted(
            String commandLine, String option, String value, String accepted) {
        Run run = Run.jet(commandLine);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).contains(option).contains(value).contains(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"pay --year 1 | --arrival", "pay --arrival 2013-08-04 | --year"})
    void bothOptionsAreAskedFor(String commandLine, String option) {
        Run run = Run.jet(commandLine);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains(option);
    }
}
