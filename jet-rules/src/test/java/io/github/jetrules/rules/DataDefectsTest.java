package io.github.jetrules.rules;

import static io.github.jetrules.rules.DataDefect.COST;
import static io.github.jetrules.rules.DataDefect.COUNTRY;
import static io.github.jetrules.rules.DataDefect.FACTS;
import static io.github.jetrules.rules.DataDefect.HERE;
import static io.github.jetrules.rules.DataDefect.fact;
import static io.github.jetrules.rules.DataDefect.parameter;
import static io.github.jetrules.rules.DataDefect.sound;
import static io.github.jetrules.rules.DataDefect.source;
import static io.github.jetrules.rules.DataDefect.wholeFile;
import static io.github.jetrules.rules.DataDefect.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.rules.country.EnglishSpeakingStatus;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.internal.build.RulesData;
import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataDefectsTest {

    private static final String KEY = "country.AQ.CIR";
    private static final String FIRST = KEY + ".values[0]";
    private static final String GAP = KEY + ".values[1]";
    private static final String LAST = KEY + ".values[2]";

    private static final String TEXT = "a text";
    private static final String MAPPING = "a mapping";
    private static final String NOTHING = "nothing";
    private static final String DATE = "a date, such as 2019-04-01";
    private static final String CONTINUITIES = "one of until-amended, fiscal-year";
    private static final String PRECISIONS = "one of exact, approximate, inferred";
    private static final String BODIES = oneOf(AskOf.values());
    private static final String TIERS = oneOf(SourceTier.values());
    private static final String STATUSES = oneOf(EnglishSpeakingStatus.values()) + ", or unknown";

    private static String oneOf(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }

    @Test
    void blocksAreSoundBeforeTheyAreChanged() {
        RulesData data = load(sound());

        assertThat(data.sources()).containsKey("TEST");
        assertThat(data.parameters())
                .anyMatch(history -> history.parameter().id().equals(KEY));
        assertThat(List.of("TST-01", "TST-02", "TST-03"))
                .allMatch(id -> data.catalogue().find(id).isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "missingKeys",
        "wrongKeys",
        "wrongWords",
        "blankTexts",
        "wrongShapes",
        "wrongDates",
        "wrongSources",
        "wrongNames"
    })
    void defectIsReportedWithFileLineKeyExpectedAndFound(DataDefect defect) {
        assertThat(refusal(defect.texts()).problems()).containsExactly(defect.problem());
    }

    /** A parameter that must have data has none when its only value is wrong, so that is a second problem. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongAmounts")
    void wrongAmountIsReported(DataDefect defect) {
        assertThat(refusal(defect.texts()).problems())
                .filteredOn(problem -> problem.line() != 0)
                .containsExactly(defect.problem());
    }

    /** Here other files do not find what they cite, so there may be further problems. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableFiles")
    void unreadableFileIsReported(DataDefect defect) {
        assertThat(refusal(defect.texts()).problems())
                .filteredOn(problem -> problem.file().equals(defect.problem().file()) && problem.line() != 0
                        || problem.key().equals("(file)"))
                .containsExactly(defect.problem());
    }

    static Stream<DataDefect> unreadableFiles() {
        List<DataDefect> defects = new ArrayList<>();
        for (String file : DataLoader.ALL) {
            Map<String, String> fewer = sound();
            fewer.remove(file);
            defects.add(
                    new DataDefect("no " + file, fewer, new DataProblem(file, 0, "(file)", "a data file", NOTHING)));
            defects.add(wholeFile("empty " + file, file, HERE).expecting("(file)", MAPPING, "an empty file"));
        }
        defects.add(wholeFile("only a comment", FACTS, HERE + "# nothing yet\n")
                .expecting("(file)", MAPPING, "an empty file"));
        defects.add(wholeFile("a list as file", FACTS, "# facts\n" + HERE + "- a\n- b\n")
                .expecting("(file)", MAPPING, "a list"));
        defects.add(wholeFile("a text as file", FACTS, "# facts\n" + HERE + "none\n")
                .expecting("(file)", MAPPING, "'none'"));
        defects.add(wholeFile("quotation that is not closed", FACTS, "a: 1\nb: \"open\nc: 2\n" + HERE)
                .expecting("(file)", "YAML", "a text that is not YAML (found unexpected end of stream)"));
        defects.add(wholeFile("list that is not closed", FACTS, "a: [1\n" + HERE + "b: 2\n")
                .expecting("(file)", "YAML", "a text that is not YAML (expected ',' or ']', but got :)"));
        defects.add(new DataDefect(
                "a file without end",
                with(FACTS, "#".repeat(250_001)),
                new DataProblem(FACTS, 0, "(file)", "at most 250000 characters", "250001 characters")));
        defects.add(wholeFile("two documents", FACTS, "a: 1\n" + HERE + "---\nb: 2\n")
                .expecting("(file)", "YAML", "a text that is not YAML (but found another document)"));
        defects.add(wholeFile("alias without an anchor", FACTS, "a: 1\n" + HERE + "b: *none\n")
                .expecting("(file)", "YAML", "a text that is not YAML (found undefined alias none)"));
        return defects.stream();
    }

    static Stream<DataDefect> missingKeys() {
        return Stream.of(
                wholeFile("no edition", "edition.yaml", HERE + "{}\n").expecting("edition", TEXT, NOTHING),
                ofSource("title", "  publisher", MAPPING),
                ofSource("publisher", "  title", MAPPING),
                ofSource("tier", "  title", TIERS),
                ofSource("published", "  title", TEXT),
                ofParameter("title", "  unit", MAPPING),
                ofParameter("unit", "  title", TEXT),
                ofParameter("continuity", "  title", CONTINUITIES),
                ofParameter("ask-of", "  title", BODIES),
                ofParameter("values", "  title", "a list of mappings"),
                parameter("value without from")
                        .replacing("- from: 2010-04-01\n      through", HERE + "- through")
                        .expecting(FIRST + ".from", DATE, NOTHING),
                ofTold("value", TEXT),
                ofTold("source", TEXT),
                ofTold("at", TEXT),
                ofTold("quote", "the words of the notice"),
                ofTold("verified-through", DATE),
                ofTold("says", MAPPING),
                ofTold("valid", MAPPING),
                parameter("gap without note")
                        .replacing("      note:\n        en: nobody saw it\n        ja: 確認できない\n", "")
                        .marking(KEY, "    - from: 2012-04-01")
                        .expecting(GAP + ".note", MAPPING, NOTHING),
                ofFact("topic", "  says", TEXT),
                ofFact("says", "  topic", MAPPING),
                ofFact("value", "  topic", TEXT),
                ofFact("unit", "  topic", TEXT),
                ofFact("valid", "  topic", MAPPING),
                ofFact("from", "  topic", DATE),
                ofFact("source", "  topic", TEXT),
                ofFact("at", "  topic", TEXT),
                ofFact("quote", "  topic", "the words of the notice"));
    }

    private static DataDefect ofSource(String key, String firstLine, String expected) {
        return source("source without " + key)
                .without("\nTEST:", "  " + key + ":", firstLine)
                .expecting("TEST." + key, expected, NOTHING);
    }

    private static DataDefect ofParameter(String key, String firstLine, String expected) {
        return parameter("parameter without " + key)
                .without("\n" + KEY + ":", "  " + key + ":", firstLine)
                .expecting(KEY + "." + key, expected, NOTHING);
    }

    private static DataDefect ofTold(String key, String expected) {
        return parameter("value without " + key)
                .without("\n" + KEY + ":", "      " + key + ":", "    - fact")
                .expecting(LAST + "." + key, expected, NOTHING);
    }

    private static DataDefect ofFact(String key, String firstLine, String expected) {
        return fact("fact without " + key)
                .without("\nTST-03:", "  " + key + ":", firstLine)
                .expecting("TST-03." + key, expected, NOTHING);
    }

    static Stream<DataDefect> wrongKeys() {
        String source = "{title: {ja: a, en: a}, publisher: {ja: a, en: a}, tier: SECONDARY, published: x}";
        return Stream.of(
                wholeFile("unknown key of the edition", "edition.yaml", "edition: x\n" + HERE + "date: 2026\n")
                        .expecting("date", "no such key; known here: edition", "'date'"),
                source("unknown key of a source")
                        .replacing("  address:", HERE + "  url:")
                        .expecting(
                                "TEST.url",
                                "no such key; known here: title, publisher, tier, published, address, places, country",
                                "'url'"),
                parameter("unknown key of a parameter")
                        .replacing("  unit: status\n", "  unit: status\n" + HERE + "  units: x\n")
                        .expecting(
                                KEY + ".units",
                                "no such key; known here: title, unit, continuity, ask-of, documentation, values",
                                "'units'"),
                parameter("unknown key of a value")
                        .replacing("      precision:", HERE + "      precise:")
                        .expecting(
                                FIRST + ".precise",
                                "no such key; known here: from, through, value, source, at, quote, precision, note, verified-through, fact",
                                "'precise'"),
                parameter("key of a fact without the fact")
                        .replacing("- fact: TST-01\n      says:", HERE + "- says:")
                        .replacing("      valid:\n        en: FY2014 on\n        ja: 平成26年度以降\n", "")
                        .expecting(
                                LAST + ".says",
                                "no such key; known here: from, through, value, source, at, quote, precision, note, verified-through, fact",
                                "'says'"),
                parameter("unknown language")
                        .replacing("    ja: 南極の取扱い\n", "    ja: 南極の取扱い\n" + HERE + "    fr: x\n")
                        .expecting(KEY + ".title.fr", "no such key; known here: ja, en", "'fr'"),
                fact("unknown key of a fact")
                        .replacing("  quote: 通知\n", "  quote: 通知\n" + HERE + "  page: 1\n")
                        .expecting(
                                "TST-03.page",
                                "no such key; known here: topic, says, value, value-ja, unit, valid, from, through, derived-from, source, at, quote, precision",
                                "'page'"),
                source("source twice")
                        .replacing("\nTEST:", "\nTEST: " + source + "\n" + HERE + "TEST:")
                        .expecting("TEST", "each key once", "the key a second time"),
                parameter("key of a parameter twice")
                        .replacing("  unit: status\n", "  unit: status\n" + HERE + "  unit: yen\n")
                        .expecting(KEY + ".unit", "each key once", "the key a second time"),
                parameter("key of a value twice")
                        .replacing("      at: first place\n", "      at: first place\n" + HERE + "      at: here\n")
                        .expecting(FIRST + ".at", "each key once", "the key a second time"),
                parameter("language twice")
                        .replacing("    ja: 南極の取扱い\n", "    ja: 南極の取扱い\n" + HERE + "    ja: 南極\n")
                        .expecting(KEY + ".title.ja", "each key once", "the key a second time"),
                fact("key of a fact twice")
                        .replacing("  value: word\n", "  value: word\n" + HERE + "  value: 2\n")
                        .expecting("TST-03.value", "each key once", "the key a second time"));
    }

    static Stream<DataDefect> wrongWords() {
        return Stream.of(
                parameter("unknown status")
                        .replacing("value: NOT_LISTED", HERE + "value: MAYBE")
                        .expecting(FIRST + ".value", STATUSES, "'MAYBE'"),
                parameter("status in lower case")
                        .replacing("value: NOT_LISTED", HERE + "value: not_listed")
                        .expecting(FIRST + ".value", STATUSES, "'not_listed'"),
                parameter("unknown in upper case")
                        .replacing("value: NOT_LISTED", HERE + "value: UNKNOWN")
                        .expecting(FIRST + ".value", STATUSES, "'UNKNOWN'"),
                parameter("unknown continuity")
                        .replacing("continuity: until-amended", HERE + "continuity: forever")
                        .expecting(KEY + ".continuity", CONTINUITIES, "'forever'"),
                parameter("unknown precision of a value")
                        .replacing("precision: inferred", HERE + "precision: roughly")
                        .expecting(FIRST + ".precision", PRECISIONS, "'roughly'"),
                fact("unknown precision of a fact")
                        .replacing("precision: inferred", HERE + "precision: EXACT")
                        .expecting("TST-02.precision", PRECISIONS, "'EXACT'"),
                parameter("unknown body to ask")
                        .replacing("ask-of: MINISTRY", HERE + "ask-of: NOBODY")
                        .expecting(KEY + ".ask-of", BODIES, "'NOBODY'"),
                source("unknown tier")
                        .replacing("tier: SECONDARY", HERE + "tier: RUMOUR")
                        .expecting("TEST.tier", TIERS, "'RUMOUR'"),
                source("unknown country")
                        .replacing("tier: SECONDARY", "tier: SECONDARY\n" + HERE + "  country: XX")
                        .expecting("TEST.country", "an ISO 3166-1 alpha-2 code, such as PH", "'XX'"));
    }

    static Stream<DataDefect> wrongAmounts() {
        return Stream.of(
                        "92,000",
                        "92000 yen",
                        "92000.5",
                        "9.2万",
                        "-92000",
                        "+92000",
                        "９２０００",
                        "9000000001",
                        "9200000000000000",
                        "0x10")
                .map(amount -> {
                    String file = sound().get(COST);
                    int block = file.indexOf("\ncost.membership-fee:");
                    int value = file.indexOf("      value: ", block);
                    String edited = file.substring(0, value)
                            + HERE + "      value: " + amount
                            + file.substring(file.indexOf('\n', value));
                    return wholeFile("yen written " + amount, COST, edited)
                            .expecting(
                                    "cost.membership-fee.values[0].value",
                                    "an amount of whole yen from 0 to 9000000000, such as 92000, or unknown",
                                    "'" + amount + "'");
                });
    }

    static Stream<DataDefect> blankTexts() {
        return Stream.of(
                parameter("blank place")
                        .replacing("at: first place", HERE + "at: \"  \"")
                        .expecting(FIRST + ".at", TEXT, NOTHING),
                parameter("key without a text")
                        .replacing("unit: status", HERE + "unit:")
                        .expecting(KEY + ".unit", TEXT, NOTHING),
                parameter("blank value")
                        .replacing("value: NOT_LISTED", HERE + "value: ''")
                        .expecting(FIRST + ".value", TEXT, NOTHING),
                parameter("blank date")
                        .replacing("verified-through: 2011-03-31", HERE + "verified-through: ''")
                        .expecting(FIRST + ".verified-through", DATE, NOTHING),
                fact("blank value of a fact")
                        .replacing("value: word", HERE + "value: ' '")
                        .expecting("TST-03.value", TEXT, NOTHING),
                source("blank address")
                        .replacing("address: https://example.org/", HERE + "address: ''")
                        .expecting("TEST.address", TEXT, NOTHING),
                parameter("blank English")
                        .replacing("    en: status of Antarctica", HERE + "    en: ''")
                        .expecting(KEY + ".title.en", TEXT, NOTHING),
                parameter("title in English only")
                        .replacing("    ja: 南極の取扱い\n", "")
                        .replacing("    en: status", HERE + "    en: status")
                        .expecting(KEY + ".title.ja", TEXT, NOTHING),
                parameter("note in Japanese only")
                        .replacing("        en: nobody saw it\n", HERE)
                        .expecting(GAP + ".note.en", TEXT, NOTHING),
                parameter("documentation in Japanese only")
                        .replacing("    en: a note on Antarctica\n", HERE)
                        .expecting(KEY + ".documentation.en", TEXT, NOTHING),
                source("publisher in English only")
                        .replacing("    ja: 試験者\n", HERE)
                        .expecting("TEST.publisher.ja", TEXT, NOTHING),
                fact("statement in Japanese only")
                        .replacing("    en: Penguins\n", HERE)
                        .expecting("TST-02.says.en", TEXT, NOTHING),
                fact("validity in English only")
                        .replacing("    en: since 1987\n    ja: 昭和62年度以降\n", HERE + "    en: since 1987\n")
                        .expecting("TST-03.valid.ja", TEXT, NOTHING));
    }

    static Stream<DataDefect> wrongShapes() {
        String titles = "    en: status of Antarctica\n    ja: 南極の取扱い\n";
        return Stream.of(
                parameter("a list as title")
                        .replacing(titles, HERE + "    - a\n    - b\n")
                        .expecting(KEY + ".title", MAPPING, "a list"),
                parameter("a text as documentation")
                        .replacing(
                                "documentation:\n    en: a note on Antarctica\n    ja: 南極について\n",
                                HERE + "documentation: x\n")
                        .expecting(KEY + ".documentation", MAPPING, "'x'"),
                parameter("a text as parameter")
                        .replacing("\n" + KEY + ":\n", "\n" + HERE + "country.AQ.ALT: FORMAL\n" + KEY + ":\n")
                        .expecting("country.AQ.ALT", MAPPING, "'FORMAL'"),
                fact("a text as fact")
                        .replacing("\nTST-02:", "\n" + HERE + "TST-04: seven\nTST-02:")
                        .expecting("TST-04", MAPPING, "'seven'"),
                source("a list as source")
                        .replacing("\nTEST:", "\n" + HERE + "TEST-2: [a]\nTEST:")
                        .expecting("TEST-2", MAPPING, "a list"),
                parameter("a list as text")
                        .replacing("unit: status", HERE + "unit: [status]")
                        .expecting(KEY + ".unit", TEXT, "a list"),
                parameter("a mapping as text")
                        .replacing("at: first place", HERE + "at: {page: 1}")
                        .expecting(FIRST + ".at", TEXT, "a mapping"),
                parameter("a mapping as date")
                        .replacing("- from: 2010-04-01", HERE + "- from: {year: 2010}")
                        .expecting(FIRST + ".from", DATE, "a mapping"),
                parameter("a list as value")
                        .replacing("value: NOT_LISTED", HERE + "value: [NOT_LISTED]")
                        .expecting(FIRST + ".value", TEXT, "a list"),
                parameter("a mapping as values")
                        .without(KEY, "  values:", "  title")
                        .replacing(HERE, "")
                        .replacing("  unit: status\n", "  unit: status\n  values:\n" + HERE + "    from: 2010-04-01\n")
                        .expecting(KEY + ".values", "a list of mappings", "a mapping"),
                parameter("no values in the list")
                        .without(KEY, "  values:", "  title")
                        .replacing(HERE, "")
                        .replacing("  unit: status\n", "  unit: status\n" + HERE + "  values: []\n")
                        .expecting(KEY + ".values", "a list of mappings", "a list"),
                parameter("a text among the values")
                        .replacing("  values:\n", "  values:\n" + HERE + "    - NOT_LISTED\n")
                        .expecting(KEY + ".values[0]", MAPPING, "'NOT_LISTED'"),
                fact("a mapping among derivations")
                        .replacing("[STA-01, STA-04]", HERE + "[STA-01, {a: b}]")
                        .expecting("TST-02.derived-from", TEXT, "a mapping"),
                parameter("anchor on a text")
                        .replacing("unit: status", HERE + "unit: &u status")
                        .expecting(KEY + ".unit", "no anchors or aliases", "&u"),
                parameter("anchor on a list")
                        .replacing("  values:\n", HERE + "  values: &v\n")
                        .expecting(KEY + ".values", "no anchors or aliases", "&v"),
                parameter("anchor on a mapping")
                        .replacing("  title:\n", HERE + "  title: &t\n")
                        .expecting(KEY + ".title", "no anchors or aliases", "&t"),
                parameter("anchor on a key")
                        .replacing("unit: status", HERE + "&k unit: status")
                        .expecting(KEY + ".unit", "no anchors or aliases", "&k"),
                parameter("tag on a text")
                        .replacing("unit: status", HERE + "unit: !x status")
                        .expecting(KEY + ".unit", "no tags", "!x"),
                parameter("a list as key")
                        .replacing("unit: status", "unit: status\n" + HERE + "  ? [a, b]\n  : c")
                        .expecting(KEY, "a key", "a list"),
                fact("tag among derivations")
                        .replacing("[STA-01, STA-04]", HERE + "[STA-01, !x STA-04]")
                        .expecting("TST-02.derived-from", "no tags", "!x"));
    }

    static Stream<DataDefect> wrongDates() {
        return Stream.of(
                parameter("day that does not exist")
                        .replacing("- from: 2010-04-01", HERE + "- from: 2010-04-31")
                        .expecting(FIRST + ".from", DATE, "'2010-04-31'"),
                parameter("30 February")
                        .replacing("from: 2014-04-01\n", "from: 2014-04-01\n" + HERE + "      through: 2019-02-30\n")
                        .expecting(LAST + ".through", DATE, "'2019-02-30'"),
                parameter("29 February of a common year")
                        .replacing("verified-through: 2011-03-31", HERE + "verified-through: 2011-02-29")
                        .expecting(FIRST + ".verified-through", DATE, "'2011-02-29'"),
                parameter("date in another order")
                        .replacing("- from: 2010-04-01", HERE + "- from: 01/04/2010")
                        .expecting(FIRST + ".from", DATE, "'01/04/2010'"),
                parameter("month without a day")
                        .replacing("- from: 2010-04-01", HERE + "- from: 2010-04")
                        .expecting(FIRST + ".from", DATE, "'2010-04'"),
                fact("day of a fact that does not exist")
                        .replacing("  from: 1987-04-01", HERE + "  from: 1987-02-29")
                        .expecting("TST-03.from", DATE, "'1987-02-29'"),
                parameter("from after through")
                        .replacing("through: 2012-03-31", HERE + "through: 2010-03-31")
                        .expecting(FIRST + ".through", "a date not before 2010-04-01", "'2010-03-31'"),
                fact("from after through in a fact")
                        .replacing("through: 2020-03-31", HERE + "through: 2019-03-31")
                        .expecting("TST-02.through", "a date not before 2019-04-01", "'2019-03-31'"),
                parameter("overlap by one day")
                        .replacing("- from: 2012-04-01", HERE + "- from: 2012-03-31")
                        .expecting(
                                GAP + ".from",
                                "a date after 2010-04-01/2012-03-31, as values stand in the order of their days",
                                "'2012-03-31', which overlaps"),
                parameter("open end before the last value")
                        .replacing("      through: 2012-03-31\n", "")
                        .replacing("- from: 2010-04-01", HERE + "- from: 2010-04-01")
                        .expecting(FIRST + ".through", "a date", NOTHING),
                parameter("yearly figure without an end")
                        .replacing("continuity: until-amended", "continuity: fiscal-year")
                        .replacing("- fact: TST-01", HERE + "- fact: TST-01")
                        .expecting(LAST + ".through", "a date, as for every yearly figure", NOTHING),
                parameter("checked only before the value begins")
                        .replacing("verified-through: 2014-04-01", HERE + "verified-through: 2014-03-31")
                        .expecting(LAST + ".verified-through", "a date not before 2014-04-01", "'2014-03-31'"));
    }

    static Stream<DataDefect> wrongSources() {
        return Stream.of(
                parameter("unknown source of a value")
                        .replacing("source: NOTICE\n      at: first", HERE + "source: HEARSAY\n      at: first")
                        .expecting(FIRST + ".source", "a source of sources.yaml", "'HEARSAY'"),
                fact("unknown source of a fact")
                        .replacing("source: NOTICE\n  at: letter", HERE + "source: notice\n  at: letter")
                        .expecting("TST-03.source", "a source of sources.yaml", "'notice'"));
    }

    static Stream<DataDefect> wrongNames() {
        String cost = sound().get(COST);
        String fee = membershipFee(cost);
        return Stream.of(
                wholeFile("same parameter in two files", "fiscal.yaml", sound().get("fiscal.yaml") + HERE + "\n" + fee)
                        .replacing(HERE + "\n", "\n" + HERE)
                        .expecting(
                                "cost.membership-fee", "each parameter once", "'cost.membership-fee' in a second file"),
                wholeFile("same parameter twice in one file", COST, cost + HERE + fee)
                        .expecting("cost.membership-fee", "each key once", "the key a second time"),
                parameter("parameter that no rule reads")
                        .replacing(KEY, HERE + "country.AQ.PILOT")
                        .expecting("country.AQ.PILOT", "a parameter that a rule reads", "'country.AQ.PILOT'"),
                parameter("country that does not exist")
                        .replacing(KEY, HERE + "country.ZZ.CIR")
                        .expecting("country.ZZ.CIR", "a parameter that a rule reads", "'country.ZZ.CIR'"),
                fact("same fact id twice in one file")
                        .replacing("TST-03:", HERE + "TST-02:")
                        .expecting("TST-02", "each key once", "the key a second time"),
                parameter("same fact id twice in the parameters")
                        .replacing("- fact: TST-01", HERE + "- fact: CTY-01")
                        .expecting(LAST + ".fact", "each fact id once", "'CTY-01' a second time"),
                fact("derived from a fact that does not exist")
                        .replacing("[STA-01, STA-04]", HERE + "[STA-01, STA-99]")
                        .expecting("TST-02.derived-from", "ids of other facts", "'STA-99'"));
    }

    private static String membershipFee(String cost) {
        int from = cost.indexOf("\ncost.membership-fee:") + 1;
        return cost.substring(from, cost.indexOf("\ncost.", from) + 1);
    }

    /** The provision that names it does not find it either. */
    @Test
    void requiredParameterWithoutDataIsReported() {
        String cost = sound().get(COST);

        assertThat(refusal(with(COST, cost.replace(membershipFee(cost), ""))).problems())
                .filteredOn(problem -> !problem.file().equals(DataLoader.PROVISIONS))
                .containsExactly(new DataProblem(COST, 0, "cost.membership-fee", "a parameter with values", NOTHING));
    }

    @Test
    void defectsOfSeveralFilesAreReportedTogether() {
        Map<String, String> texts = parameter("")
                .replacing("continuity: until-amended", HERE + "continuity: forever")
                .expecting("", "", "")
                .texts();
        texts.put(
                FACTS,
                fact("").replacing("value: word", HERE + "value: ''")
                        .expecting("", "", "")
                        .texts()
                        .get(FACTS));
        texts.put("edition.yaml", "edition: [1]\n");

        assertThat(refusal(texts).problems())
                .extracting(DataProblem::file, DataProblem::key)
                .containsExactly(
                        tuple("edition.yaml", "edition"),
                        tuple(COUNTRY, KEY + ".continuity"),
                        tuple(FACTS, "TST-03.value"));
    }

    @Test
    void messageHasOneLineForEachProblem() {
        RulesDataException thrown = refusal(with("edition.yaml", "name: x\ndate: y\n"));

        assertThat(thrown)
                .hasMessage("3 defect(s) in the data:\n"
                        + "edition.yaml:1 edition: expected a text, found nothing\n"
                        + "edition.yaml:1 name: expected no such key; known here: edition, found 'name'\n"
                        + "edition.yaml:2 date: expected no such key; known here: edition, found 'date'");
        assertThat(thrown.getMessage().lines().skip(1))
                .containsExactlyElementsOf(
                        thrown.problems().stream().map(DataProblem::toString).toList());
    }

    @Test
    void derivedFactNeedsNoQuotation() {
        assertThat(load(sound())
                        .catalogue()
                        .find("TST-02")
                        .orElseThrow()
                        .citation()
                        .quote())
                .isEmpty();
    }

    @Test
    void otherSourcesThanTheNoticeNeedNoQuotation() {
        String facts =
                sound().get(FACTS).replace("source: NOTICE\n  at: letter\n  quote: 通知\n", "source: TEST\n  at: p. 1\n");

        assertThat(load(with(FACTS, facts))
                        .catalogue()
                        .find("TST-03")
                        .orElseThrow()
                        .citation()
                        .quote())
                .isEmpty();
    }

    private static RulesData load(Map<String, String> texts) {
        return DataCompiler.loader().load(texts, "test");
    }

    private static RulesDataException refusal(Map<String, String> texts) {
        RulesDataException thrown = catchThrowableOfType(RulesDataException.class, () -> load(texts));
        assertThat(thrown).as("the loader refuses the data").isNotNull();
        return thrown;
    }
}
