package io.github.jetrules.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jetrules.core.fixture.FloatingPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private static final String CORE = "io.github.jetrules.core";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void allPackagesAreImported() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.isEmpty())
                        .distinct())
                .containsExactlyInAnyOrder(
                        CORE,
                        CORE + ".answer",
                        CORE + ".appointment",
                        CORE + ".country",
                        CORE + ".fact",
                        CORE + ".money",
                        CORE + ".organisation",
                        CORE + ".participant",
                        CORE + ".source",
                        CORE + ".style",
                        CORE + ".time");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(CORE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** What each package may use of the others. */
    @ParameterizedTest
    @CsvSource({
        "time, ''",
        "money, ''",
        "fact, ''",
        "style, ''",
        "source, time country style",
        "country, ''",
        "organisation, source",
        "participant, source country",
        "appointment, participant fact time",
        "answer, source time fact style"
    })
    void packagesUseOnlyThoseBelowThem(String name, String used) {
        String[] allowed = Stream.concat(Stream.of(name), Arrays.stream(used.split(" ")))
                .filter(part -> !part.isEmpty())
                .map(part -> CORE + "." + part)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(CORE + "." + name)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(CORE + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }

    @Test
    void nothingIsPrintedOrLogged() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."))
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .accessTargetWhere(target(
                        "the clock",
                        access -> access.getTarget().getName().equals("now")
                                && access.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .dependOnClassesThat(type(Clock.class))
                .orShould()
                .dependOnClassesThat(type(Instant.class))
                .orShould()
                .dependOnClassesThat(type(Date.class))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    @Test
    void nothingDependsOnTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLASSES);
    }

    @Test
    void nothingCountsInFloatingPoint() throws IOException {
        assertThat(FloatingPoint.in(Path.of("target", "classes"))).isEmpty();
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void fieldsOfObjectsAreFinalAndNotPublic() {
        fields().that(describe(
                        "belong to value types",
                        (JavaField field) -> !isGenerated(field.getOwner())
                                && !field.getModifiers().contains(JavaModifier.STATIC)))
                .should()
                .beFinal()
                .andShould()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void nothingIsSynchronized() {
        methods()
                .that(describe("are written by hand", method -> !isGenerated(method.getOwner())))
                .should()
                .notHaveModifier(JavaModifier.SYNCHRONIZED)
                .check(CLASSES);
    }

    /** Immutables writes builders with fields that change, and lazy hash codes. */
    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().equals("Builder")
                || type.getName().contains(".Immutable")
                || type.getSimpleName().equals("InitShim");
    }

    private static DescribedPredicate<JavaAccess<?>> target(String name, Predicate<JavaAccess<?>> predicate) {
        return describe(name, predicate);
    }
}
