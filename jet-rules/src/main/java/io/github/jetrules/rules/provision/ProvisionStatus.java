package io.github.jetrules.rules.provision;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** What became of a provision in this library. The ids are part of the API. */
public enum ProvisionStatus implements Labelled {
    /** A rule, a value or a fact of the library carries it. */
    IMPLEMENTED("implemented", BilingualText.of("収録", "implemented")),
    /** It decides nothing that the library answers. */
    OUT_OF_SCOPE("out-of-scope", BilingualText.of("対象外", "out of scope")),
    /** It leaves something to the judgement of a body. */
    JUDGEMENT("judgement", BilingualText.of("判断事項", "judgement")),
    /** It points to a text that was not seen. */
    NOT_FOUND("not-found", BilingualText.of("未確認", "not found"));

    private final String id;
    private final BilingualText label;

    ProvisionStatus(String id, BilingualText label) {
        this.id = id;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }
}
