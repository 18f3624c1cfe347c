package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.fact.Fact;
import io.github.jetrules.core.fixture.Serialisation;
import io.github.jetrules.core.fixture.StoredForms;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.boundary.BoundaryQuestions;
import io.github.jetrules.rules.budget.BudgetPlan;
import io.github.jetrules.rules.catalogue.Catalogue;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.cost.PayScale;
import io.github.jetrules.rules.eligibility.LastTime;
import io.github.jetrules.rules.eligibility.Nationalities;
import io.github.jetrules.rules.eligibility.Stays;
import io.github.jetrules.rules.json.Batch;
import io.github.jetrules.rules.json.InvalidRequestException;
import io.github.jetrules.rules.json.JetModule;
import io.github.jetrules.rules.json.Receipt;
import io.github.jetrules.rules.json.Reply;
import io.github.jetrules.rules.json.Requests;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.NoValueInForceException;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.ParameterType;
import io.github.jetrules.rules.parameter.RulesDataException;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.statistics.Statistics;
import io.github.jetrules.rules.text.Answer;
import io.github.jetrules.rules.text.Columns;
import io.github.jetrules.rules.text.Texts;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public value and answer survives a round trip, whether it was thought of here or not. */
class SerialisationTest {

    private static final JetRules RULES = JetRules.standard();

    /** The rule book and its parts, which each machine makes from the data, and a table that is being written. */
    private static final Set<Class<?>> RULE_BOOK = Set.of(
            JetRules.class,
            ParameterSet.class,
            ParameterHistory.class,
            Parameter.class,
            ParameterType.class,
            Statistics.class,
            Texts.class,
            Columns.class,
            Batch.class,
            Receipt.RuleBook.class,
            PayScale.class,
            PayScale.Pay.class);

    /** A module of Jackson's, which has a mechanism of its own. */
    private static final Set<Class<?>> NOT_OURS = Set.of(JetModule.class);

    static final List<Object> SAMPLES = samples();

    /** What each release wrote. */
    private static final Path STORED = Path.of("src/test/resources/io/github/jetrules/rules/serialised");

    @Test
    void everyPublicValueIsSerialisable() throws ReflectiveOperationException {
        assertThat(Declared.exportedTypes())
                .filteredOn(type -> !Serializable.class.isAssignableFrom(type))
                .filteredOn(type -> !isRules(type) && !isBuilder(type) && !hasNoObjects(type))
                .isSubsetOf(RULE_BOOK);
    }

    private static boolean isRules(Class<?> type) {
        return type.getSimpleName().endsWith("Rules");
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder");
    }

    private static boolean hasNoObjects(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && !type.isRecord()
                && Arrays.stream(type.getDeclaredFields()).allMatch(field -> Modifier.isStatic(field.getModifiers()));
    }

    @Test
    void everyPublicValueHasASample() throws ReflectiveOperationException {
        assertThat(Declared.exportedTypes())
                .filteredOn(Serializable.class::isAssignableFrom)
                .filteredOn(type -> !NOT_OURS.contains(type))
                .filteredOn(type -> SAMPLES.stream().noneMatch(type::isInstance))
                .isEmpty();
    }

    /** A form that changes with every method of a class could not be read by the next release. */
    @Test
    void everySerialisedFormHasAVersionOfItsOwn() {
        for (Object sample : SAMPLES) {
            if (!sample.getClass().getName().startsWith("io.github.jetrules.")) {
                continue;
            }
            assertThat(ObjectStreamClass.lookup(sample.getClass()).getSerialVersionUID())
                    .as(sample.getClass().getName())
                    .isIn(0L, 1L); // 0 is that of records and enums
        }
    }

    /** What all accessors say that the class of a value declares. */
    private static Map<String, Object> told(Object value) {
        Map<String, Object> told = new TreeMap<>();
        for (Method method : value.getClass().getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && method.getParameterCount() == 0) {
                try {
                    told.put(method.getName(), method.invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(method.getName(), e);
                }
            }
        }
        return told;
    }

