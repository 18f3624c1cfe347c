package io.github.jetrules.rules.country;

import com.google.common.base.Splitter;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A country that recruits in a role, as the data name it: {@code country.PH.ALT}.
 *
 * @param country the country
 * @param role the role
 */
record CountryRole(CountryCode country, Role role) {

    private static final String PREFIX = "country.";

    /** The country and the role of an id; empty where it names none that recruits. */
    static Optional<CountryRole> of(String id) {
        List<String> parts = Splitter.on('.').splitToList(id);
        if (parts.size() != 3
                || !id.startsWith(PREFIX)
                || !CountryCode.assigned().contains(parts.get(1))
                || parts.get(1).equals(CountryCode.JAPAN.code())) {
            return Optional.empty();
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(parts.get(2)))
                .findFirst()
                .map(role -> new CountryRole(CountryCode.of(parts.get(1)), role));
    }

    String id() {
        return PREFIX + country.code() + "." + role.name();
    }
}
