package io.github.jetrules.rules.parameter;

/**
 * One of the constants of an enum, written as in Java.
 *
 * @param <E> the enum
 */
final class ConstantForm<E extends Enum<E>> extends ValueForm<E> {

    private final Class<E> type;

    ConstantForm(Class<E> type) {
        this.type = type;
    }

    @Override
    public E apply(String text) {
        return Enum.valueOf(type, text);
    }

    @Override
    String write(E value) {
        return value.name();
    }
}
