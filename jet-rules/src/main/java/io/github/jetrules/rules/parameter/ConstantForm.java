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
    private final String accepted;

    ConstantForm(Set<E> constants, String accepted) {
        this.constants = EnumSet.copyOf(constants);
        this.accepted = accepted;
    }

    @Override
    E read(String text) {
        for (E constant : constants) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + text + "' does not exist; accepted: " + accepted);
    }

    @Override
    String write(E value) {
        return value.name();
    }
}
