package io.github.jetrules.rules.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.RulesDataAccess;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.parameter.DataProblem;
import io.github.jetrules.rules.parameter.RulesDataException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every defect of {@code provisions.yaml} is named with its line and key. */
class ProvisionDefectsTest {

    private static final String SOUND = """
            NTC-01:
              status: implemented
              facts: [PRG-07]
              parameters: [cost.flat-charge]
              rules: [cost.flat-charge]
              source: NOTICE
              at: letter, heading
              quote: 国際室長
            NTC-02:
              status: out-of-scope
              source: NOTICE
              at: letter para 1
              quote: 平素より
              note:
                en: A greeting.
                ja: 挨拶。
            """;

    private static List<Provision> read(String text) {
        return RulesDataAccess.loader().load(with(text), "test").provisions();
    }

    private static Map<String, String> with(String provisions) {
        Map<String, String> texts = new LinkedHashMap<>(DataLoader.standardTexts());
        texts.put(DataLoader.PROVISIONS, provisions);
        return texts;
    }

    @Test
    void soundTextIsRead() {
        List<Provision> provisions = read(SOUND);

        assertThat(provisions).extracting(Provision::id).containsExactly("NTC-01", "NTC-02");
        assertThat(provisions.get(0).rules()).containsExactly("cost.flat-charge");
        assertThat(provisions.get(1).status()).isEqualTo(ProvisionStatus.OUT_OF_SCOPE);
        assertThat(provisions.get(1).note().orElseThrow().ja()).isEqualTo("挨拶。");
    }

    @Test
    void theFileOfTheLibraryIsWhatTheRuleBookTells() {
        assertThat(RulesDataAccess.standard().provisions())
                .isEqualTo(JetRules.standard().provisions());
    }

    /** A fact or a parameter that stands in a file with a defect is there: its own defect is enough. */
    @Test
    void defectsAreReportedTogetherWithThoseOfOtherFiles() {
        Map<String, String> texts = with(SOUND.replace("PRG-07", "PRG-07, PRG-99"));
        texts.computeIfPresent(
                "facts.yaml", (file, text) -> text.replace("PRG-07:\n  topic: programme\n", "PRG-07:\n"));
        texts.computeIfPresent("cost.yaml", (file, text) -> text.replace("  unit: yen per body\n", ""));

        RulesDataException refusal = catchThrowableOfType(
                RulesDataException.class, () -> RulesDataAccess.loader().load(texts, "test"));

        assertThat(refusal.problems())
                .extracting(DataProblem::file, DataProblem::key, DataProblem::found)
                .containsExactly(
                        tuple("cost.yaml", "cost.flat-charge.unit", "nothing"),
                        tuple("facts.yaml", "PRG-07.topic", "nothing"),
                        tuple("provisions.yaml", "NTC-01.facts", "'PRG-99'"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            unknown status | status: implemented | status: done | 2 | NTC-01.status | one of implemented, out-of-scope, judgement, not-found | 'done'
            no status | "  status: out-of-scope\\n" | "" | 10 | NTC-02.status | one of implemented, out-of-scope, judgement, not-found | nothing
            unknown fact | PRG-07 | PRG-99 | 3 | NTC-01.facts | ids of facts | 'PRG-99'
            unknown parameter | parameters: [cost.flat-charge] | parameters: [cost.none] | 4 | NTC-01.parameters | ids of parameters | 'cost.none'
            fact twice | [PRG-07] | [PRG-07, PRG-07] | 3 | NTC-01.facts | each id once | 'PRG-07' a second time
            parameter twice | parameters: [cost.flat-charge] | parameters: [cost.flat-charge, cost.flat-charge] | 4 | NTC-01.parameters | each id once | 'cost.flat-charge' a second time
            rule twice | rules: [cost.flat-charge] | rules: [cost.flat-charge, cost.flat-charge] | 5 | NTC-01.rules | each id once | 'cost.flat-charge' a second time
            list without ids | [PRG-07] | [] | 3 | NTC-01.facts | a list of texts | a list
            unknown source | source: NOTICE\\n  at: letter, heading | source: S0\\n  at: letter, heading | 6 | NTC-01.source | a source of sources.yaml | 'S0'
            no source | "  source: NOTICE\\n  at: letter, heading" | "  at: letter, heading" | 2 | NTC-01.source | a text | nothing
            no place | "  at: letter, heading\\n" | "" | 2 | NTC-01.at | a text | nothing
            no words | "  quote: 国際室長\\n" | "" | 2 | NTC-01.quote | the words of the notice | nothing
            no reason | "  note:\\n    en: A greeting.\\n    ja: 挨拶。\\n" | "" | 10 | NTC-02.note | a mapping | nothing
            reason not in Japanese | "    ja: 挨拶。\\n" | "" | 15 | NTC-02.note.ja | a text | nothing
            nothing carries it | "  facts: [PRG-07]\\n  parameters: [cost.flat-charge]\\n  rules: [cost.flat-charge]\\n" | "" | 2 | NTC-01.status | facts, parameters or rules for what is implemented | none
            unknown key | "  status: implemented" | "  state: 1\\n  status: implemented" | 2 | NTC-01.state | no such key; known here: status, facts, parameters, rules, source, at, quote, note | 'state'
            key twice | NTC-02 | NTC-01 | 9 | NTC-01 | each key once | the key a second time
            anchor | "status: implemented" | "status: &a implemented" | 2 | NTC-01.status | no anchors or aliases | &a
            """)
    void defectIsReported(
            String name, String old, String replacement, int line, String key, String expected, String found) {
        String from = old.replace("\\n", "\n");
        assertThat(SOUND).contains(from);
        String text = SOUND.replaceFirst(Pattern.quote(from), replacement.replace("\\n", "\n"));

        RulesDataException refusal = catchThrowableOfType(RulesDataException.class, () -> read(text));

        assertThat(refusal).isNotNull();
        assertThat(refusal.problems()).containsExactly(new DataProblem("provisions.yaml", line, key, expected, found));
    }
}
