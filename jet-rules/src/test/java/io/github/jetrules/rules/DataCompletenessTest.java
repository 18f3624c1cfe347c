package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.source.Citation;
import io.github.jetrules.core.source.Source;
import io.github.jetrules.core.source.SourceTier;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.calendar.CalendarParameters;
import io.github.jetrules.rules.catalogue.CatalogueFact;
import io.github.jetrules.rules.country.CountryParameters;
import io.github.jetrules.rules.internal.build.DataLoader;
import io.github.jetrules.rules.parameter.EvidencePolicy;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.Gap;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.parameter.SourcedValue;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data that the library carries: nothing is missing, and nothing is there that nobody reads. */
class DataCompletenessTest {

    /** Nobody can have checked a source after this day; whoever checks one later moves it. */
    private static final LocalDate LAST_CHECK = LocalDate.of(2026, 11, 23);

    private static final JetRules RULES = JetRules.standard();

    @Test
    void everyTypedKeyHasData() throws Exception {
        assertThat(typedKeys())
                .isNotEmpty()
                .allMatch(key -> RULES.parameters().ids().contains(key.id()));
    }

    @Test
    void everyTypedKeyIsNamedOnce() throws Exception {
        assertThat(typedKeys()).extracting(Parameter::id).doesNotHaveDuplicates();
    }

    @Test
    void everyListOfKeysNamesAllKeysOfItsTopic() throws Exception {
        for (Class<?> type : parameterClasses()) {
            List<Parameter<?>> keys = keysOf(type);
            if (!keys.isEmpty()) {
                assertThat(Set.copyOf((List<?>) type.getField("ALL").get(null)))
                        .as(type.getName())
                        .isEqualTo(Set.copyOf(keys));
            }
        }
    }

    @Test
    void everyParameterOfTheDataHasAKey() throws Exception {
        Set<String> ids = new HashSet<>();
        typedKeys().forEach(key -> ids.add(key.id()));

        assertThat(RULES.parameters().histories())
                .extracting(history -> history.parameter().id())
                .isNotEmpty()
                .allMatch(id -> ids.contains(id) || CountryParameters.find(id).isPresent());
    }

    @Test
    void everySourceIsCited() {
        Set<Source> cited = new HashSet<>();
        citations().forEach(citation -> cited.add(citation.source()));

        assertThat(RULES.sources()).isNotEmpty().allMatch(cited::contains);
    }

    @Test
    void everyValueOfTheNoticeIsQuoted() {
        assertThat(values())
                .extracting(SourcedValue::citation)
                .filteredOn(citation -> citation.source().tier() == SourceTier.NOTICE)
                .isNotEmpty()
                .allMatch(citation -> citation.quote().isPresent());
    }

    @Test
    void everyFactOfTheNoticeIsQuotedUnlessItIsDerived() {
        assertThat(RULES.facts().facts())
                .filteredOn(fact -> fact.citation().source().tier() == SourceTier.NOTICE)
                .isNotEmpty()
                .allMatch(fact -> fact.citation().quote().isPresent()
                        || !fact.derivedFrom().isEmpty());
    }

    @Test
    void everyDerivedFactComesFromFactsThatAreStated() {
        assertThat(RULES.facts().facts())
                .filteredOn(fact -> !fact.derivedFrom().isEmpty())
                .isNotEmpty()
                .flatExtracting(CatalogueFact::derivedFrom)
                .allMatch(
                        id -> RULES.facts().find(id).orElseThrow().derivedFrom().isEmpty());
    }

    @Test
    void noSourceWasCheckedInTheFuture() {
        assertThat(values())
                .isNotEmpty()
                .allMatch(value -> !value.verifiedThrough().orElseThrow().isAfter(LAST_CHECK));
    }

    @Test
    void everyValueIsReadOnItsFirstAndLastDayAndNoneTheDayBefore() {
        for (ParameterHistory<?> history : RULES.parameters().histories()) {
            readsItsValues(history);
        }
    }

