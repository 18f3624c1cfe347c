package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the classes of the library declare, found in the classes themselves, so that a new one cannot be forgotten. */
public final class Declared {

    private static final Path MAIN = Path.of("target", "classes");

    private Declared() {}

    /** The public types of the packages that the module exports to all, and protected ones within them. */
    public static List<Class<?>> exportedTypes() throws ReflectiveOperationException {
        ModuleDescriptor module =
                ModuleFinder.of(MAIN).findAll().iterator().next().descriptor();
        Set<String> exported = module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPath(MAIN)) {
            if (exported.contains(type.getPackageName()) && isReachable(type)) {
                types.add(Class.forName(type.getName()));
            }
        }
        assertThat(types).hasSizeGreaterThan(50);
        return types;
    }

    /** The public static constants of a type, in all public classes. */
    public static <T> List<T> constants(Class<T> type) throws ReflectiveOperationException {
        List<T> constants = new ArrayList<>();
        for (JavaClass declaring : new ClassFileImporter().importPath(MAIN)) {
            for (JavaField field : declaring.getFields()) {
                Set<JavaModifier> modifiers = field.getModifiers();
                if (field.getRawType().isEquivalentTo(type)
                        && modifiers.contains(JavaModifier.STATIC)
                        && modifiers.contains(JavaModifier.PUBLIC)) {
                    Field found = Class.forName(declaring.getName()).getField(field.getName());
                    constants.add(type.cast(found.get(null)));
                }
            }
        }
        assertThat(constants).isNotEmpty();
        return constants;
    }

    private static boolean isReachable(JavaClass type) {
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getModifiers().contains(JavaModifier.PROTECTED))
                && type.getEnclosingClass().map(Declared::isReachable).orElse(true);
    }
}
