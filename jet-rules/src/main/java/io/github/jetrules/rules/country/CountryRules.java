package io.github.jetrules.rules.country;

import com.google.common.collect.ImmutableMap;
import io.github.jetrules.core.answer.Basis;
import io.github.jetrules.core.answer.Change;
import io.github.jetrules.core.answer.DateName;
import io.github.jetrules.core.answer.Edition;
import io.github.jetrules.core.country.CountryCode;
import io.github.jetrules.core.participant.Role;
import io.github.jetrules.core.time.FiscalYear;
import io.github.jetrules.core.time.ProgrammeRound;
import io.github.jetrules.core.time.Timeline;
import io.github.jetrules.rules.parameter.Parameter;
import io.github.jetrules.rules.parameter.ParameterHistory;
import io.github.jetrules.rules.parameter.ParameterSet;
import io.github.jetrules.rules.parameter.Reading.InForce;
import io.github.jetrules.rules.parameter.SourcedValue;
import io.github.jetrules.rules.reasoning.Reasoning;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The countries that the programme recruits from as English-speaking (英語圏).
 *
 * <p>Everything here goes by the recruitment year: recruitment FY N is for arrivals of FY N+1. This class is immutable
 * and thread-safe.
 */
public final class CountryRules {

    private final ParameterSet parameters;
    private final Edition edition;

    /** The keys of all countries and roles that a source names. */
    private final ImmutableMap<CountryCode, Map<Role, Parameter<EnglishSpeakingStatus>>> keys;

    /** The rules on these values. */
    public CountryRules(ParameterSet parameters, Edition edition) {
        this.parameters = parameters;
        this.edition = edition;
        this.keys = keys(parameters);
    }

    private static ImmutableMap<CountryCode, Map<Role, Parameter<EnglishSpeakingStatus>>> keys(
            ParameterSet parameters) {
        Map<CountryCode, Map<Role, Parameter<EnglishSpeakingStatus>>> keys = new LinkedHashMap<>();
        for (ParameterHistory<?> history : parameters.histories()) {
            CountryParameters.question(history.parameter().id(), FiscalYear.of(FiscalYear.MIN_YEAR))
                    .ifPresent(named -> keys.computeIfAbsent(named.country(), country -> new EnumMap<>(Role.class))
                            .put(named.role(), CountryParameters.status(named.country(), named.role())));
        }
        return ImmutableMap.copyOf(keys);
    }

    /** The key of a country and a role; null where no source names them. */
    private @Nullable Parameter<EnglishSpeakingStatus> key(CountryCode country, Role role) {
        Map<Role, Parameter<EnglishSpeakingStatus>> ofCountry = keys.get(country);
        return ofCountry == null ? null : ofCountry.get(role);
    }

    /**
     * Whether a country is treated as English-speaking for recruitment in a role.
     *
     * <p>Goes by 1 April of the recruitment year, not by arrival: the notice calls the Philippines formally
     * English-speaking "from the recruitment carried out this fiscal year" (FY2019).
     *
     * @param recruitmentYear the fiscal year in which the participants are recruited
     */
    public CountryStatus status(CountryCode country, Role role, FiscalYear recruitmentYear) {
        return status(new CountryQuestion(country, role, recruitmentYear));
    }

    /** The same for a question that was made before. */
    public CountryStatus status(CountryQuestion question) {
        FiscalYear year = question.recruitmentYear();
        Object[] arguments = {question.country(), question.role(), year, year.next()};
        Parameter<EnglishSpeakingStatus> key = key(question.country(), question.role());
        Reasoning reasoning = new Reasoning(parameters);
        Basis basis = new Basis(year.firstDay(), DateName.RECRUITMENT_YEAR, edition);
        if (key == null) {
            return unnamed(question, reasoning, basis, arguments);
        }
        InForce<EnglishSpeakingStatus> status = reasoning.read(key, year.firstDay());
        if (status == null) {
            reasoning.found(CountryFindings.UNKNOWN, List.of(), arguments);
            return ImmutableCountryStatus.Undetermined.of(question, reasoning.explain(basis));
        }
        reasoning.found(CountryFindings.of(status.value()), status.citations(), arguments);
        if (status.value() == EnglishSpeakingStatus.NOT_LISTED) {
            nextListing(key, year).ifPresent(reasoning::change);
        }
        return ImmutableCountryStatus.Determined.of(question, reasoning.explainDecided(basis), status.value());
    }

