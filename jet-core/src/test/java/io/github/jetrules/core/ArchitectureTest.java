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
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.jetrules.core.fixture.FloatingPoint;
import io.github.jetrules.core.fixture.Machine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    void nothingDependsOnTheMachine() {
        Machine.noClassDependsOnIt().check(CLASSES);
    }

    /** The rule finds what it looks for. */
    @Test
    void dependenceOnTheMachineIsFound() {
        assertThat(List.of(
                        AsksTheClock.class,
                        RefersToTheClock.class,
                        AsksTheLocale.class,
                        AsksTheZone.class,
                        AsksTheCharacterSet.class,
                        AsksAProperty.class,
                        Prints.class))
                .allMatch(type -> Machine.noClassDependsOnIt()
                        .evaluate(new ClassFileImporter().importClasses(type))
                        .hasViolation());
    }

    private static final class AsksTheClock {
        static LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    private static final class RefersToTheClock {
        static LongSupplier clock() {
            return System::nanoTime;
        }
    }

    private static final class AsksTheLocale {
        static DateTimeFormatter formatter() {
            return DateTimeFormatter.ofPattern("d MMMM");
        }
    }

    private static final class AsksTheZone {
        static ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    private static final class AsksTheCharacterSet {
        static Charset set() {
            return Charset.defaultCharset();
        }
    }

    private static final class AsksAProperty {
        static @Nullable String property() {
            return System.getProperty("user.home");
        }
    }

    private static final class Prints {
        static PrintStream console() {
            return System.out;
        }
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
}
