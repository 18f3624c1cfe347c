package io.github.jetrules.core.answer;

import java.io.Serializable;
import java.util.Map;

/** A question that was asked, with everything that was said of the case. Together with the basis it is a receipt. */
public interface Question extends Serializable {

    /** The name of the question, such as {@code cost}; part of the API. */
    String name();

    /**
     * What was said, by name, in a fixed order: values of the domain, or a {@link io.github.jetrules.core.fact.Fact}
     * where the caller may not know.
     */
    Map<String, Object> inputs();
}
