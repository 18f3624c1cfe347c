package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong input is one line that names the option, the value and what is accepted. */
class WrongInputTest {

    private static final String COST = "cost --organisation municipality --participants 3 --fiscal-year 2019";

    private static final String BUDGET = "budget --organisation municipality";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country XX --recruitment 2019 | CODE | 'XX' | ISO 3166-1 alpha-2",
                "country ph --recruitment 2019 | CODE | 'ph' | capital letters",
                "country PHL --recruitment 2019 | CODE | 'PHL' | ISO 3166-1 alpha-2",
                "country PH --recruitment 1946 | --recruitment | 1946 | 1947 to 2999",
                "country PH --recruitment 3000 | --recruitment | 3000 | 1947 to 2999",
                "country PH --recruitment 99 | --recruitment | '99' | 1947 to 2999",
                "country PH --recruitment abc | --recruitment | 'abc' | 1947 to 2999",
                "country PH --recruitment 2019 --role TEACHER | --role | 'TEACHER' | ALT, CIR, SEA",
                "country PH --recruitment 2019 --role alt | --role | 'alt' | ALT, CIR, SEA",
                "cost --organisation municipality --participants 3 --fiscal-year 1946 | --fiscal-year | 1946 | 1947 to 2999",
                "cost --organisation municipality --participants 3 --fiscal-year 3000 | --fiscal-year | 3000 | 1947 to 2999",
                "cost --organisation municipality --participants 3 --fiscal-year 99 | --fiscal-year | '99' | 1947 to 2999",
                "cost --organisation municipality --participants 3 --fiscal-year abc | --fiscal-year | 'abc' | 1947 to 2999",
                "cost --organisation city --participants 3 --fiscal-year 2019 | --organisation | 'city' | prefecture, designated-city, municipality, private-school, other",
                "cost --organisation PREFECTURE --participants 3 --fiscal-year 2019 | --organisation | 'PREFECTURE' | prefecture, designated-city, municipality, private-school, other",
                "cost --organisation other --participants -1 --fiscal-year 2019 | --participants | '-1' | 0 to 100000",
                "cost --organisation other --participants 100001 --fiscal-year 2019 | --participants | '100001' | 0 to 100000",
                "cost --organisation other --participants 99999999999999999999 --fiscal-year 2019 | --participants | '99999999999999999999' | 0 to 100000",
                "cost --organisation other --participants +3 --fiscal-year 2019 | --participants | '+3' | 0 to 100000",
                "cost --organisation other --participants ３ --fiscal-year 2019 | --participants | '３' | 0 to 100000",
                "term --arrival 2019-08-01 --group-arrival 2018-01-01 | '--group-arrival' | 2018-01-01 | 2018-08-02 to the arrival 2019-08-01",
                "term --arrival 1987-03-31 --group-arrival 2018-01-01 | '--arrival' | 1987-03-31 | 1987-04-01 to",
                "reappoint --completed 1 --arrival 2019-08-01 --group-arrival 2019-08-02 | '--group-arrival' | 2019-08-02 | 2018-08-02 to the arrival 2019-08-01",
                "cost --organisation other --participants 2.5 --fiscal-year 2019 | --participants | '2.5' | 0 to 100000",
                "cost --organisation other --participants three --fiscal-year 2019 | --participants | 'three' | 0 to 100000",
                "cost --organisation other --participants  --fiscal-year 2019 | --participants | '' | 0 to 100000",
                COST + " --employment-costs -1 | --employment-costs | '-1' | 0 to 1000000000000000",
                COST
                        + " --employment-costs 1000000000000001 | --employment-costs | '1000000000000001' | 0 to 1000000000000000",
                COST + " --employment-costs 12,000,000 | --employment-costs | '12,000,000' | 0 to 1000000000000000",
                COST + " --format xml | --format | 'xml' | text, json",
                COST + " --lang fr | --lang | 'fr' | en, ja",
                "measure --organisation other --participants 3 --fiscal-year 2019 --population 0 | --population | '0' | 1 to 1000000000",
                "measure --organisation other --participants 3 --fiscal-year 2019 --population 1000000001 | --population | '1000000001' | 1 to 1000000000",
                "measure --organisation other --participants 3 --fiscal-year 2019 --population many | --population | 'many' | 1 to 1000000000",
                "measure --organisation other --participants 3 --fiscal-year 2019 --receives-allocation maybe | --receives-allocation | 'maybe' | yes, no",
                "measure --organisation other --participants 3 --fiscal-year 2019 --receives-allocation YES | --receives-allocation | 'YES' | yes, no",
                BUDGET + " --participants 10..0 --fiscal-year 2019 | --participants | 10..0 | the smaller number first",
                BUDGET + " --participants 0..1000 --fiscal-year 2019 | --participants | 1001 | at most 1000",
                BUDGET + " --participants 0-10 --fiscal-year 2019 | --participants | '0-10' | such as 0..10",
                BUDGET + " --participants ..10 --fiscal-year 2019 | --participants | '..10' | such as 0..10",
                BUDGET + " --participants 0.. --fiscal-year 2019 | --participants | '0..' | such as 0..10",
                BUDGET + " --participants two --fiscal-year 2019 | --participants | 'two' | 0 to 100000",
                BUDGET + " --participants -1 --fiscal-year 2019 | --participants | '-1' | 0 to 100000",
                BUDGET + " --participants 100001 --fiscal-year 2019 | --participants | 100001 | 0 to 100000",
                BUDGET
                        + " --participants 99999999999999999999 --fiscal-year 2019 | --participants | '99999999999999999999' | 0 to 100000",
                BUDGET
                        + " --participants 3 --fiscal-year 2021..2019 | --fiscal-year | 2021..2019 | the earlier year first",
                BUDGET + " --participants 3 --fiscal-year 2019..2119 | --fiscal-year | 101 | at most 100",
                BUDGET + " --participants 3 --fiscal-year 2019..abc | --fiscal-year | 'abc' | 1947 to 2999",
                BUDGET + " --participants 3 --fiscal-year 2019..3000 | --fiscal-year | 3000 | 1947 to 2999",
                BUDGET
                        + " --participants 3 --fiscal-year 2019 --employment-costs 10000000001 | --employment-costs | '10000000001' | 0 to 10000000000",
                BUDGET
                        + " --participants 3 --fiscal-year 2019 --employment-costs 4,000,000 | --employment-costs | '4,000,000' | 0 to 10000000000",
                BUDGET + " --participants 3 --fiscal-year 2019 --format xml | --format | 'xml' | text, json, csv",
                BUDGET
                        + " --participants 3 --fiscal-year 2019..2029 --plot x.svg | --plot | 11 fiscal years | at most 10",
                BUDGET
                        + " --participants 3 --fiscal-year 2019 --plot plan.yaml | --plot | 'plan.yaml' | names that end in .svg",
                BUDGET
                        + " --participants 3 --fiscal-year 2019 --plot no/such/folder/x.svg | --plot | 'no/such/folder/x.svg' | a file in a folder that exists",
                "measure --organisation prefecture --participants 3 --fiscal-year 2026 --method statutory | '--method' | '--method' | --population",
                "statutory-measure --organisation prefecture --fiscal-year 2026 --population 0 | --population | '0' | 1 to 1000000000",
                "statutory-measure --organisation prefecture --fiscal-year 2026 --population 1000000001 | --population | '1000000001' | 1 to 1000000000",
                "statutory-measure --organisation prefecture --fiscal-year 2026 --cirs -1 | --cirs | '-1' | 0 to 100000",
                "statutory-measure --organisation prefecture --fiscal-year 2026 --cirs 100001 | --cirs | '100001' | 0 to 100000",
                COST + " --roster ALT,2018-07-29,2 | --roster | 'ALT,2018-07-29,2' | such as ALT,2018-07-29,2,3",
                COST + " --roster alt,2018-07-29,2,3 | --roster | 'alt,2018-07-29,2,3' | such as ALT,2018-07-29,2,3",
                COST + " --roster ALT,2018-07-29,2,4 | --roster | participants 3 | the roster; accepted: 4",
                COST
                        + " --roster ALT,2018-07-29,4,3 | --roster | 'ALT,2018-07-29,4,3' | FY2019; accepted: for that year of appointment the fiscal years FY2020 to FY2022",
                COST
                        + " --employment-costs 1 --roster ALT,2018-07-29,2,3 | --roster | employment costs | one of the two",
                "term --arrival 2019-02-30 | --arrival | '2019-02-30' | such as 2019-07-28",
                "term --arrival 2019-02-29 | --arrival | '2019-02-29' | such as 2019-07-28",
                "term --arrival 28.7.2019 | --arrival | '28.7.2019' | such as 2019-07-28",
                "term --arrival 1987-03-31 | --arrival | 1987-03-31 | 1987-04-01 to 2899-12-31",
                "term --arrival 2019-07-28 --group WINTER | --group | 'WINTER' | APRIL, SUMMER",
                "reappoint --arrival 2021-08-01 --completed -1 | --completed | '-1' | 0 to 999",
                "reappoint --arrival 2021-08-01 --completed 1000 | --completed | '1000' | 0 to 999",
                "reappoint --arrival 1987-03-31 --completed 1 | --arrival | 1987-03-31 | 1987-04-01 to 2899-12-31",
                "reappoint --arrival 2021-08-01 --completed 3 --exceptional perhaps | --exceptional | 'perhaps' | yes, no",
                "calendar --fiscal-year 1986 | --fiscal-year | 1986 | 1987 to 2999",
                "calendar --fiscal-year 3000 | --fiscal-year | 3000 | 1947 to 2999",
                "calendar --fiscal-year 2020 --organisation village | --organisation | 'village' | municipality",
                "eligibility --recruitment 1946 --file applicants/alt.json | --recruitment | 1946 | 1947 to 2999",
                "eligibility --recruitment 2999 --file applicants/alt.json | --recruitment | 2999 | 1947 to 2998",
                "eligibility --recruitment 2014 --file applicants/alt.json | --file | 2015 | up to 2014",
                "eligibility --recruitment 2023 --file applicants/nobody.json | --file | 'applicants/nobody.json' | a file",
                "calendar --fiscal-year 2020 --on 1986-03-31 | --on | 1986-03-31 | 1986-04-01 to 2999-03-31",
                "calendar --fiscal-year 2020 --on 2020-02-30 | --on | '2020-02-30' | a date of the calendar",
                "calendar --fiscal-year 1986 --on 2020-01-15 | --fiscal-year | 1986 | 1987 to 2999",
                "term --arrival 2019-07-28 --group-arrival 2019-07-29 | --group-arrival | 2019-07-29 | 2018-07-29 to the arrival 2019-07-28",
                "term --arrival 2019-07-28 --group-arrival 2018-07-28 | --group-arrival | 2018-07-28 | 2018-07-29 to the arrival 2019-07-28",
                "term --arrival 2019-07-28 --group-arrival July | --group-arrival | 'July' | a date of the calendar",
                "facts --id CST-99 | --id | 'CST-99' | CST-02",
                "facts --source S999 | --source | 'S999' | NOTICE"
            })
    void aWrongValueIsNamedWithItsOptionAndWhatIsAccepted(
            String commandLine, String option, String value, String accepted) {
        String message = wrong(commandLine);
        assertThat(message).contains(option).contains(value).contains(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | no command given | country, eligibility, term, reappoint, pay, cost, measure, statutory-measure, budget, calendar, facts",
                "costs | 'costs' | country, eligibility, term, reappoint, pay, cost, measure, statutory-measure, budget, calendar, facts",
                "terms --help | 'terms' is no command | country, eligibility, term, reappoint, pay, cost, measure, statutory-measure, budget, calendar, facts, batch, replay, help",
                "trem --arrival x --help | 'trem' is no command | term, reappoint",
                "trem term --arrival 2019-07-28 | 'trem' is no command | term, reappoint",
                "help terms | 'terms' is no command | term, reappoint",
                "help term pay | 'pay' | --help",
                COST + " --prefecture yes | '--prefecture' | --organisation",
                "country PH US --recruitment 2019 | 'US' | --recruitment",
                "--lang ja | '--lang' | country, eligibility, term, reappoint, pay, cost, measure, statutory-measure, budget, calendar, facts"
            })
    void anUnknownWordIsNamedWithWhatIsAccepted(String commandLine, String word, String accepted) {
        assertThat(wrong(commandLine)).contains(word).contains(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "country --recruitment 2019 | CODE",
                "country PH | --recruitment=FY",
                "term | --arrival=DATE",
                "eligibility --recruitment 2023 | --file=FILE",
                "eligibility --file applicants/alt.json | --recruitment=FY",
                "reappoint --arrival 2021-08-01 | --completed=N",
                "reappoint --completed 3 | --arrival=DATE",
                "cost --participants 3 --fiscal-year 2019 | --organisation=KIND",
                "cost --organisation other --fiscal-year 2019 | --participants=N",
                "cost --organisation other --participants 3 | --fiscal-year=FY",
                "measure --organisation other --participants 3 | --fiscal-year=FY",
                "budget --organisation other --participants 3 | --fiscal-year=FY[..FY]",
                "budget --organisation other --fiscal-year 2019 | --participants=N[..M]",
                "statutory-measure --organisation prefecture --cirs 3 | --fiscal-year=FY",
                "statutory-measure --fiscal-year 2026 | --organisation=KIND",
                "calendar | --fiscal-year=FY",
                "term --arrival | --arrival"
            })
    void aMissingOptionIsNamedWithWhatItTakes(String commandLine, String option) {
        assertThat(wrong(commandLine)).contains(option);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                COST + " --participants 4 | --participants",
                COST + " --participants 3 | --participants",
                COST + " --fiscal-year 2020 | --fiscal-year",
                COST + " --lang en --lang ja | --lang",
                COST + " --carry-forward --carry-forward | --carry-forward",
                "term --arrival 2019-07-28 --arrival 2019-07-29 | --arrival"
            })
    void anOptionIsGivenOnce(String commandLine, String option) {
        assertThat(wrong(commandLine)).contains("'" + option + "'").contains("only once");
    }

    @Test
    void aValueWithALineBreakStaysOneLine() {
        Run run = Run.args("country", "P\nH", "--recruitment", "2019");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    /** Runs a command that must be refused, and gives back its one line. */
    private static String wrong(String commandLine) {
        Run run = Run.jet(commandLine);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("jet: ").endsWith(System.lineSeparator());
        return run.err();
    }
}