    private static <T> void readsItsValues(ParameterHistory<T> history) {
        ParameterSet parameters = RULES.parameters();
        List<Timeline.Entry<SourcedValue<T>>> entries = history.values().entries();
        LocalDate before = entries.get(0).span().firstDay().minusDays(1);
        assertThat(parameters.with(EvidencePolicy.carryForward()).read(history.parameter(), before))
                .as("%s on %s", history.parameter(), before)
                .isInstanceOf(Gap.class);
        for (Timeline.Entry<SourcedValue<T>> entry : entries) {
            Stream.of(entry.span().firstDay(), entry.span().lastDay().orElse(LocalDate.of(2999, 12, 31)))
                    .forEach(day -> {
                        var reading = parameters.read(history.parameter(), day);
                        assertThat(reading instanceof InForce<T> known ? List.of(known.value()) : List.of())
                                .as("%s on %s", history.parameter(), day)
                                .isEqualTo(entry.value().value().stream().toList());
                    });
        }
    }

    @Test
    void numberOfTheRoundIsTheOneOfTheNotice() {
        FiscalYear year = FiscalYear.of(2020);

        assertThat(RULES.parameters()
                        .inForce(CalendarParameters.ROUND, year.firstDay())
                        .value())
                .isEqualTo(ProgrammeRound.arrivingIn(year))
                .isEqualTo(ProgrammeRound.of(34));
    }

    @Test
    void hashOfTheDataIsTheSameOnEveryLoad() {
        String hash = RULES.version().dataHash();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(hash(DataLoader.standardTexts())).isEqualTo(hash);
        assertThat(hash(DataLoader.standardTexts())).isEqualTo(hash);
    }

    @Test
    void hashOfTheDataDoesNotDependOnTheOrderOfTheTexts() {
        List<String> files = new ArrayList<>(DataLoader.ALL);
        Collections.reverse(files);
        Map<String, String> reversed = new LinkedHashMap<>();
        files.forEach(file -> reversed.put(file, DataLoader.standardTexts().get(file)));

        assertThat(hash(reversed)).isEqualTo(RULES.version().dataHash());
    }

    @Test
    void oneCharacterOfAnyFileChangesTheHash() {
        Set<String> hashes = new HashSet<>(Set.of(RULES.version().dataHash()));
        for (String file : DataLoader.ALL) {
            Map<String, String> texts = new LinkedHashMap<>(DataLoader.standardTexts());
            texts.merge(file, "#", String::concat);
            assertThat(hashes.add(hash(texts))).as(file).isTrue();
        }
    }

    private static String hash(Map<String, String> texts) {
        return DataCompiler.loader().load(texts, "test").edition().dataHash();
    }

    private static List<SourcedValue<?>> values() {
        List<SourcedValue<?>> values = new ArrayList<>();
        for (ParameterHistory<?> history : RULES.parameters().histories()) {
            history.values().entries().forEach(entry -> values.add(entry.value()));
        }
        return values;
    }

    private static Stream<Citation> citations() {
        return Stream.concat(
                values().stream().map(SourcedValue::citation),
                RULES.facts().facts().stream().map(CatalogueFact::citation));
    }

    /** All constants of type {@link Parameter} in the classes whose name ends so. */
    private static List<Parameter<?>> typedKeys() throws Exception {
        List<Parameter<?>> keys = new ArrayList<>();
        for (Class<?> type : parameterClasses()) {
            keys.addAll(keysOf(type));
        }
        return keys;
    }

    private static List<Class<?>> parameterClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(JetRules.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (name.endsWith("Parameters.class")) {
                    classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return classes;
    }

    private static List<Parameter<?>> keysOf(Class<?> type) throws IllegalAccessException {
        List<Parameter<?>> keys = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Parameter.class) {
                keys.add((Parameter<?>) field.get(null));
            }
        }
        return keys;
    }
}