    /**
     * A country that no source names. Sources were looked for by ALTs, so an ALT from there is taken as not listed, which
     * is an estimate: no official list was found. Of other roles, and of years before the programme recruited, nothing can
     * be said.
     */
    private static CountryStatus unnamed(
            CountryQuestion question, Reasoning reasoning, Basis basis, Object... arguments) {
        boolean recruited = !question.recruitmentYear().next().isBefore(ProgrammeRound.FIRST_YEAR);
        if (question.role() == Role.ALT && recruited && reasoning.mayEstimate()) {
            reasoning.estimate();
            reasoning.found(CountryFindings.NOT_NAMED, List.of(), arguments);
            return ImmutableCountryStatus.Determined.of(
                    question, reasoning.explain(basis), EnglishSpeakingStatus.NOT_LISTED);
        }
        reasoning.found(CountryFindings.UNKNOWN, List.of(), arguments);
        reasoning.lack(
                CountryParameters.status(question.country(), question.role()).id(),
                CountryFindings.NO_ENTRY,
                List.of(),
                question.country(),
                question.role(),
                question.recruitmentYear());
        return ImmutableCountryStatus.Undetermined.of(question, reasoning.explain(basis));
    }

    /**
     * The status of every country and role that a source names, for one recruitment year, in the order of the data.
     *
     * @param recruitmentYear the fiscal year in which the participants are recruited
     */
    public List<CountryStatus> list(FiscalYear recruitmentYear) {
        return parameters.histories().stream()
                .flatMap(history ->
                        CountryParameters.question(history.parameter().id(), recruitmentYear).stream())
                .map(this::status)
                .toList();
    }

    /** All that is known of a country over time, by role, dated by recruitment year; empty if no source names it. */
    public Map<Role, Timeline<SourcedValue<EnglishSpeakingStatus>>> historyOf(CountryCode country) {
        ImmutableMap.Builder<Role, Timeline<SourcedValue<EnglishSpeakingStatus>>> histories = ImmutableMap.builder();
        for (Role role : Role.values()) {
            Parameter<EnglishSpeakingStatus> key = key(country, role);
            if (key != null) {
                histories.put(role, parameters.history(key).values());
            }
        }
        return histories.buildOrThrow();
    }

    /** The first later recruitment for which the status is known, under the evidence policy, and is another one. */
    private Optional<Change> nextListing(Parameter<EnglishSpeakingStatus> key, FiscalYear year) {
        for (Timeline.Entry<SourcedValue<EnglishSpeakingStatus>> entry :
                parameters.history(key).values().entries()) {
            FiscalYear listed = firstFullYear(entry.span().firstDay());
            if (listed.isAfter(year)
                    && parameters.read(key, listed.firstDay()) instanceof InForce<EnglishSpeakingStatus> status
                    && status.value() != EnglishSpeakingStatus.NOT_LISTED) {
                return Optional.of(Change.from(
                        listed.firstDay(),
                        CountryFindings.LISTED_LATER,
                        listed,
                        status.value().outcome()));
            }
        }
        return Optional.empty();
    }

    /** The first fiscal year whose 1 April is a day or after it. */
    private static FiscalYear firstFullYear(LocalDate day) {
        FiscalYear year = FiscalYear.containing(day);
        return year.firstDay().equals(day) ? year : year.next();
    }
}
