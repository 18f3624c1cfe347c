package io.github.jetrules.rules.country;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.rules.reasoning.Kept;
import java.util.EnumMap;
import java.util.Map;

/**
 * The ids of the entries that the data have, or would have, for countries and roles; each is made once.
 *
 * <p>This class is thread-safe.
 */
final class EntryIds {

    private static final int LETTERS = 26;

    private final Map<Role, Kept<String>> kept = new EnumMap<>(Role.class);

    EntryIds() {
        for (Role role : Role.values()) {
            kept.put(role, new Kept<>(LETTERS * LETTERS));
        }
    }

    /** The id, such as {@code country.PH.ALT}. */
    String of(CountryCode country, Role role) {
        int place = LETTERS * (country.code().charAt(0) - 'A') + country.code().charAt(1) - 'A';
        Kept<String> ids = requireNonNull(kept.get(role));
        String known = ids.get(place);
        return known == null ? ids.keep(place, CountryParameters.id(country, role)) : known;
    }
}
