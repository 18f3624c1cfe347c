package io.github.jetrules.rules.parameter;

/** A small number, not negative. */
final class CountForm extends ValueForm<Integer> {

    @Override
    Integer read(String text) {
        return smallNumber(text, MAX_SMALL_NUMBER);
    }

    @Override
    String write(Integer value) {
        return Integer.toString(value);
    }
}
