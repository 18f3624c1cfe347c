package io.github.jetrules.rules.eligibility;

import com.google.common.collect.ImmutableSortedSet;
import io.github.jetrules.core.country.CountryCode;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * All nationalities (国籍) of an applicant at the time of application; a right of permanent residence is none.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param countries the countries, in the order of their codes; none for a stateless person
 */
@SuppressWarnings("serial") // the set is Guava's
public record Nationalities(Set<CountryCode> countries) implements Serializable {

    /** Copies and sorts the countries. */
    public Nationalities {
        countries = ImmutableSortedSet.copyOf(countries);
    }

    /** These nationalities. */
    public static Nationalities of(CountryCode... countries) {
        return new Nationalities(ImmutableSortedSet.copyOf(countries));
    }

    /** These nationalities. */
    public static Nationalities copyOf(Collection<CountryCode> countries) {
        return new Nationalities(ImmutableSortedSet.copyOf(countries));
    }

    /** Whether a nationality is one of them. */
    public boolean contains(CountryCode country) {
        return countries.contains(country);
    }

    /** Whether Japanese nationality is one of them. */
    public boolean hasJapanese() {
        return contains(CountryCode.JAPAN);
    }

    /** Those other than the Japanese one, in the order of their codes. */
    public List<CountryCode> foreign() {
        return countries.stream()
                .filter(country -> !country.equals(CountryCode.JAPAN))
                .toList();
    }
}
