package io.github.jetrules.rules.country;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Question;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import java.util.Map;

/**
 * Is this country English-speaking for recruitment in this role?
 *
 * @param country the country
 * @param role the role
 * @param recruitmentYear the fiscal year of the recruitment; the participants arrive in the next one
 */
public record CountryQuestion(CountryCode country, Role role, FiscalYear recruitmentYear) implements Question {

    /** The name of the question. */
    public static final String NAME = "country";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Map<String, Object> inputs() {
        return ImmutableMap.of("country", country, "role", role, "recruitmentYear", recruitmentYear);
    }
}
