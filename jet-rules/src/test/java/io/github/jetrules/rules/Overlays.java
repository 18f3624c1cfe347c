package io.github.jetrules.rules;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import io.github.jetrules.rules.text.Answer;
import java.util.List;
import java.util.stream.Stream;

/** Values of a caller, whose title does not matter. */
public final class Overlays {

    private Overlays() {}

    public static Overlay of(String id, OverlayValue... values) {
        return of(id, List.of(values));
    }

    public static Overlay of(String id, List<OverlayValue> values) {
        return Overlay.builder()
                .id(id)
                .title(BilingualText.of("利用者の値", "Values of the caller"))
                .addAllValues(values)
                .build();
    }

    /** Whether an answer cites an overlay, in what it found or in what it lacks. */
    public static boolean isCited(String id, Answer answer) {
        return Stream.concat(
                        answer.findings().stream().flatMap(finding -> finding.citations().stream()),
                        answer.missing().stream().flatMap(missing -> missing.citations().stream()))
                .anyMatch(citation -> citation.source().id().equals(id));
    }
}
