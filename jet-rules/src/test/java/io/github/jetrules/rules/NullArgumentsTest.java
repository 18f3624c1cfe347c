package io.github.jetrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jetrules.core.answer.Question;
import io.github.jetrules.rules.cost.RosterGroup;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Null is no value of the library: whoever passes one is told at once where. */
class NullArgumentsTest {

    @Property(tries = 300)
    @Domain(Questions.class)
    void aQuestionRefusesNull(@ForAll Question question) throws ReflectiveOperationException {
        if (question instanceof Record) {
            refusesNull(question);
        }
    }

    @Test
    void aGroupOfARosterRefusesNull() throws ReflectiveOperationException {
        refusesNull(RosterGroup.parse("ALT,2018-07-29,2,3"));
    }

    /** A record, and those of the rules that it holds. */
    private static void refusesNull(Object example) throws ReflectiveOperationException {
        RecordComponent[] components = example.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = example.getClass().getConstructor(types);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(example);
        }
        assertThat(constructor.newInstance(values)).isEqualTo(example);
        for (int i = 0; i < components.length; i++) {
            if (!types[i].isPrimitive()) {
                Object[] withNull = values.clone();
                withNull[i] = null;
                assertThatThrownBy(() -> constructor.newInstance(withNull))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage(components[i].getName());
            }
            if (types[i].isRecord() && types[i].getSimpleName().endsWith("Facts")) {
                refusesNull(values[i]);
            }
        }
    }
}
