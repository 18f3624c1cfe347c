package io.github.jetrules.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.FindingStatus;
import io.github.jetrules.core.answer.MessageCode;
import io.github.jetrules.core.answer.MissingKind;
import io.github.jetrules.core.answer.Outcome;
import io.github.jetrules.core.money.RoundingRule;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.rules.JetRules;
import io.github.jetrules.rules.appointment.AppointmentFindings;
import io.github.jetrules.rules.appointment.ExtensionCondition;
import io.github.jetrules.rules.appointment.LegalStatus;
import io.github.jetrules.rules.budget.BudgetFindings;
import io.github.jetrules.rules.calendar.CalendarFindings;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.cost.CostFindings;
import io.github.jetrules.rules.country.CountryFindings;
import io.github.jetrules.rules.country.EnglishSpeakingStatus;
import io.github.jetrules.rules.eligibility.Deadline;
import io.github.jetrules.rules.eligibility.EligibilityChanges;
import io.github.jetrules.rules.eligibility.EligibilityFindings;
import io.github.jetrules.rules.eligibility.EligibilityQuestions;
import io.github.jetrules.rules.fiscal.FiscalFindings;
import io.github.jetrules.rules.parameter.GapQuestions;
import io.github.jetrules.rules.parameter.ParameterFindings;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.remuneration.RemunerationFindings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Texts EN = Texts.in(Locale.ENGLISH);
    private static final Texts JA = Texts.in(Locale.JAPANESE);

    /** Everything that findings and questions are declared in; a test below looks for others. */
    private static final List<Class<?>> HOLDERS = List.of(
            AppointmentFindings.class,
            BudgetFindings.class,
            CalendarFindings.class,
            CostFindings.class,
            CountryFindings.class,
            EligibilityChanges.class,
            EligibilityFindings.class,
            EligibilityQuestions.class,
            FiscalFindings.class,
            GapQuestions.class,
            ParameterFindings.class,
            RemunerationFindings.class);

    /** Enums whose constants have a text of their own, because they have no label. */
    private static final List<Class<? extends Enum<?>>> ENUMS = List.of(
            Outcome.class,
            Assurance.class,
            DateName.class,
            MissingKind.class,
            AskOf.class,
            EnglishSpeakingStatus.class,
            Deadline.class,
            ExtensionCondition.class,
            LegalStatus.class,
            RoundingRule.class);

    private static final Set<String> QUESTIONS = Set.of(
            "country",
            "eligibility",
            "term",
            "reappoint",
            "pay",
            "cost",
            "measure",
            "statutory-measure",
            "budget",
            "calendar",
            "stage");

    /** The names of inputs and details, as answers give them. */
    private static final Set<String> NAMES = Set.of(
            "country",
            "interestInJapan",
            "health",
            "degree",
            "teacherCourse",
            "nationalities",
            "renouncesJapaneseNationality",
            "oneCountryOnly",
            "designatedLanguage",
            "japaneseLevel",
            "functionalJapanese",
            "lastParticipation",
            "participationMonths",
            "lastDeclined",
            "declinedForValidReason",
            "staysInJapan",
            "residenceBelowLimit",
            "disqualified",
            "oneRoleOnly",
            "role",
            "recruitmentYear",
            "arrival",
            "group",
            "completed",
            "exceptional",
            "specialistPost",
            "legalTerms",
            "shortReappointment",
            "tax",
            "organisation",
            "participants",
            "employmentCosts",
            "employmentCostsPerParticipant",
            "participantsThrough",
            "fiscalYearThrough",
            "fiscalYear",
            "population",
            "receivesAllocation",
            "amountYen",
            "chargesYen",
            "item",
            "yen",
            "quantity",
            "unitYen",
            "roster",
            "cirs",
            "density",
            "unroundedDensityYen",
            "beforeRoundingYen",
            "afterRoundingYen",
            "assurance",
            "year",
            "firstDay",
            "lastDay",
            "round",
            "step",
            "from",
            "through",
            "route",
            "groupArrival",
            "on",
            "state",
            "part",
            "actor");

    /** The columns of the rows of a budget. */
    private static final Set<String> COLUMNS = Set.of(
            "participants",
            "chargesYen",
            "costYen",
            "measureYen",
            "measureLessChargesYen",
            "differenceYen",
            "costLines",
            "measureLines");

    private static final Set<String> WORDS = Set.of(
            "yes",
            "no",
            "fact.absent",
            "pay.amountYen",
            "reappoint.year",
            "reappoint.firstDay",
            "list.empty",
            "colon",
            "comma",
            "reasons",
            "missing",
            "changes",
            "overlays",
            "part",
            "open.bracket",
            "close.bracket",
            "mark.missing",
            "ask",
            "asked",
            "basis",
            "sources",
            "edition");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(JA.keys())).isEqualTo(new TreeSet<>(EN.keys()));
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (String key : EN.keys()) {
            assertThat(Set.copyOf(JA.names(key))).as(key).isEqualTo(Set.copyOf(EN.names(key)));
        }
        assertThat(EN.keys()).anyMatch(key -> !EN.names(key).isEmpty());
    }

    static Stream<MessageCode> codes() {
        return HOLDERS.stream()
                .flatMap(holder -> Arrays.stream(holder.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(TextsTest::constant)
                .filter(MessageCode.class::isInstance)
                .map(MessageCode.class::cast);
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyFindingAndQuestionHasATextThatUsesItsArgumentsOnly(MessageCode code) {
        for (Texts texts : List.of(EN, JA)) {
            assertThat(texts.keys()).contains(code.key());
            assertThat(code.parameters()).containsAll(texts.names(code.key()));
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noTextIsBlankOrEndsWithoutAPoint(MessageCode code) {
        assertThat(EN.label(code.key())).matches("(?s).*[.?]");
        assertThat(JA.label(code.key())).matches("(?s).*[。]");
    }

    /** The platform names countries without an article, so in a sentence some would lack it: "of United States". */
    @Test
    void countriesStandAtTheBeginningOrAfterAColon() {
        Path english =
                Path.of("src", "main", "resources", "io", "github", "jetrules", "rules", "text", "en.properties");
        assertThat(read(english)).contains("{country}", "{countries}");
        assertThat(read(english)).doesNotContainPattern("(?<!=|: )\\{(country|pageCountry|countries)\\}");
    }

    @Test
    void everyFindingAndQuestionHasAKeyOfItsOwn() {
        assertThat(codes().map(MessageCode::key)).doesNotHaveDuplicates().hasSizeGreaterThan(50);
    }

    @Test
    void noOtherClassDeclaresFindingsOrQuestions() throws IOException {
        Set<String> known = HOLDERS.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(path ->
                                    read(path).matches("(?s).*static final (FindingCode|QuestionCode|ChangeCode) .*"))
                            .map(path -> path.getFileName().toString().replace(".java", "")))
                    .containsExactlyInAnyOrderElementsOf(known);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTextIsUsedAndEveryUseHasAText() {
        Set<String> expected = new HashSet<>(WORDS);
        codes().map(MessageCode::key).forEach(expected::add);
        QUESTIONS.forEach(question -> expected.add("heading." + question));
        NAMES.forEach(name -> expected.add("label." + name));
        COLUMNS.forEach(name -> expected.add("column." + name));
        for (Class<? extends Enum<?>> type : ENUMS) {
            for (Enum<?> constant : type.getEnumConstants()) {
                expected.add(type.getSimpleName() + "." + constant.name());
            }
        }
        for (FindingStatus status : FindingStatus.values()) {
            expected.add("mark." + status);
        }
        units().forEach(unit -> expected.add("unit." + unit.replace(",", "").replace(' ', '-')));
        assertThat(new TreeSet<>(EN.keys())).isEqualTo(new TreeSet<>(expected));
    }

    @Test
    void everyUnitOfParametersAndFactsHasAText() {
        for (String unit : units()) {
            assertThat(EN.unit(unit)).isEqualTo(unit);
            assertThat(JA.unit(unit)).isNotBlank().doesNotContain("unit.");
        }
    }

    private static Set<String> units() {
        return Stream.concat(
                        JetRules.standard().parameters().histories().stream().map(ParameterHistory::unit),
                        JetRules.standard().facts().facts().stream().map(CatalogueFact::unit))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void japaneseTextsAreJapanese() {
        Set<String> signs = Set.of(
                "colon",
                "comma",
                "open.bracket",
                "close.bracket",
                "mark.MET",
                "mark.NOT_MET",
                "mark.UNKNOWN",
                "mark.missing");
        List<String> foreign = new ArrayList<>();
        for (String key : JA.keys()) {
            if (!signs.contains(key)
                    && !key.equals("unit.percent")
                    && !key.startsWith("finding.calendar.steps.months")
                    && !containsJapanese(JA.label(key))) {
                foreign.add(key);
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void englishTextsAreEnglish() {
        assertThat(EN.keys()).noneMatch(key -> containsJapanese(EN.label(key)));
    }

    private static boolean containsJapanese(String text) {
        return text.codePoints().anyMatch(c -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.HAN
                    || script == Character.UnicodeScript.HIRAGANA
                    || script == Character.UnicodeScript.KATAKANA;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "ja-JP", "ja-JP-u-ca-japanese", "ja-Latn"})
    void everyJapaneseLocaleGetsJapanese(String tag) {
        assertThat(Texts.in(Locale.forLanguageTag(tag))).isSameAs(JA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "fr-FR", "tr-TR", "ar-EG", "und", "jav"})
    void everyOtherLocaleGetsEnglish(String tag) {
        assertThat(Texts.in(Locale.forLanguageTag(tag))).isSameAs(EN);
    }

    @Test
    void aTextThatDoesNotExistIsABug() {
        assertThatThrownBy(() -> EN.label("no.such"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no text 'no.such' in en; this is a bug");
    }
}
