package io.github.jetrules.rules.country;

import com.google.common.base.Splitter;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The typed keys of the country list: one for each country and role, dated by recruitment year. */
public final class CountryParameters {

    private static final String PREFIX = "country.";

    private static final ParameterType<EnglishSpeakingStatus> STATUS = ParameterType.oneOf(EnglishSpeakingStatus.class);

    private CountryParameters() {}

    /** The key of a country and a role, such as {@code country.PH.ALT}. */
    public static Parameter<EnglishSpeakingStatus> status(CountryCode country, Role role) {
        return Parameter.of(id(country, role), STATUS);
    }

    static String id(CountryCode country, Role role) {
        return PREFIX + country.code() + "." + role.name();
    }

    /** The key of an id; empty where the id names no country and role. */
    public static Optional<Parameter<EnglishSpeakingStatus>> find(String id) {
        return question(id, FiscalYear.of(FiscalYear.MIN_YEAR))
                .map(question -> status(question.country(), question.role()));
    }

    /** The question for the country and the role of an id; empty where the id names none. */
    static Optional<CountryQuestion> question(String id, FiscalYear recruitmentYear) {
        List<String> parts = Splitter.on('.').splitToList(id);
        if (parts.size() != 3
                || !id.startsWith(PREFIX)
                || !CountryCode.assigned().contains(parts.get(1))) {
            return Optional.empty();
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(parts.get(2)))
                .findFirst()
                .map(role -> new CountryQuestion(CountryCode.of(parts.get(1)), role, recruitmentYear));
    }
}
