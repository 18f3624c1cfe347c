package io.github.jetrules.rules.country;

import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.BilingualText;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterType;
import java.util.List;
import java.util.Optional;

/** The typed keys of the country list: one for each country and role, dated by recruitment year. */
public final class CountryParameters {

    /** When CLAIR Singapore has the Philippines as English-speaking. */
    public static final Parameter<BilingualText> PHILIPPINES_BY_CLAIR_SINGAPORE = Parameter.of(
            "country.PH.ALT.clair-singapore",
            ParameterType.word("English-speaking from 2016 (a page of 2017)", "2016年から英語圏（2017年のページ）"));

    /** Since when the embassy has full-scale recruitment in the Philippines. */
    public static final Parameter<BilingualText> PHILIPPINES_BY_EMBASSY = Parameter.of(
            "country.PH.ALT.embassy",
            ParameterType.word("full-scale recruitment from 2014 (a page of 2018)", "2014年から本格的に募集（2018年のページ）"));

    private static final List<Parameter<BilingualText>> OTHER_PAGES =
            List.of(PHILIPPINES_BY_CLAIR_SINGAPORE, PHILIPPINES_BY_EMBASSY);

    /** All keys that are not of a country and a role: what other pages say of a status. */
    public static final List<Parameter<?>> ALL = List.copyOf(OTHER_PAGES);

    private static final ParameterType<EnglishSpeakingStatus> STATUS = ParameterType.oneOf(EnglishSpeakingStatus.class);

    private CountryParameters() {}

    /** The key of a country and a role, such as {@code country.PH.ALT}. */
    public static Parameter<EnglishSpeakingStatus> status(CountryCode country, Role role) {
        return status(new CountryRole(country, role));
    }

    static Parameter<EnglishSpeakingStatus> status(CountryRole named) {
        return Parameter.of(named.id(), STATUS);
    }

    /** What pages of another rank say of a country and a role, beside the status. */
    static List<Parameter<BilingualText>> otherPages(CountryRole named) {
        String prefix = named.id() + ".";
        return OTHER_PAGES.stream().filter(page -> page.id().startsWith(prefix)).toList();
    }

    /** The key of an id; empty where the id names no country that recruits and role. */
    public static Optional<Parameter<EnglishSpeakingStatus>> find(String id) {
        return CountryRole.of(id).map(CountryParameters::status);
    }
}
