package io.github.jetrules.rules.country;

import static java.util.Objects.requireNonNull;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.rules.reasoning.Kept;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of countries in roles, found by their letters.
 *
 * <p>This class is thread-safe.
 *
 * @param <T> what is kept, immutable
 */
final class ByCountry<T> {

    private static final int LETTERS = 26;

    private final Map<Role, Kept<T>> kept = new EnumMap<>(Role.class);

    ByCountry() {
        for (Role role : Role.values()) {
            kept.put(role, new Kept<>(LETTERS * LETTERS));
        }
    }

    /** What is kept of a country in a role; null if nothing is. */
    @Nullable
    T get(CountryCode country, Role role) {
        return of(role).get(place(country));
    }

    /** Keeps what was worked out for a country in a role, and returns it. */
    T keep(CountryCode country, Role role, T worked) {
        return of(role).keep(place(country), worked);
    }

    private Kept<T> of(Role role) {
        return requireNonNull(kept.get(role));
    }

    private static int place(CountryCode country) {
        return LETTERS * (country.code().charAt(0) - 'A') + country.code().charAt(1) - 'A';
    }
}
