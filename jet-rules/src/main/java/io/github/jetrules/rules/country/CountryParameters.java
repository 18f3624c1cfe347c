package io.github.jetrules.rules.country;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.Optional;

/** The typed keys of the country list: one for each country and role, dated by recruitment year. */
public final class CountryParameters {

    private static final String PREFIX = "country.";

    private static final ParameterType<EnglishSpeakingStatus> STATUS = ParameterType.oneOf(EnglishSpeakingStatus.class);

    private CountryParameters() {}

    /** The key of a country and a role, such as {@code country.PH.ALT}. */
    public static Parameter<EnglishSpeakingStatus> status(CountryCode country, Role role) {
        return Parameter.of(PREFIX + country.code() + "." + role.name(), STATUS);
    }

    /** The key of an id; empty where the id names no country and role. */
    public static Optional<Parameter<EnglishSpeakingStatus>> find(String id) {
        String[] parts = id.split("\\.", -1);
        if (parts.length != 3
                || !id.startsWith(PREFIX)
                || !CountryCode.assigned().contains(parts[1])) {
            return Optional.empty();
        }
        for (Role role : Role.values()) {
            if (role.name().equals(parts[2])) {
                return Optional.of(status(CountryCode.of(parts[1]), role));
            }
        }
        return Optional.empty();
    }
}
