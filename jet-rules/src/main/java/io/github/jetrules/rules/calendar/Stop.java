package io.github.jetrules.rules.calendar;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Locale;

/** A body on the way of a request or a result. */
public enum Stop implements Labelled {
    /** A municipality (市区町村). */
    MUNICIPALITY(BilingualText.of("市区町村", "municipality")),
    /** A prefecture (都道府県), as coordinating body (取りまとめ団体). */
    PREFECTURE(BilingualText.of("都道府県", "prefecture")),
    /** A designated city (政令指定都市), as coordinating body. */
    DESIGNATED_CITY(BilingualText.of("政令指定都市", "designated city")),
    /** The Council of Local Authorities for International Relations (自治体国際化協会). */
    CLAIR(BilingualText.of("自治体国際化協会", "CLAIR"));

    private final BilingualText label;

    Stop(BilingualText label) {
        this.label = label;
    }

    @Override
    public String id() {
        return name();
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }
}
