package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** A body that takes a step of a round by itself. The ids are part of the API. */
public enum Actor implements Labelled {
    /** The Japanese embassies and consulates (在外公館), for the Ministry of Foreign Affairs (外務省). */
    EMBASSY("embassy", BilingualText.of("在外公館（外務省）", "Japanese embassies and consulates (MOFA)")),
    /** The organisation that will appoint the participant (任用団体). */
    CONTRACTING_ORGANISATION("contracting-organisation", BilingualText.of("任用団体", "contracting organisation"));

    private final String id;
    private final BilingualText label;

    Actor(String id, BilingualText label) {
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
