package io.github.jetrules.rules.parameter;

import static io.github.jetrules.core.answer.FindingCode.met;

import io.github.jetrules.core.answer.FindingCode;

/** What answers find of a value of the law itself, whichever rule uses it. */
public final class ParameterFindings {

    /** A yearly figure stands in for that of a later year. */
    public static final FindingCode CARRIED_FORWARD =
            met("parameter.carried-forward", "used", "parameter", "value", "valid");

    private ParameterFindings() {}
}
