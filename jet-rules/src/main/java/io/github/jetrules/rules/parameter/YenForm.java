package io.github.jetrules.rules.parameter;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.jetrules.core.money.Yen;

/** An amount of whole yen, 0 to a limit. */
final class YenForm extends ValueForm<Yen> {

    private final Yen max;

    YenForm(Yen max) {
        this.max = max;
    }

    @Override
    Yen read(String text) {
        Yen yen = Yen.of(number(text));
        checkArgument(yen.compareTo(max) <= 0, "'%s' is more than %s", text, max.amount());
        return yen;
    }

    @Override
    String write(Yen value) {
        return Long.toString(value.amount());
    }
}
