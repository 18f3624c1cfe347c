package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.parameter.RulesDataException;
import io.github.jetrules.rules.text.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing depends on the machine: neither on its default locale nor on its time zone. */
class MachineTest {

    private static final List<Question> QUESTIONS = new BoundaryQuestions(JetRules.standard()).sample(25);

    private final Locale usualLocale = Locale.getDefault();
    private final TimeZone usualZone = TimeZone.getDefault();

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(usualLocale);
        TimeZone.setDefault(usualZone);
    }

    @ParameterizedTest
    @CsvSource({
        "ja-JP, Asia/Tokyo",
        "ja-JP-u-ca-japanese-nu-jpan, Pacific/Kiritimati",
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Africa/Cairo",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Pago_Pago",
        "hi-IN-u-nu-deva, Asia/Kolkata",
        "de-DE, America/St_Johns"
    })
    void answersAndTextsAreTheSameOnEveryMachine(String language, String zone) {
        settle("en-US", "UTC");
        List<String> expected = texts();
        settle(language, zone);
        assertThat(texts()).isEqualTo(expected);
    }

    @Test
    void textsAreTheKnownOnes() {
        settle("ar-EG-u-nu-arab", "Pacific/Apia");
        assertThat(String.join("\n", texts())).contains("5,234", "令和元年", "2019-04-01");
    }

    private static void settle(String language, String zone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    /** What a rule book says that is read anew, so that nothing is kept of another machine. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(RulesDataAccess.standard().edition().toString());
        JetRules rules = RulesDataAccess.fresh();
        QUESTIONS.forEach(question -> tell(rules.answer(question), texts));
        for (CatalogueFact fact : rules.facts().facts()) {
            texts.add(fact.explain(Locale.ENGLISH));
            texts.add(fact.explain(Locale.JAPANESE));
        }
        rules.coverage().forEach(coverage -> texts.add(coverage.toString()));
        try {
            rules.readOverlay("i.yaml", "TITLE: İıI");
        } catch (RulesDataException e) {
            texts.add(e.getMessage());
        }
        return texts;
    }

    private static void tell(Answer answer, List<String> texts) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            texts.add(answer.explain(locale));
            try {
                texts.add(
                        new ObjectMapper().registerModule(new JetModule(locale)).writeValueAsString(answer));
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        texts.add(answer.toString());
    }
}
