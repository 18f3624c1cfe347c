package io.github.jetrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read: help, and text in both languages. */
class TextOutputTest {

    private static final Map<String, String> HELP = Map.ofEntries(
            Map.entry("", "Answers questions about the rules of the JET Programme"),
            Map.entry("country ", "Is this country English-speaking"),
            Map.entry("eligibility ", "May this person apply?"),
            Map.entry("term ", "When do the terms of a participant run?"),
            Map.entry("reappoint ", "May this appointment be renewed?"),
            Map.entry("cost ", "What does a contracting organisation pay?"),
            Map.entry("measure ", "What does local allocation tax count?"),
            Map.entry("budget ", "What does each head count cost in each fiscal year"),
            Map.entry("statutory-measure ", "What does the ordinance count for the CIRs of a prefecture?"),
            Map.entry("batch ", "Answers a file of questions."),
            Map.entry("calendar ", "When does a round take its steps"),
            Map.entry("facts ", "What do the sources state?"),
            Map.entry("pay ", "What is the pay?"),
            Map.entry("help ", "What does a command take?"),
            Map.entry("replay ", "Is an answer that was written down still the same?"));

    /** What commands printed, so that each runs once. */
    private static final Map<String, String> TEXTS = new HashMap<>();

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}( [a-z]{2,}){2,}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsHan}]");

    /** A source and a place in it, which stand in the words of the data in either language. */
    private static final Predicate<String> CITATION =
            Pattern.compile("^ +(NOTICE|S[0-9]+), ").asPredicate();

    static Stream<String> answers() {
        Stream<String> costs = Stream.of("prefecture", "designated-city", "municipality", "private-school", "other")
                .flatMap(kind -> Stream.of(
                        "cost --organisation " + kind + " --participants 3 --fiscal-year 2019",
                        "cost --organisation " + kind + " --participants 0 --fiscal-year 2019 --employment-costs 0",
                        "cost --organisation " + kind + " --participants 3 --fiscal-year 2018",
                        "cost --organisation " + kind + " --participants 3 --fiscal-year 2024 --carry-forward",
                        "measure --organisation " + kind + " --participants 3 --fiscal-year 2019",
                        "measure --organisation " + kind + " --population 83000 --participants 3 --fiscal-year 2019"
                                + " --receives-allocation no",
                        "measure --organisation " + kind + " --population 100000 --participants 3 --fiscal-year 2019"
                                + " --receives-allocation yes",
                        "measure --organisation " + kind + " --population 1700000 --participants 3 --fiscal-year 2024",
                        "budget --organisation " + kind + " --participants 0..2 --fiscal-year 2018..2020",
                        "budget --organisation " + kind + " --population 83000 --participants 0..60 --fiscal-year 2019"
                                + " --employment-costs 5000000 --receives-allocation no",
                        "budget --organisation " + kind + " --population 1700000 --participants 1 --fiscal-year"
                                + " 2019..2024 --carry-forward --employment-costs 4000000 --overlay overlays/fy2024.yaml",
                        "cost --organisation " + kind + " --roster ALT,2018-07-29,2,3 --roster CIR,2019-07-28,1,1"
                                + " --fiscal-year 2019",
                        "cost --organisation " + kind + " --roster ALT,2011-07-31,2,3 --fiscal-year 2012",
                        "cost --organisation " + kind + " --roster ALT,2025-07-27,1,3 --fiscal-year 2025",
                        "measure --organisation " + kind + " --population 1700000 --participants 3 --fiscal-year 2025"
                                + " --receives-allocation no",
                        "measure --organisation " + kind + " --population 1700000 --participants 3 --fiscal-year 2026"
                                + " --carry-forward",
                        "statutory-measure --organisation " + kind
                                + " --population 1700000 --cirs 5 --fiscal-year 2026",
                        "statutory-measure --organisation " + kind + " --fiscal-year 2026",
                        "statutory-measure --organisation " + kind + " --cirs 5 --fiscal-year 2027",
                        "calendar --fiscal-year 2020 --organisation " + kind,
                        "calendar --fiscal-year 2030 --organisation " + kind));
        Stream<String> others = Stream.of(
                "country PH --recruitment 2012",
                "country PH --recruitment 2014",
                "country PH --recruitment 2019",
                "country US --recruitment 2019 --role SEA",
                "eligibility --file applicants/alt.json --recruitment 2017",
                "eligibility --file applicants/alt.json --recruitment 2018",
                "eligibility --file applicants/alt.json --recruitment 2023",
                "eligibility --file applicants/cir.json --recruitment 2022",
                "eligibility --file applicants/cir.json --recruitment 2023",
                "eligibility --file applicants/cir.json --recruitment 2024",
                "eligibility --file applicants/sea.json --recruitment 2018",
                "term --arrival 2019-07-28",
                "term --arrival 2019-10-15",
                "term --arrival 2015-07-28",
                "term --arrival 2020-04-11 --group APRIL",
                "reappoint --arrival 2021-08-01 --completed 1 --role ALT",
                "reappoint --arrival 2021-08-01 --completed 3",
                "reappoint --arrival 2021-08-01 --completed 3 --exceptional yes",
                "reappoint --arrival 2021-08-01 --completed 3 --exceptional no --group SUMMER",
                "reappoint --arrival 2014-07-27 --completed 5",
                "reappoint --arrival 2015-08-02 --completed 3",
                "reappoint --arrival 2008-08-01 --completed 1",
                "reappoint --arrival 2014-04-09 --completed 1",
                "reappoint --arrival 2021-04-10 --completed 1",
                "reappoint --arrival 2015-08-02 --completed 1 --role SEA",
                "term --arrival 2007-08-22 --group-arrival 2007-07-31",
                "term --arrival 2014-04-09 --organisation municipality",
                "term --arrival 2022-07-24 --organisation private-school",
                "pay --arrival 2013-08-04 --year 1",
                "pay --arrival 2014-04-09 --year 2",
                "calendar --fiscal-year 2020 --on 2019-12-15",
                "calendar --fiscal-year 2020 --on 2020-03-25",
                "calendar --fiscal-year 2020 --on 2020-09-15",
                "calendar --fiscal-year 2019 --on 2020-01-15",
                "calendar --fiscal-year 2020");
        return Stream.concat(costs, others);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void noTextHasAHoleInIt(String commandLine) {
        for (String language : new String[] {"en", "ja"}) {
            assertThat(text(commandLine + " --lang " + language)).doesNotContain("{", "}", "null", "Optional", "@");
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void japaneseTextIsJapanese(String commandLine) {
        String text = text(commandLine + " --lang ja");
        assertThat(text).containsPattern(JAPANESE);
        assertThat(text.lines().filter(CITATION.negate()))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void englishIsTheDefaultAndQuotesInJapanese(String commandLine) {
        String text = text(commandLine);
        assertThat(text).isEqualTo(text(commandLine + " --lang en"));
        assertThat(text.lines().filter(CITATION.negate()))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(JAPANESE));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void sentencesInJsonFollowTheLanguage(String commandLine) {
        JsonNode json = Run.json(commandLine + " --lang ja");
        json.get("findings")
                .forEach(finding -> assertIsJapanese(finding.get("text").asText()));
        json.get("missing")
                .forEach(missing -> assertIsJapanese(missing.get("question").asText()));
    }

    private static void assertIsJapanese(String sentence) {
        assertThat(sentence)
                .containsPattern(JAPANESE)
                .doesNotContainPattern(ENGLISH)
                .doesNotContain("{");
    }

    @Test
    void factsReadInBothLanguages() {
        for (String language : new String[] {"en", "ja"}) {
            assertThat(text("facts --lang " + language)).doesNotContain("{", "null", "Optional");
        }
        assertThat(text("facts --id CST-02 --lang en")).contains("92000 [yen per participant]", "FY2019");
        assertThat(text("facts --id CST-02 --lang ja")).contains("92000 [円（1人あたり）]", "令和元年度");
    }

    static Stream<String> commands() {
        return HELP.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpSaysWhatACommandDoesInAHundredColumns(String command) {
        for (String option : new String[] {"--help", "-h"}) {
            Run run = Run.jet(command + option);
            assertThat(run.status()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith(HELP.get(command)).contains("Usage: jet");
            assertThat(run.out().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        }
    }

    @Test
    void everyCommandOfTheHelpIsTested() {
        assertThat(Run.jet("--help")
                        .out()
                        .lines()
                        .dropWhile(line -> !line.equals("Commands:"))
                        .skip(1)
                        .takeWhile(line -> line.startsWith("  ")))
                .extracting(line -> line.strip().split(" ", 2)[0] + " ")
                .containsExactlyInAnyOrderElementsOf(HELP.keySet().stream()
                        .filter(command -> !command.isEmpty())
                        .toList());
    }

    @Test
    void helpWrapsTheExitStatusesOnce() {
        String help = Run.jet("--help").out();

        assertThat(help.substring(help.indexOf("Exit status")).lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .hasSizeLessThan(100);
        assertThat(help.substring(help.indexOf("Exit status")).lines().limit(2))
                .allSatisfy(line -> assertThat(line.length()).isBetween(80, 100));
    }

    @Test
    void helpNamesExamplesThatWork() {
        for (String command : HELP.keySet()) {
            String help = Run.jet(command + "--help").out();
            if (command.equals("replay ") || command.equals("batch ")) {
                continue; // needs a file to be written first; ReplayCommandTest and BatchCommandTest do that
            }
            String example = help.substring(help.indexOf("Example: jet ") + "Example: jet ".length());
            String commandLine = example.split("\\R\\R", 2)[0].strip().replaceAll("\\s+", " ");
            assertThat(Run.jet(commandLine).status()).as(commandLine).isZero();
        }
    }

    @Test
    void outputIsUtf8InAnyLocale() throws Exception {
        String classPath = Stream.of(
                        "io.github.jetrules.examples.cli.Jet",
                        "io.github.jetrules.rules.JetRules",
                        "io.github.jetrules.core.time.FiscalYear",
                        "com.google.common.collect.ImmutableList",
                        "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
                        "org.snakeyaml.engine.v2.api.Load",
                        "com.fasterxml.jackson.databind.ObjectMapper",
                        "com.fasterxml.jackson.core.JsonGenerator",
                        "com.fasterxml.jackson.annotation.JsonFormat",
                        "picocli.CommandLine")
                .map(TextOutputTest::location)
                .collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-cp",
                classPath,
                "io.github.jetrules.examples.cli.Jet",
                "country",
                "PH",
                "--recruitment",
                "2019",
                "--lang",
                "ja");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEqualTo(text("country PH --recruitment 2019 --lang ja"));
    }

    private static String location(String className) {
        try {
            return Path.of(Class.forName(className)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String commandLine) {
        return TEXTS.computeIfAbsent(commandLine, line -> {
            Run run = Run.jet(line);
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.err()).isEmpty();
            return run.out();
        });
    }
}
