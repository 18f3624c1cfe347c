package io.github.jetrules.rules.parameter;

import java.util.EnumSet;
import java.util.Set;

/**
 * One of some constants of an enum, written as in Java.
 *
 * @param <E> the enum
 */
final class ConstantForm<E extends Enum<E>> extends ValueForm<E> {

    private final Set<E> constants;

    ConstantForm(Set<E> constants) {
        this.constants = EnumSet.copyOf(constants);
    }

    @Override
    public E apply(String text) {
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is none of " + constants);
    }

    @Override
    String write(E value) {
        return value.name();
    }
}
