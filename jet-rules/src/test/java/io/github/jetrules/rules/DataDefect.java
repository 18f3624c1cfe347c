package io.github.jetrules.rules;

import static com.google.common.base.Preconditions.checkArgument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.rules.country.EnglishSpeakingStatus;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.internal.build.RulesData;
import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The texts of the library with one defect, and the problem that names it.
 *
 * <p>Three sound blocks are added to the standard texts: a source, a parameter of the country list and two facts. A
 * defect changes one thing in one of them, so it does not depend on what the library happens to know.
 *
 * @param name what is wrong
 * @param texts the texts of all files
 * @param problem what the loader must report
 */
record DataDefect(String name, Map<String, String> texts, DataProblem problem) {

    static final String SOURCES = "sources.yaml";
    static final String COUNTRY = "country.yaml";
    static final String COST = "cost.yaml";
    static final String FACTS = "facts.yaml";

    /** Stands on the line on which the problem must be reported. */
    static final String HERE = "§";

    static final String KEY = "country.AQ.CIR";
    static final String FIRST = KEY + ".values[0]";
    static final String GAP = KEY + ".values[1]";
    static final String LAST = KEY + ".values[2]";

    static final String TEXT = "a text";
    static final String MAPPING = "a mapping";
    static final String NOTHING = "nothing";
    static final String DATE = "a date, such as 2019-04-01";
    static final String CONTINUITIES = "one of until-amended, fiscal-year";
    static final String PRECISIONS = "one of exact, approximate, inferred";
    static final String BODIES = oneOf(AskOf.values());
    static final String TIERS = oneOf(SourceTier.values());
    static final String STATUSES = oneOf(EnglishSpeakingStatus.values()) + ", or unknown";

    private static final String SOURCE = """

            TEST:
              title:
                ja: 試験
                en: Test
              publisher:
                ja: 試験者
                en: Tester
              tier: SECONDARY
              published: 2020-01
              address: https://example.org/
            """;

    /** Antarctica, which no real list will name: a value, a gap that is written, and a value without an end. */
    private static final String PARAMETER = """

            country.AQ.CIR:
              title:
                en: status of Antarctica
                ja: 南極の取扱い
              unit: status
              continuity: until-amended
              ask-of: MINISTRY
              documentation:
                en: a note on Antarctica
                ja: 南極について
              values:
                - from: 2010-04-01
                  through: 2012-03-31
                  value: NOT_LISTED
                  precision: inferred
                  source: NOTICE
                  at: first place
                  quote: 国
                  verified-through: 2011-03-31
                - from: 2012-04-01
                  through: 2013-03-31
                  value: unknown
                  source: NOTICE
                  at: second place
                  quote: 国
                  note:
                    en: nobody saw it
                    ja: 確認できない
                  verified-through: 2013-03-31
                - fact: TST-01
                  says:
                    en: Antarctica is formally English-speaking
                    ja: 南極は正式に英語圏
                  valid:
                    en: FY2014 on
                    ja: 平成26年度以降
                  from: 2014-04-01
                  value: FORMAL
                  source: NOTICE
                  at: third place
                  quote: 英語圏
                  verified-through: 2014-04-01
            """;

    private static final String TOLD = """

            TST-02:
              topic: statistics
              says:
                en: Penguins
                ja: ペンギンの数
              value: 7
              unit: people
              valid:
                en: FY2019
                ja: 令和元年度
              from: 2019-04-01
              through: 2020-03-31
              derived-from: [STA-01, STA-04]
              precision: inferred
              source: NOTICE
              at: derived

            TST-03:
              topic: programme
              says:
                en: The word of the notice
                ja: 通知の語
              value: word
              unit: text
              valid:
                en: since 1987
                ja: 昭和62年度以降
              from: 1987-04-01
              source: NOTICE
              at: letter
              quote: 通知
            """;

    private static String oneOf(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }

    /** The standard texts with the sound blocks. */
    static Map<String, String> sound() {
        Map<String, String> texts = new LinkedHashMap<>(DataLoader.standardTexts());
        texts.merge(SOURCES, SOURCE, String::concat);
        texts.merge(COUNTRY, PARAMETER, String::concat);
        texts.merge(FACTS, TOLD, String::concat);
        return texts;
    }

    /** The sound texts with another text for one file. */
    static Map<String, String> with(String file, String text) {
        Map<String, String> texts = sound();
        texts.put(file, text);
        return texts;
    }

    /** The block of the membership fee in the file of costs. */
    static String membershipFee(String cost) {
        int from = cost.indexOf("\ncost.membership-fee:") + 1;
        return cost.substring(from, cost.indexOf("\ncost.", from) + 1);
    }

    /** A defect of a file as a whole; the text may carry the mark of the line. */
    static Edit wholeFile(String name, String file, String text) {
        return new Edit(name, file, text);
    }

    /** A defect of the source {@code TEST}. */
    static Edit source(String name) {
        return new Edit(name, SOURCES, sound().get(SOURCES));
    }

    /** A defect of the parameter {@code country.AQ.CIR}. */
    static Edit parameter(String name) {
        return new Edit(name, COUNTRY, sound().get(COUNTRY));
    }

    /** A defect of the facts {@code TST-02} and {@code TST-03}. */
    static Edit fact(String name) {
        return new Edit(name, FACTS, sound().get(FACTS));
    }

    static RulesData load(Map<String, String> texts) {
        return DataCompiler.loader().load(texts, "test");
    }

    static RulesDataException refusal(Map<String, String> texts) {
        RulesDataException thrown = catchThrowableOfType(RulesDataException.class, () -> load(texts));
        assertThat(thrown).as("the loader refuses the data").isNotNull();
        return thrown;
    }

    @Override
    public String toString() {
        return name;
    }

    /** A text that is changed step by step. */
    record Edit(String name, String file, String text) {

        /** Replaces a passage, which must stand in the added blocks, and there once. */
        Edit replacing(String old, String replacement) {
            int at = text.lastIndexOf(old);
            checkArgument(at >= 0, "nothing to replace: %s", old);
            return new Edit(name, file, text.substring(0, at) + replacement + text.substring(at + old.length()));
        }

        /** Takes a key with all that stands below it out of a block, whose first line is to be reported. */
        Edit without(String block, String key, String firstLine) {
            int from = text.lastIndexOf("\n" + key, text.length()) + 1;
            int start = text.indexOf(block);
            checkArgument(start >= 0 && from > start, "no '%s' in '%s'", key, block);
            int indent = key.length() - key.stripLeading().length();
            int end = text.indexOf('\n', from) + 1;
            while (end < text.length() && indentAt(end) > indent) {
                end = text.indexOf('\n', end) + 1;
            }
            return new Edit(name, file, text.substring(0, from) + text.substring(end)).marking(block, firstLine);
        }

        private int indentAt(int at) {
            int indent = 0;
            while (text.charAt(at + indent) == ' ') {
                indent++;
            }
            return text.charAt(at + indent) == '\n' ? 0 : indent;
        }

        /** Marks the first line after a passage that begins so. */
        Edit marking(String after, String line) {
            int at = text.indexOf("\n" + line, text.indexOf(after)) + 1;
            checkArgument(at > 0, "no line '%s' after '%s'", line, after);
            return new Edit(name, file, text.substring(0, at) + HERE + text.substring(at));
        }

        /** The defect, with the problem on the marked line. */
        DataDefect expecting(String key, String expected, String found) {
            int mark = text.indexOf(HERE);
            checkArgument(mark >= 0 && mark == text.lastIndexOf(HERE), "%s: one line must be marked", name);
            int line = 1
                    + (int) text.substring(0, mark)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return new DataDefect(
                    name, with(file, text.replace(HERE, "")), new DataProblem(file, line, key, expected, found));
        }
    }
}
