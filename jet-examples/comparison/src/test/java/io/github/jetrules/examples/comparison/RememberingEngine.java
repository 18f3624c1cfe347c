package io.github.jetrules.examples.comparison;

import io.github.jetrules.examples.comparison.dmn.DmnEngine;
import io.github.jetrules.examples.comparison.dmn.Evaluation;
import io.github.jetrules.examples.comparison.dmn.Model;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * An engine that evaluates a model once for the same inputs. Many questions differ only in what the models do not ask, such
 * as whether a fact that is not known was asked for.
 */
final class RememberingEngine implements DmnEngine {

    private final DmnEngine engine;
    private final Map<Model, Map<SortedMap<String, Object>, Map<String, Object>>> answers = new HashMap<>();

    RememberingEngine(DmnEngine engine) {
        this.engine = engine;
    }

    @Override
    public Evaluation prepare(Model model, SortedMap<String, Object> inputs) {
        Evaluation evaluation = engine.prepare(model, inputs);
        return new Evaluation() {
            @Override
            public Object run() {
                return evaluation.run();
            }

            @Override
            public Map<String, Object> answer() {
                return answers.computeIfAbsent(model, ofModel -> new HashMap<>())
                        .computeIfAbsent(inputs, ofInputs -> evaluation.answer());
            }
        };
    }

    @Override
    public String toString() {
        return engine.getClass().getSimpleName();
    }
}
