package io.github.jetrules.rules;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Overlay;
import io.github.jetrules.core.source.OverlayValue;
import java.util.List;

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
}
