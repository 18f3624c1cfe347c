package io.github.jetrules.core.organisation;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.core.source.Labelled;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kind of a contracting organisation (任用団体の種別). */
public enum OrganisationKind implements Labelled {
    /** A prefecture (都道府県). */
    PREFECTURE("prefecture", BilingualText.of("都道府県", "prefecture")),
    /**
     * A designated city (政令指定都市).
     *
     * <p>It is like a prefecture for the flat charge and the reporting route, and like a municipality for the fiscal
     * measure.
     */
    DESIGNATED_CITY("designated-city", BilingualText.of("政令指定都市", "designated city")),
    /** A municipality (市区町村): a city that is not designated, a special ward, a town or a village. */
    MUNICIPALITY("municipality", BilingualText.of("市区町村（政令指定都市を除く。）", "municipality")),
    /** A private school (私立学校). */
    PRIVATE_SCHOOL("private-school", BilingualText.of("私立学校", "private school")),
    /** Any other body (等), such as an incorporated school. */
    OTHER("other", BilingualText.of("その他の団体", "body of another kind"));

    private final String id;
    private final BilingualText label;

    OrganisationKind(String id, BilingualText label) {
        this.id = id;
        this.label = label;
    }

    /**
     * The kind of an id such as {@code designated-city}.
     *
     * @throws IllegalArgumentException if no kind has this id
     */
    public static OrganisationKind parse(String id) {
        requireNonNull(id, "id");
        for (OrganisationKind kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("organisation kind '" + id + "' does not exist; accepted: " + ids());
    }

    private static String ids() {
        return Arrays.stream(values()).map(OrganisationKind::id).collect(Collectors.joining(", "));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label(Locale locale) {
        return label.in(locale);
    }

    /** Whether the body is a local public body (地方公共団体), whose appointments follow the Local Public Service Act. */
    public boolean isLocalPublicBody() {
        return this == PREFECTURE || this == DESIGNATED_CITY || this == MUNICIPALITY;
    }

    /** Whether the body gathers the requests of others for CLAIR (取りまとめ団体): prefectures and designated cities. */
    public boolean isCoordinatingBody() {
        return this == PREFECTURE || this == DESIGNATED_CITY;
    }
}
