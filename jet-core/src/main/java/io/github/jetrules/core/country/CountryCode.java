package io.github.jetrules.core.country;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * A country by its ISO 3166-1 alpha-2 code, two capital letters, such as {@code PH}.
 *
 * <p>A code that the standard does not assign is refused. This class is immutable and thread-safe.
 *
 * @param code two capital letters
 */
public record CountryCode(String code) implements Comparable<CountryCode>, Serializable {

    private static final ImmutableSortedSet<String> ASSIGNED =
            ImmutableSortedSet.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

    /** Japan (日本), which invites participants and sends none. */
    public static final CountryCode JAPAN = new CountryCode("JP");

    /** Where official Japanese texts have another name than the Java platform. */
    private static final ImmutableMap<String, String> OFFICIAL_JAPANESE = ImmutableMap.of("GB", "英国", "US", "米国");

    /**
     * Checks that the code is assigned.
     *
     * @throws IllegalArgumentException if it is not
     */
    public CountryCode {
        checkArgument(
                ASSIGNED.contains(requireNonNull(code, "code")),
                "country code '%s' is not assigned; accepted: ISO 3166-1 alpha-2 codes in capital letters, such as PH",
                code);
    }

    /**
     * A country by its code.
     *
     * @throws IllegalArgumentException if the code is not assigned
     */
    public static CountryCode of(String code) {
        return new CountryCode(code);
    }

    /** All codes that are assigned. */
    public static Set<String> assigned() {
        return ASSIGNED;
    }

    /**
     * The name of the country in a language, as the Java platform has it; in Japanese 英国 and 米国, which official texts
     * write. A runtime without the module {@code jdk.localedata}, as {@code jlink} makes it, has the English names only.
     */
    public String name(Locale locale) {
        if (locale.getLanguage().equals("ja") && OFFICIAL_JAPANESE.containsKey(code)) {
            return OFFICIAL_JAPANESE.get(code);
        }
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    @Override
    public int compareTo(CountryCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
