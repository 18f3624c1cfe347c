package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.organisation.Population;

/** A number of people, 1 to {@link Population#MAX}. */
final class PopulationForm extends ValueForm<Population> {

    @Override
    Population read(String text) {
        return Population.of(number(text));
    }

    @Override
    String write(Population value) {
        return value.toString();
    }
}
