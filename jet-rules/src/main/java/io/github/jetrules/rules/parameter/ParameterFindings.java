package io.github.jetrules.rules.parameter;

import static io.github.jetrules.core.answer.FindingCode.met;

import io.github.jetrules.core.answer.FindingCode;

/** What answers find of a value itself, whichever rule uses it. */
public final class ParameterFindings {

    /** A yearly figure stands in for that of a later year. */
    public static final FindingCode CARRIED_FORWARD =
            met("parameter.carried-forward", "used", "parameter", "value", "valid");

    /**
     * A value of an overlay was used that no other finding cites, such as the length of the terms that were counted.
     */
    public static final FindingCode OVERLAY_USED = met("overlay.value", "used");

    private ParameterFindings() {}
}
