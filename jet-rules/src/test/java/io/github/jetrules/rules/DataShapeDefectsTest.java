package io.github.jetrules.rules;

import static io.github.jetrules.rules.DataDefect.BODIES;
import static io.github.jetrules.rules.DataDefect.CONTINUITIES;
import static io.github.jetrules.rules.DataDefect.DATE;
import static io.github.jetrules.rules.DataDefect.FIRST;
import static io.github.jetrules.rules.DataDefect.GAP;
import static io.github.jetrules.rules.DataDefect.HERE;
import static io.github.jetrules.rules.DataDefect.KEY;
import static io.github.jetrules.rules.DataDefect.LAST;
import static io.github.jetrules.rules.DataDefect.MAPPING;
import static io.github.jetrules.rules.DataDefect.NOTHING;
import static io.github.jetrules.rules.DataDefect.STATUSES;
import static io.github.jetrules.rules.DataDefect.TEXT;
import static io.github.jetrules.rules.DataDefect.TIERS;
import static io.github.jetrules.rules.DataDefect.fact;
import static io.github.jetrules.rules.DataDefect.parameter;
import static io.github.jetrules.rules.DataDefect.refusal;
import static io.github.jetrules.rules.DataDefect.source;
import static io.github.jetrules.rules.DataDefect.wholeFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that are missing, unknown or empty, and values of another shape. */
class DataShapeDefectsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({"missingKeys", "wrongKeys", "blankTexts", "wrongShapes"})
    void defectIsReportedWithFileLineKeyExpectedAndFound(DataDefect defect) {
        assertThat(refusal(defect.texts()).problems()).containsExactly(defect.problem());
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
                ofTold("value", STATUSES),
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
                        .expecting(FIRST + ".value", STATUSES, NOTHING),
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
                        .expecting(FIRST + ".value", STATUSES, "a list"),
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
}
