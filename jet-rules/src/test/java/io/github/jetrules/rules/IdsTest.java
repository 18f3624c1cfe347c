package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jetrules.core.answer.ChangeCode;
import io.github.jetrules.core.answer.FindingCode;
import io.github.jetrules.core.answer.MessageCode;
import io.github.jetrules.core.answer.QuestionCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Labelled;
import io.github.jetrules.rules.internal.resource.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The ids that callers store and compare are part of the API. All of them stand in {@code ids.txt}; one that goes or
 * changes its meaning breaks receipts and databases, so it must not happen by the way.
 */
class IdsTest {

    private static final Path WRITTEN_DOWN = Path.of("src/test/resources/io/github/jetrules/rules/ids.txt");
    private static final Path NOW = Path.of("target", "ids.txt");

    private static final Set<String> IDS = ids();

    @Test
    void noIdDisappearsOrChanges() throws IOException {
        Set<String> gone = new TreeSet<>(writtenDown());
        gone.removeAll(IDS);

        assertThat(gone)
                .as("ids that callers may have stored; deprecate instead, or see CONTRIBUTING.md")
                .isEmpty();
    }

    @Test
    void everyIdIsWrittenDown() throws IOException {
        Files.write(NOW, IDS);
        Set<String> added = new TreeSet<>(IDS);
        added.removeAll(writtenDown());

        assertThat(added)
                .as("new ids, from now on part of the API; add them to %s (all are in %s)", WRITTEN_DOWN, NOW)
                .isEmpty();
    }

    @Test
    void theListIsSortedAndNamesNothingTwice() throws IOException {
        assertThat(writtenDown()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfIdIsThere() {
        assertThat(IDS)
                .contains(
                        "question cost",
                        "field fiscalYear",
                        "rule cost.flat-charge/due MET",
                        "open cost.employment-costs FACT CALLER YEN",
                        "open gap.not-seen SOURCE_GAP CLAIR SOURCED_VALUE",
                        "change appointment.judged-so",
                        "parameter cost.membership-fee FISCAL_YEAR CLAIR yen per participant",
                        "fact CST-02",
                        "provision NTC-70",
                        "source NOTICE",
                        "word Item flat-charge",
                        "word Step placement-results",
                        "word OrganisationKind designated-city",
                        "constant Outcome NOT_APPLICABLE");
    }

    private static List<String> writtenDown() throws IOException {
        return Files.readAllLines(WRITTEN_DOWN);
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Resources.text("text/en.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> ids() {
        JetRules rules = JetRules.standard();
        Set<String> ids = new TreeSet<>();
        for (String key : texts().stringPropertyNames()) {
            if (key.startsWith("heading.")) {
                ids.add("question " + key.substring("heading.".length()));
            } else if (key.startsWith("label.")) {
                ids.add("field " + key.substring("label.".length()));
            }
        }
        rules.parameters()
                .histories()
                .forEach(history -> ids.add(String.join(
                        " ",
                        "parameter",
                        history.parameter().id(),
                        history.continuity().name(),
                        history.askOf().name(),
                        history.unit())));
        rules.facts().facts().forEach(fact -> ids.add("fact " + fact.id()));
        rules.provisions().forEach(provision -> ids.add("provision " + provision.id()));
        rules.sources().forEach(source -> ids.add("source " + source.id()));
        exportedTypes().flatMap(IdsTest::idsOf).forEach(ids::add);
        return ids;
    }

    private static Stream<String> idsOf(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant instanceof Labelled word
                            ? "word " + type.getSimpleName() + " " + word.id()
                            : "constant " + type.getSimpleName() + " " + ((Enum<?>) constant).name());
        }
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> MessageCode.class.isAssignableFrom(field.getType()))
                .map(IdsTest::code);
    }

    private static String code(Field field) {
        try {
            MessageCode code = (MessageCode) field.get(null);
            if (code instanceof FindingCode finding) {
                return "rule " + finding.rule() + "/" + finding.variant() + " " + finding.status();
            } else if (code instanceof QuestionCode open) {
                return String.join(
                        " ",
                        "open",
                        open.id(),
                        open.kind().name(),
                        open.askOf().name(),
                        open.valueType().name());
            }
            return "change " + ((ChangeCode) code).id();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public types of the exported packages of both modules. */
    private static Stream<Class<?>> exportedTypes() {
        String core =
                Role.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return Stream.concat(types(Path.of(core)), types(Path.of("target", "classes")));
    }

    private static Stream<Class<?>> types(Path place) {
        ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
        Set<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader files = module.open()) {
            return files
                    .list()
                    .filter(name -> name.endsWith(".class") && name.contains("/"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                    .map(IdsTest::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, IdsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
