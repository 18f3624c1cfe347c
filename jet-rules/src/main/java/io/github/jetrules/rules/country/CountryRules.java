package io.github.jetrules.rules.country;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.answer.Explanation;
import io.github.jetrules.core.answer.Finding;
import io.github.jetrules.core.answer.MissingFact;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.source.Assurance;
import io.github.jetrules.core.source.Assurances;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.util.List;
import java.util.Map;

/**
 * The countries that the programme recruits from as English-speaking (英語圏).
 *
 * <p>Everything here goes by the recruitment year: recruitment FY N is for arrivals of FY N+1. This class is immutable
 * and thread-safe.
 */
public final class CountryRules {

    private final RecruitmentYear.All years;
    private final boolean mayEstimate;

    /** The countries and roles that the sources name, in the order of the data. */
    private final List<CountryRole> named;

    /** What is told of them. */
    private final ByCountry<Listing> listings = new ByCountry<>();

    /** The ids that the data would have for the others. */
    private final ByCountry<String> idsOfUnnamed = new ByCountry<>();

    /** The rules on these values. */
    public CountryRules(ParameterSet parameters, Edition edition) {
        this.years = new RecruitmentYear.All(edition);
        this.mayEstimate = new Reasoning(parameters).mayEstimate();
        ImmutableList.Builder<CountryRole> found = ImmutableList.builder();
        for (String id : parameters.ids()) {
            CountryRole.of(id).ifPresent(found::add);
        }
        this.named = found.build();
        for (CountryRole one : named) {
            listings.keep(one.country(), one.role(), new Listing(one, parameters, years));
        }
    }

    /**
     * Whether a country is treated as English-speaking for recruitment in a role.
     *
     * <p>Goes by 1 April of the recruitment year, not by arrival: the notice calls the Philippines formally
     * English-speaking "from the recruitment carried out this fiscal year" (FY2019).
     *
     * @param recruitmentYear the fiscal year in which the participants are recruited, up to FY2998
     * @throws IllegalArgumentException if the country is Japan, or the recruitment year out of range
     */
    public CountryStatus status(CountryCode country, Role role, FiscalYear recruitmentYear) {
        return status(new CountryQuestion(country, role, recruitmentYear));
    }

    /** The same for a question that was made before. */
    public CountryStatus status(CountryQuestion question) {
        Listing listing = listings.get(question.country(), question.role());
        return listing == null ? unnamed(question) : listing.of(question.recruitmentYear());
    }

    /**
     * A country that no source names. Sources were looked for by ALTs, so an ALT from there is taken as not listed, which
     * is an estimate: no official list was found. Of other roles, and of years before the programme recruited, nothing can
     * be said.
     */
    private CountryStatus unnamed(CountryQuestion question) {
        FiscalYear year = question.recruitmentYear();
        RecruitmentYear recruitment = years.of(year);
        boolean recruited = !recruitment.arrivalYear().isBefore(ProgrammeRound.FIRST_YEAR);
        List<Object> arguments = List.of(question.country(), question.role(), year, recruitment.arrivalYear());
        if (question.role() == Role.ALT && recruited && mayEstimate) {
            Finding notNamed = new Finding(CountryFindings.NOT_NAMED, arguments, List.of());
            return new CountryStatus.Determined(
                    question,
                    explanation(recruitment, notNamed, List.of(), Assurances.of(Assurance.ESTIMATED)),
                    EnglishSpeakingStatus.NOT_LISTED);
        }
        MissingFact entry = new MissingFact(
                idOfUnnamed(question.country(), question.role()),
                CountryFindings.NO_ENTRY,
                arguments,
                false,
                List.of());
        Finding unknown = new Finding(CountryFindings.UNKNOWN, arguments, List.of());
        return new CountryStatus.Undetermined(
                question, explanation(recruitment, unknown, List.of(entry), Assurances.NONE));
    }

    private String idOfUnnamed(CountryCode country, Role role) {
        String known = idsOfUnnamed.get(country, role);
        return known == null ? idsOfUnnamed.keep(country, role, new CountryRole(country, role).id()) : known;
    }

    private static Explanation explanation(
            RecruitmentYear year, Finding finding, List<MissingFact> missing, Assurances levels) {
        return new Explanation(year.basis(), List.of(finding), missing, List.of(), levels);
    }

    /**
     * The status of every country and role that a source names, for one recruitment year, in the order of the data.
     *
     * @param recruitmentYear the fiscal year in which the participants are recruited, up to FY2998
     * @throws IllegalArgumentException if the recruitment year is out of range
     */
    public List<CountryStatus> list(FiscalYear recruitmentYear) {
        return named.stream()
                .map(one -> status(one.country(), one.role(), recruitmentYear))
                .toList();
    }

    /** All that is known of a country over time, by role, dated by recruitment year; empty if no source names it. */
    public Map<Role, Timeline<SourcedValue<EnglishSpeakingStatus>>> historyOf(CountryCode country) {
        ImmutableMap.Builder<Role, Timeline<SourcedValue<EnglishSpeakingStatus>>> histories = ImmutableMap.builder();
        for (Role role : Role.values()) {
            Listing listing = listings.get(country, role);
            if (listing != null) {
                histories.put(role, listing.history());
            }
        }
        return histories.buildOrThrow();
    }
}
