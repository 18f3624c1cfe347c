package io.github.jetrules.rules.parameter;

import io.github.jetrules.core.answer.AskOf;
import io.github.jetrules.core.answer.QuestionCode;

/**
 * Why a parameter has no usable value on a day.
 *
 * <p>These codes name CLAIR. An answer names the body of the parameter instead; its code is equal to one of these all
 * the same.
 */
public final class GapQuestions {

    /** The day is before the first value. */
    public static final QuestionCode BEFORE_FIRST =
            gap("gap.before-first", "parameter", "asked", "first", "firstValid");

    /** The latest value is for an earlier year. */
    public static final QuestionCode AFTER_LATEST =
            gap("gap.after-latest", "parameter", "asked", "latest", "latestValid");

    /** The day lies between two values, neither of which is for it. */
    public static final QuestionCode BETWEEN =
            gap("gap.between", "parameter", "asked", "latest", "latestValid", "next", "nextValid");

    /** The sources are known not to show the value. */
    public static final QuestionCode NOT_SEEN = gap("gap.not-seen", "parameter", "asked", "note");

    /** There is a value, and the evidence policy refuses it. */
    public static final QuestionCode REFUSED = gap("gap.refused", "parameter", "asked", "value", "assurance");

    private GapQuestions() {}

    private static QuestionCode gap(String id, String... parameters) {
        return QuestionCode.sourceGap(id, AskOf.CLAIR, parameters);
    }
}
