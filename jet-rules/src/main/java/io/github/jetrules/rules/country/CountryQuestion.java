package io.github.jetrules.rules.country;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

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

    /** The last recruitment year that can be asked for; its participants arrive in the last year that can be named. */
    public static final int MAX_RECRUITMENT_YEAR = FiscalYear.MAX_YEAR - 1;

    /**
     * Checks that the country can recruit and the year of arrival can be named.
     *
     * @throws IllegalArgumentException if the country is Japan, or the recruitment year is after FY2998
     */
    public CountryQuestion {
        requireNonNull(country, "country");
        requireNonNull(role, "role");
        requireNonNull(recruitmentYear, "recruitmentYear");
        checkArgument(
                !country.equals(CountryCode.JAPAN),
                "country '%s' is the one that invites; accepted: any other country",
                country);
        checkArgument(
                recruitmentYear.year() <= MAX_RECRUITMENT_YEAR,
                "recruitment year %s is out of range; accepted: %s to %s",
                recruitmentYear.year(),
                FiscalYear.MIN_YEAR,
                MAX_RECRUITMENT_YEAR);
    }

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
