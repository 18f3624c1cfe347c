package io.github.jetrules.rules.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.AppointmentParameters;
import io.github.jetrules.rules.calendar.CalendarParameters;
import io.github.jetrules.rules.cost.CostParameters;
import io.github.jetrules.rules.country.CountryParameters;
import io.github.jetrules.rules.eligibility.EligibilityParameters;
import io.github.jetrules.rules.fiscal.FiscalParameters;
import io.github.jetrules.rules.fiscal.StatutoryParameters;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.internal.build.ProvisionsReader;
import io.github.jetrules.rules.internal.build.RulesData;
import io.github.jetrules.rules.json.InvalidRequestException;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Receipt;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.RulesDataException;
import io.github.jetrules.rules.remuneration.RemunerationParameters;
import io.github.jetrules.rules.text.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What reads a text that others wrote. Each refuses it in the one way that is documented, or makes use of it. */
enum Readers {
    /** Reads an overlay and lays it over the law. */
    OVERLAY {
        @Override
        void read(String text) {
            try {
                Overlay overlay = Law.RULES.readOverlay("fuzz.yaml", text);
                if (Law.RULES.sources().stream().noneMatch(source -> source.id().equals(overlay.id()))) {
                    Law.RULES.with(overlay).coverage();
                }
            } catch (RulesDataException e) {
                mustName(e);
            }
        }
    },
    /** Reads a request, answers it in words, writes the answer and reads it as a receipt. */
    REQUEST {
        @Override
        void read(String text) {
            try {
                Answer answer = Law.RULES.answer(Requests.read(text));
                answer.explain(Locale.JAPANESE);
                String json = Law.JSON.valueToTree(answer).toString();
                assertThat(Receipt.read(json).differencesFrom(answer)).isEmpty();
            } catch (InvalidRequestException e) {
                assertThat(e).hasMessageContaining("accepted");
            }
        }
    },
    /** Reads a receipt and compares it with the answer of today. */
    RECEIPT {
        @Override
        void read(String text) {
            try {
                Receipt receipt = Receipt.read(text);
                receipt.differencesFrom(Law.RULES.answer(receipt.question()));
            } catch (InvalidRequestException e) {
                assertThat(e).hasMessageContaining("accepted");
            }
        }
    },
    /** Reads the text as a data file of each form. */
    DATA {
        @Override
        void read(String text) {
            for (String file : List.of(DataLoader.SOURCES, "cost.yaml", "facts.yaml")) {
                Map<String, String> texts = new LinkedHashMap<>(Law.TEXTS);
                texts.put(file, text);
                try {
                    Law.LOADER.load(texts, "fuzz");
                } catch (RulesDataException e) {
                    mustName(e);
                }
            }
        }
    },
    /** Reads provisions. */
    PROVISIONS {
        @Override
        void read(String text) {
            try {
                new ProvisionsReader(Law.DATA).read(text);
            } catch (RulesDataException e) {
                mustName(e);
            }
        }
    };

    /** Made once, not for each text. */
    private static final class Law {
        static final JetRules RULES = JetRules.standard();
        static final ObjectMapper JSON = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
        static final Map<String, String> TEXTS = DataLoader.standardTexts();
        static final List<Parameter<?>> KEYS = Stream.of(
                        EligibilityParameters.ALL,
                        AppointmentParameters.ALL,
                        RemunerationParameters.ALL,
                        CostParameters.ALL,
                        FiscalParameters.ALL,
                        StatutoryParameters.ALL,
                        CalendarParameters.ALL)
                .<Parameter<?>>flatMap(List::stream)
                .toList();
        static final DataLoader LOADER = new DataLoader(KEYS, CountryParameters::find);
        static final RulesData DATA = LOADER.load(TEXTS, "fuzz");
    }

    abstract void read(String text);

    /** Every defect is named with its file, what is accepted and what was found. */
    private static void mustName(RulesDataException refusal) {
        assertThat(refusal.problems())
                .isNotEmpty()
                .allMatch(problem ->
                        !problem.expected().isBlank() && !problem.found().isBlank());
    }
}