    @Test
    void everySampleSurvivesTheRoundTrip() {
        for (Object sample : SAMPLES) {
            Object copy = Serialisation.copy(sample);
            assertThat(copy).hasSameClassAs(sample);
            if (sample instanceof Throwable thrown) {
                assertThat((Throwable) copy).hasMessage(thrown.getMessage());
                assertThat(told(copy)).isEqualTo(told(sample)).isNotEmpty();
            } else if (sample instanceof Receipt receipt) {
                assertThat(((Receipt) copy).differencesFrom(RULES.answer(receipt.question())))
                        .isEqualTo(receipt.differencesFrom(RULES.answer(receipt.question())));
                assertThat(told(copy)).isEqualTo(told(sample)).isNotEmpty();
            } else if (sample instanceof Reply) {
                assertThat(copy).hasToString(sample.toString());
            } else if (!sample.getClass().equals(RULES.facts().getClass())) {
                assertThat(copy).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
            }
            if (sample instanceof Answer answer) {
                assertThat(((Answer) copy).explain(Locale.JAPANESE)).isEqualTo(answer.explain(Locale.JAPANESE));
                assertThat(((Answer) copy).details()).isEqualTo(answer.details());
            }
        }
    }

    @Test
    void theCatalogueSurvivesTheRoundTrip() {
        assertThat(Serialisation.copy(RULES.facts()).facts())
                .isEqualTo(RULES.facts().facts());
    }

    /** An answer says then what it said when it was given, in any edition of law and data. */
    @Test
    void whatAReleaseStoredCanBeReadAndSaysWhatItSaid() {
        List<Object> now = StoredForms.oneOfEachClass(SAMPLES);
        StoredForms.of(Path.of("target"), "serialised").write(now, SerialisationTest::says);

        assertThat(StoredForms.allIn(STORED)).isNotEmpty().allSatisfy(stored -> {
            List<?> read = stored.read();
            assertThat(StoredForms.lines(read, SerialisationTest::says))
                    .as(StoredForms.ADVICE)
                    .isEqualTo(stored.said());
            assertThat(read).filteredOn(Answer.class::isInstance).allSatisfy(value -> {
                assertThat(((Answer) value).explain(Locale.ENGLISH)).isNotBlank();
                assertThat(((Answer) value).explain(Locale.JAPANESE)).isNotBlank();
                assertThat(Serialisation.copy(value)).isEqualTo(value);
            });
        });
    }

    /** What a value holds, in ids and values of the domain; no sentence of a text file, for those may be mended. */
    private static String says(Object value) {
        if (value instanceof Answer answer) {
            List<String> found = answer.findings().stream()
                    .map(Finding::code)
                    .map(code -> code.rule() + "/" + code.variant())
                    .toList();
            List<String> missing =
                    answer.missing().stream().map(MissingFact::fact).toList();
            return answer.outcome() + " " + answer.question() + " " + found + " " + missing + " " + answer.details();
        }
        if (value instanceof Throwable thrown) {
            return thrown.getMessage().replace('\n', ' ');
        }
        if (value instanceof Receipt receipt) {
            return receipt.question() + " " + receipt.locale() + " " + receipt.refused() + " " + receipt.overlays();
        }
        if (value instanceof Catalogue catalogue) {
            return catalogue.facts().stream().map(CatalogueFact::id).toList().toString();
        }
        return value.toString();
    }

