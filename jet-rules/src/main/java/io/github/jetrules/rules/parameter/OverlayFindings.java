package io.github.jetrules.rules.parameter;

import static io.github.jetrules.core.answer.FindingCode.met;

import io.github.jetrules.core.answer.FindingCode;

/** What answers find of the values of a caller. */
public final class OverlayFindings {

    /** A value of an overlay was used that no other finding cites, such as the length of the terms that were counted. */
    public static final FindingCode USED = met("overlay.value", "used");

    private OverlayFindings() {}
}
