package io.github.jetrules.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.RulesDataAccess;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.json.InvalidRequestException;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Receipt;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.parameter.RulesDataException;
import io.github.jetrules.rules.text.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What reads a text that others wrote. Each refuses it in the one way that is documented, or makes use of it. */
enum Readers {
    /** Reads an overlay and lays it over the law. */
    OVERLAY {
        @Override
        boolean accepts(String text) {
            try {
                Overlay overlay = Law.RULES.readOverlay("fuzz.yaml", text);
                if (Law.RULES.sources().stream().noneMatch(source -> source.id().equals(overlay.id()))) {
                    Law.RULES.with(overlay).coverage();
                }
                return true;
            } catch (RulesDataException e) {
                mustName(e);
                return false;
            }
        }
    },
    /** Reads a request, answers it in words, writes the answer and reads it as a receipt. */
    REQUEST {
        @Override
        boolean accepts(String text) {
            try {
                Answer answer = Law.RULES.answer(Requests.read(text));
                answer.explain(Locale.JAPANESE);
                String json = Law.JSON.valueToTree(answer).toString();
                assertThat(Receipt.read(json).differencesFrom(answer)).isEmpty();
                return true;
            } catch (InvalidRequestException e) {
                assertThat(e).hasMessageContaining("accepted");
                return false;
            }
        }
    },
    /** Reads a receipt and compares it with the answer of today. */
    RECEIPT {
        @Override
        boolean accepts(String text) {
            try {
                Receipt receipt = Receipt.read(text);
                receipt.differencesFrom(Law.RULES.answer(receipt.question()));
                return true;
            } catch (InvalidRequestException e) {
                assertThat(e).hasMessageContaining("accepted");
                return false;
            }
        }
    },
    /** Reads the text as a data file of each form. */
    DATA {
        @Override
        boolean accepts(String text) {
            boolean accepted = false;
            for (String file : List.of(DataLoader.SOURCES, "cost.yaml", "facts.yaml")) {
                Map<String, String> texts = new LinkedHashMap<>(Law.TEXTS);
                texts.put(file, text);
                try {
                    Law.LOADER.load(texts, "fuzz");
                    accepted = true;
                } catch (RulesDataException e) {
                    mustName(e);
                }
            }
            return accepted;
        }
    },
    /** Reads provisions. */
    PROVISIONS {
        @Override
        boolean accepts(String text) {
            try {
                Map<String, String> texts = new LinkedHashMap<>(Law.TEXTS);
                texts.put(DataLoader.PROVISIONS, text);
                Law.LOADER.load(texts, "fuzz");
                return true;
            } catch (RulesDataException e) {
                mustName(e);
                return false;
            }
        }
    };

    /** Made once, not for each text. */
    private static final class Law {
        static final JetRules RULES = JetRules.standard();
        static final ObjectMapper JSON = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
        static final Map<String, String> TEXTS = DataLoader.standardTexts();
        static final DataLoader LOADER = RulesDataAccess.loader();
    }

    /** Whether the text can be used, and was. */
    abstract boolean accepts(String text);

    /** Every defect is named with its file, what is accepted and what was found. */
    private static void mustName(RulesDataException refusal) {
        assertThat(refusal.problems())
                .isNotEmpty()
                .allMatch(problem ->
                        !problem.expected().isBlank() && !problem.found().isBlank());
    }
}
