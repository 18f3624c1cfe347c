package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody can change a value, neither through what it hands out nor through what it was made of, nor a class. */
class ImmutabilityTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void whatAValueHandsOutCannotBeChanged() throws ReflectiveOperationException {
        int found = 0;
        for (Object sample : SerialisationTest.SAMPLES) {
            if (!isOurs(sample.getClass())) {
                continue;
            }
            for (Method method : sample.getClass().getMethods()) {
                boolean isAccessor = method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && isOurs(method.getDeclaringClass())
                        && Modifier.isPublic(method.getDeclaringClass().getModifiers());
                if (isAccessor && Collection.class.isAssignableFrom(method.getReturnType())) {
                    Collection<?> handed = (Collection<?>) method.invoke(sample);
                    assertThatThrownBy(() -> handed.add(null))
                            .as("%s", method)
                            .isInstanceOf(UnsupportedOperationException.class);
                    found++;
                } else if (isAccessor && Map.class.isAssignableFrom(method.getReturnType())) {
                    Map<?, ?> handed = (Map<?, ?>) method.invoke(sample);
                    assertThatThrownBy(() -> handed.put(null, null))
                            .as("%s", method)
                            .isInstanceOf(UnsupportedOperationException.class);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    @Test
    void whatAValueIsMadeOfIsCopied() throws ReflectiveOperationException {
        Set<String> tried = new LinkedHashSet<>();
        for (Object sample : SerialisationTest.SAMPLES) {
            if (!(sample instanceof Record)
                    || !Modifier.isPublic(sample.getClass().getModifiers())) {
                continue;
            }
            RecordComponent[] components = sample.getClass().getRecordComponents();
            for (RecordComponent component : components) {
                Object held = component.getAccessor().invoke(sample);
                Object given = isCollection(component.getType()) ? changeable(held) : null;
                if (given != null) {
                    Object made = made(sample, components, component, given);
                    clear(given);
                    assertThat(component.getAccessor().invoke(made))
                            .as("%s of %s", component.getName(), sample.getClass())
                            .isEqualTo(held);
                    tried.add(sample.getClass().getSimpleName() + "." + component.getName());
                }
            }
        }
        assertThat(tried)
                .contains("Stays.spans", "BudgetYear.rows", "ScheduledTerm.legalTerms", "EvidencePolicy.refused");
    }

    private static Object made(Object sample, RecordComponent[] components, RecordComponent changed, Object given)
            throws ReflectiveOperationException {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].equals(changed)
                    ? given
                    : components[i].getAccessor().invoke(sample);
        }
        Constructor<?> constructor = sample.getClass().getConstructor(types);
        return constructor.newInstance(values);
    }

    private static boolean isCollection(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** A copy that can be changed of what is not empty. */
    private static @Nullable Object changeable(Object held) {
        if (held instanceof List<?> list && !list.isEmpty()) {
            return new ArrayList<>(list);
        } else if (held instanceof Set<?> set && !set.isEmpty()) {
            return new LinkedHashSet<>(set);
        } else if (held instanceof Map<?, ?> map && !map.isEmpty()) {
            return new LinkedHashMap<>(map);
        }
        return null;
    }

    private static void clear(Object given) {
        if (given instanceof Collection<?> collection) {
            collection.clear();
        } else {
            ((Map<?, ?>) given).clear();
        }
    }

    /** Static fields are final; here, what they hold cannot change either. No class writes into an array of its own. */
    @Test
    void noClassHoldsWhatCanChange() throws ReflectiveOperationException {
        List<String> changeable = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    field.setAccessible(true);
                    boolean isHidden = field.getType().isArray() && Modifier.isPrivate(field.getModifiers());
                    if (!isHidden && canChange(field.get(null))) {
                        changeable.add(type.getSimpleName() + "." + field.getName());
                    }
                }
            }
        }
        assertThat(changeable).isEmpty();
    }

    private static boolean canChange(Object held) {
        if (held instanceof Collection<?> || held instanceof Map<?, ?>) {
            boolean isImmutable = held instanceof ImmutableCollection<?>
                    || held instanceof ImmutableMap<?, ?>
                    || held.getClass().getName().startsWith("java.util.ImmutableCollections$");
            return !isImmutable;
        }
        return held != null
                && (held.getClass().isArray()
                        || held instanceof AtomicReferenceArray<?>
                        || held.getClass().getName().startsWith("java.util.concurrent.atomic.")
                        || held instanceof StringBuilder);
    }

    private static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<Class<?>> classes = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = CLASSES.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                if (!name.endsWith("-info.class")) {
                    classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
            assertThat(classes).hasSizeGreaterThan(200);
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.github.jetrules.");
    }
}