    private static List<Object> samples() {
        List<Object> samples = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Answer answer : answers()) {
            addParts(answer, seen, samples);
            addParts(answer.question().inputs(), seen, samples);
            addParts(answer.details(), seen, samples);
            if (answer instanceof BudgetPlan plan) {
                plan.years().forEach(year -> addParts(year.signChange(), seen, samples));
            }
        }
        for (ParameterHistory<?> history : RULES.parameters().histories()) {
            history.values().entries().forEach(entry -> addValue(entry.value(), samples));
            LocalDate day = history.values().entries().get(0).span().firstDay();
            samples.add(RULES.parameters().read(history.parameter(), day));
            samples.add(RULES.parameters().read(history.parameter(), day.minusDays(1)));
            samples.add(history.continuity());
        }
        samples.addAll(RULES.coverage());
        samples.addAll(RULES.provisions());
        RULES.provisions().forEach(provision -> samples.add(provision.status()));
        samples.addAll(RULES.facts().facts());
        samples.addAll(RULES.statistics().figures());
        samples.add(RULES.facts());
        samples.add(EvidencePolicy.standard());
        samples.add(EvidencePolicy.carryForward());
        samples.add(LastTime.never());
        samples.add(LastTime.in(FiscalYear.of(2019)));
        samples.add(Stays.of(FiscalYear.of(2019).span()));
        samples.add(Nationalities.of(CountryCode.of("PH")));
        addReplies(samples);
        addReceipt(samples);
        addRefusals(samples);
        return samples;
    }

    /** Some answers of each outcome to each kind of question. */
    private static Collection<Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        new BoundaryQuestions(RULES).all().map(RULES::answer).forEach(answer -> {
            String form = answer.question().name()
                    + answer.outcome()
                    + answer.findings().size();
            answers.putIfAbsent(form, answer);
        });
        assertThat(answers).hasSizeGreaterThan(20);
        return answers.values();
    }

    /** A value and everything that can be read from it: components of records, attributes of value types. */
    private static void addParts(Object value, Set<Object> seen, List<Object> samples) {
        if (value instanceof Optional<?> some) {
            some.ifPresent(part -> addParts(part, seen, samples));
        } else if (value instanceof Collection<?> all) {
            all.forEach(part -> addParts(part, seen, samples));
        } else if (value instanceof Map<?, ?> all) {
            all.values().forEach(part -> addParts(part, seen, samples));
        } else if (value instanceof Fact<?> fact) {
            samples.add(fact);
            addParts(fact.value(), seen, samples);
        } else if (value.getClass().getName().startsWith("io.github.jetrules.") && seen.add(value)) {
            samples.add(value);
            for (Method attribute : attributes(value.getClass())) {
                try {
                    addParts(attribute.invoke(value), seen, samples);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
    }

    private static List<Method> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        List<Class<?>> types = Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .filter(t -> !t.isEnum())
                .toList();
        Set<String> fields = types.stream()
                .flatMap(t -> Arrays.stream(t.getDeclaredFields()))
                .map(Field::getName)
                .collect(Collectors.toSet());
        return types.stream()
                .filter(t -> Modifier.isPublic(t.getModifiers()))
                .flatMap(t -> Arrays.stream(t.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> fields.contains(method.getName()))
                .toList();
    }

    private static void addReplies(List<Object> samples) {
        Batch batch = Batch.of(RULES::answer);
        samples.add(batch.reply(1, "{\"id\":1,\"question\":\"calendar\",\"inputs\":{\"fiscalYear\":2020}}"));
        samples.add(batch.reply(2, "{}"));
    }

    private static void addValue(SourcedValue<?> value, List<Object> samples) {
        samples.add(value);
        samples.add(value.precision());
        value.value().ifPresent(samples::add);
    }

    private static void addReceipt(List<Object> samples) {
        Answer answer =
                RULES.answer(new BoundaryQuestions(RULES).all().findFirst().orElseThrow());
        ObjectMapper mapper = new ObjectMapper().registerModule(new JetModule(Locale.ENGLISH));
        Receipt receipt = Receipt.read(mapper.valueToTree(answer).toString());
        samples.add(receipt);
        Answer other = RULES.with(EvidencePolicy.carryForward()).answer(receipt.question());
        assertThat(receipt.differencesFrom(other)).isNotEmpty();
        samples.addAll(receipt.differencesFrom(other));
    }

    private static void addRefusals(List<Object> samples) {
        RulesDataException data =
                catchThrowableOfType(RulesDataException.class, () -> RULES.readOverlay("overlay.yaml", "a: 1"));
        samples.add(data);
        samples.addAll(data.problems());
        samples.add(catchThrowableOfType(InvalidRequestException.class, () -> Requests.read("{}")));
        samples.add(catchThrowableOfType(
                NoValueInForceException.class,
                () -> RULES.parameters()
                        .inForce(RULES.parameters().histories().get(0).parameter(), LocalDate.of(1950, 1, 1))));
    }
}
