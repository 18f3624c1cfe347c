package io.github.jetrules.examples.comparison.dmn;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model with its inputs, ready to be evaluated. */
public interface Evaluation {

    /** Evaluates the model and gives the answer as the engine has it. */
    Object run();

    /** Evaluates the model and gives the parts of the answer by name; what is not known is null. */
    Map<String, @Nullable Object> answer();
}
