package io.github.jetrules.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jetrules.core.fixture.FloatingPoint;
import io.github.jetrules.core.fixture.Machine;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of packages and the promises on how code is written. */
class ArchitectureTest {

    private static final String ROOT = "io.github.jetrules.rules";
    private static final String CORE = "io.github.jetrules.core..";
    private static final Path MAIN = Path.of("target", "classes");
    private static final Path CORE_MAIN = Path.of("..", "jet-core", "target", "classes");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MAIN);

    @Test
    void theClassesAreThere() {
        assertThat(CLASSES.contain(JetRules.class)).isTrue();
        assertThat(CLASSES).hasSizeGreaterThan(100);
    }

    /** Java builds an object that it reads without its constructor, so each type has to check itself once more. */
    @Test
    void whatIsCheckedWhenItIsBuiltIsCheckedWhenItIsRead() {
        JavaClasses all = new ClassFileImporter().importPaths(MAIN, CORE_MAIN);
        List<JavaClass> checked = all.stream()
                .filter(type -> type.tryGetMethod("check").isPresent())
                .toList();

        assertThat(checked)
                .hasSizeGreaterThan(10)
                .allSatisfy(type -> assertThat(type.tryGetMethod("readResolve"))
                        .as(type.getName())
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"country", "eligibility", "appointment", "budget", "calendar", "statistics", "remuneration"})
    void onlyItselfTheRootAndTheJsonFormUseATopic(String topic) {
        onlyUse(topic, ROOT, ROOT + ".json..");
    }

    /** A budget sets cost and measure side by side: that is all it does, so it must know both. */
    @ParameterizedTest
    @ValueSource(strings = {"cost", "fiscal"})
    void theBudgetUsesTheTwoTopicsThatItComposes(String topic) {
        onlyUse(topic, ROOT, ROOT + ".json..", ROOT + ".budget..");
    }

    @Test
    void theBudgetReadsNoValueOfTheLawItself() {
        usesOnly("budget", ROOT + ".cost", ROOT + ".fiscal", ROOT + ".line", ROOT + ".text");
    }

    private static void onlyUse(String topic, String... users) {
        String[] packages = Stream.concat(Stream.of(ROOT + "." + topic + ".."), Arrays.stream(users))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + topic + "..")
                .check(CLASSES);
    }

    @Test
    void nothingImportsTheRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    void parametersUseOnlyTheCore() {
        usesOnly("parameter");
    }

    @Test
    void linesUseOnlyTheCore() {
        usesOnly("line");
    }

    @Test
    void provisionsUseOnlyTheCore() {
        usesOnly("provision");
    }

    @Test
    void reasoningUsesOnlyTheCoreAndParameters() {
        usesOnly("reasoning", ROOT + ".parameter");
    }

    @Test
    void textsUseOnlyTheCoreAndResources() {
        usesOnly("text", ROOT + ".internal.resource");
    }

    @Test
    void resourcesUseNothingOfOurs() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".internal.resource")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(ROOT + "..", CORE).and(not(resideInAPackage(ROOT + ".internal.resource"))))
                .check(CLASSES);
    }

    @Test
    void onlyJsonUsesJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson..", ROOT + ".json")
                .check(CLASSES);
    }

    @Test
    void onlyTheLoaderReadsYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.load")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingDependsOnTheMachine() {
        Machine.noClassDependsOnIt().check(CLASSES);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void nothingCountsInFloatingPoint() throws IOException {
        assertThat(FloatingPoint.in(Path.of("target", "classes"))).isEmpty();
    }

    /** What reads the data files is not in the jar. */
    @Test
    void onlyTheCompilerOfTheDataUsesWhatTheJarLeavesOut() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal.build..")
                .and()
                .haveSimpleNameNotStartingWith("DataCompiler")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".internal.build..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("DataCompiler")
                .check(CLASSES);
    }

    @Test
    void answersAreSerialisable() {
        classes()
                .that()
                .areAssignableTo("io.github.jetrules.rules.text.Answer")
                .should()
                .beAssignableTo(Serializable.class)
                .check(CLASSES);
    }

    @Test
    void noSignatureOfTheApiNamesGuava() throws ReflectiveOperationException {
        List<String> leaks = new ArrayList<>();
        for (Class<?> type : Declared.exportedTypes()) {
            for (Field field : type.getDeclaredFields()) {
                if (isApi(field.getModifiers()) && namesGuava(field.getGenericType())) {
                    leaks.add(field.toString());
                }
            }
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (isApi(constructor.getModifiers()) && namesGuava(constructor)) {
                    leaks.add(constructor.toString());
                }
            }
            Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> isApi(method.getModifiers()) && !method.isBridge())
                    .filter(method -> namesGuava(method) || namesGuava(method.getGenericReturnType()))
                    .map(Method::toString)
                    .forEach(leaks::add);
            if (type.getGenericSuperclass() != null && namesGuava(type.getGenericSuperclass())) {
                leaks.add(type + " extends " + type.getGenericSuperclass());
            }
            Arrays.stream(type.getGenericInterfaces())
                    .filter(ArchitectureTest::namesGuava)
                    .forEach(implemented -> leaks.add(type + " implements " + implemented));
        }
        assertThat(leaks).isEmpty();
    }

    private static boolean isApi(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean namesGuava(Executable executable) {
        return Stream.of(executable.getGenericParameterTypes(), executable.getGenericExceptionTypes())
                .flatMap(Arrays::stream)
                .anyMatch(ArchitectureTest::namesGuava);
    }

    private static boolean namesGuava(Type type) {
        if (type instanceof Class<?> raw) {
            return raw.isArray()
                    ? namesGuava(raw.getComponentType())
                    : raw.getName().startsWith("com.google.");
        } else if (type instanceof ParameterizedType generic) {
            return namesGuava(generic.getRawType())
                    || Arrays.stream(generic.getActualTypeArguments()).anyMatch(ArchitectureTest::namesGuava);
        } else if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Arrays::stream)
                    .anyMatch(ArchitectureTest::namesGuava);
        } else if (type instanceof TypeVariable<?> variable) {
            return Arrays.stream(variable.getBounds())
                    .filter(bound -> bound instanceof Class<?>)
                    .anyMatch(ArchitectureTest::namesGuava);
        }
        return false;
    }

    private static void usesOnly(String name, String... others) {
        String own = ROOT + "." + name;
        String[] allowed =
                Stream.concat(Stream.of(own, CORE), Arrays.stream(others)).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.jetrules..").and(not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }
}
